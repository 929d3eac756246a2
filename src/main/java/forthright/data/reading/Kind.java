package forthright.data.reading;

import java.util.List;

/** What a column of a canonical table holds. */
public sealed interface Kind {
    /** Its type in the database. */
    String sql();

    /** An identifier: text, however much it looks like a number. */
    record Id() implements Kind {
        @Override
        public String sql() {
            return "VARCHAR";
        }
    }

    /** Free words, never counted by their content. */
    record Text() implements Kind {
        @Override
        public String sql() {
            return "VARCHAR";
        }
    }

    /** A day. */
    record Day() implements Kind {
        @Override
        public String sql() {
            return "DATE";
        }
    }

    /** A local date and time, or a day whose hour nobody recorded. */
    record Moment() implements Kind {
        @Override
        public String sql() {
            return "TIMESTAMP";
        }
    }

    /** Yes, no, or not known. */
    record Truth() implements Kind {
        @Override
        public String sql() {
            return "BOOLEAN";
        }
    }

    /** A whole number. */
    record WholeNumber() implements Kind {
        @Override
        public String sql() {
            return "INTEGER";
        }
    }

    /** One of a closed list of words. */
    record Word(List<String> words) implements Kind {
        public Word {
            words = List.copyOf(words);
        }

        Word(String... words) {
            this(List.of(words));
        }

        @Override
        public String sql() {
            return "VARCHAR";
        }
    }

    /** A category of one of the council's lists. */
    record Category(String list) implements Kind {
        @Override
        public String sql() {
            return "VARCHAR";
        }
    }
}
