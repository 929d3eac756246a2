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

    /** It is small and nobody has assessed it yet; held back until somebody has. */
    record NotAssessed() implements Cell {}
}
