package forthright.disclosurelog;

/**
 * A stretch of a text that does not go into the log.
 *
 * @param from the first character
 * @param to the one after the last
 * @param what it is, as the log says in its place
 */
record Removed(int from, int to, What what) {
    /** What stands in its place. */
    enum What {
        NAME("[name removed]"),
        MAIL("[e-mail address removed]"),
        TELEPHONE("[telephone number removed]"),
        ADDRESS("[address removed]"),
        NUMBER("[number removed]"),
        ACCOUNT("[account removed]"),
        LINK("[link removed]"),
        DETAIL("[personal detail removed]"),
        WORDS("[removed]");

        private final String mark;

        What(String mark) {
            this.mark = mark;
        }

        String mark() {
            return mark;
        }
    }
}
