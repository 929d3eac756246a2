package forthright.record;

import java.time.LocalDate;

/**
 * On whose word an applicant's words were erased, {@code forthright/erasure/1}. It stays in the folder of the case, and says
 * nothing of the applicant.
 *
 * @param beforeRetention whether the council's own time for keeping them was not over
 * @param reason why, in a sentence
 */
public record Erasure(
        String reference, String council, String by, LocalDate on, boolean beforeRetention, String reason) {
    /** Its file, in the folder of the case. */
    public static final String FILE = "erased.json";

    private static final SealedForm<Erasure> FORM = new SealedForm<>(Erasure.class, "forthright/erasure/1", "erasure");

    String text() {
        return FORM.text(this);
    }

    static Erasure read(String text, String shownAs) {
        return FORM.read(text, shownAs);
    }

    /** Whether a line of the chain says the same. */
    boolean isSaidBy(Entry entry) {
        return entry.deed() == Entry.Deed.ERASED
                && entry.reference().equals(reference)
                && entry.council().equals(council)
                && entry.by().equals(by)
                && entry.on().equals(on);
    }
}
