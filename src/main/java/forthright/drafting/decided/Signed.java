package forthright.drafting.decided;

import forthright.law.files.Fields;
import java.time.LocalDate;

/** Who decided something, when and why. */
public record Signed(String by, LocalDate on, String reason) {
    static Signed read(Fields fields) {
        return new Signed(fields.text("by"), fields.date("on"), fields.text("reason"));
    }

    /** As a trace shows it. */
    public String inWords() {
        return "%s on %s: %s".formatted(by, on, reason);
    }
}
