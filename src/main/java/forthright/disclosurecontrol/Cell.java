package forthright.disclosurecontrol;

import forthright.bank.Assessment;

/** One figure after disclosure control. */
public sealed interface Cell {
    /** It may be published. */
    record Shown(long value) implements Cell {}

    /** It would identify somebody, as a named person has assessed. */
    record Identifying(Assessment assessment) implements Cell {}

    /** It would let a withheld figure be worked out. */
    record Complementary(Assessment protects) implements Cell {}

    /** Somebody must assess a small figure first: this one, or one that this would give away. */
    record NotAssessed() implements Cell {}

    /** There is no figure to protect: the data does not tell of the whole period. This is never a zero. */
    record NotCovered() implements Cell {}

    /** There is no figure to protect: the category was not yet recorded then. This is never a zero. */
    record NotRecorded() implements Cell {}
}
