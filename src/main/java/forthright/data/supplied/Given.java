package forthright.data.supplied;

/** What a service said of one figure. None of these is ever taken for another, and no text of them shows a count. */
public sealed interface Given {
    /** A true count; zero is one too. */
    record Count(long value, Behind behind) implements Given {
        @Override
        public String toString() {
            return "Count[]";
        }
    }

    /** It has nothing of the kind for this period. */
    record NotHeld() implements Given {}

    /** It does not record this. */
    record NotRecorded() implements Given {}

    /** It cannot say. */
    record NotKnown() implements Given {}

    /** It has not answered yet. */
    record Awaited() implements Given {}

    /** How many different children stand behind a count. */
    sealed interface Behind {
        /** So many. */
        record Children(long number) implements Behind {
            @Override
            public String toString() {
                return "Children[]";
            }
        }

        /** Nobody said. */
        record NotSaid() implements Behind {}
    }
}
