package forthright.record;

import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import java.util.function.Supplier;

/** One thing that was told: by which reply, and over which days. What else it says is read when it is wanted. */
public final class ToldLine {
    private final String reply;
    private final Stretch days;
    private final Supplier<Told> told;

    ToldLine(String reply, Stretch days, Supplier<Told> told) {
        this.reply = reply;
        this.days = days;
        this.told = told;
    }

    /** One that was read whole, whoever told it. */
    public static ToldLine read(Told told) {
        String reply = told.by() instanceof Told.By.Reply(String reference, String question) ? reference : "";
        return new ToldLine(reply, told.days(), () -> told);
    }

    /** Whether a reply told it. */
    public boolean isOf(String reference) {
        return reply.equals(reference);
    }

    /** The days over which it was counted. */
    public Stretch days() {
        return days;
    }

    /** All that it says. */
    public Told told() {
        return told.get();
    }
}
