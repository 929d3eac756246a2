package forthright.web.look;

import forthright.law.files.Fault;
import forthright.reply.Values;

/** A fault as pages show it. */
public final class FaultShown {
    private FaultShown() {}

    /** What is wrong, what to do, and where. */
    public static Values of(Fault fault) {
        return new Values()
                .text("severity", fault.severity().word())
                .text("what", fault.what())
                .text("remedy", fault.remedy())
                .text("place", fault.place().toString())
                .text("code", fault.code());
    }
}
