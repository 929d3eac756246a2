package forthright.data.reading;

/** What one cell was found to hold. It has no text, so that none can be printed. */
sealed interface Cell {
    /** Something, as the database takes it. */
    record Holds(Object value) implements Cell {
        @Override
        public String toString() {
            return "Holds";
        }
    }

    /** A date, and whether its hour is known. */
    record Dated(DatePattern.When when) implements Cell {
        @Override
        public String toString() {
            return "Dated";
        }
    }

    /** Nothing. */
    record Blank() implements Cell {}

    /** Something that its field cannot be. */
    record Unreadable() implements Cell {}
}
