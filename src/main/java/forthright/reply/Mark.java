package forthright.reply;

/**
 * A letter's place on the council's record. Whoever has the letter can tell whether the record still holds it, and every
 * one before it.
 *
 * @param number the how-manieth entry of the record it is; 0 for a draft, which has no place yet
 * @param before what the record's last line was before it: the first half of that line's hash
 */
public record Mark(int number, String before) {
    /** Of a letter that has not been sent. */
    public static final Mark NONE = new Mark(0, "");

    /** As the letter prints it. */
    public String inWords() {
        return number + "/" + (before.isEmpty() ? "first" : before);
    }

    /** Whether the letter has been sent. */
    public boolean isSealed() {
        return number > 0;
    }
}
