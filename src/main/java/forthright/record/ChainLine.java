package forthright.record;

/**
 * An entry and where its line stands in the chain's file, so that it can be read again without reading what is before it.
 *
 * @param from the first byte
 * @param length in bytes, without the line's end
 * @param hash of the line
 */
public record ChainLine(Entry entry, long from, int length, String hash) {
    /** Where the next line begins. */
    public long next() {
        return from + length + 1;
    }
}
