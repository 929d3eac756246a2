package forthright.reply.plain;

/**
 * A sentence, or what stands by itself without being one: an item of a list, a line of a signature.
 *
 * @param line where it begins
 * @param column where it begins
 * @param words how many it has, with those that its values may stand for
 * @param isWhole whether it ends as a sentence does, or introduces something with a colon
 * @param text as it stands there
 */
public record Sentence(int line, int column, int words, boolean isWhole, String text) {
    private static final int SHOWN = 40;

    /** How it begins, for a message. */
    public String beginning() {
        return text.length() <= SHOWN ? text : text.substring(0, text.lastIndexOf(' ', SHOWN)) + " …";
    }
}
