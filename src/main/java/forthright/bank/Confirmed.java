package forthright.bank;

/** What a person said of a question, which no score outweighs. */
public sealed interface Confirmed {
    /** Who said so, when and why, as a trace shows it. */
    String because();

    /** It is this standard question. */
    record As(BankEntry entry, String because) implements Confirmed {}

    /** It is none of them: a person answers it. */
    record NoEntry(String because) implements Confirmed {}
}
