package forthright.drafting.issuing;

import forthright.drafting.Workspace;
import forthright.record.Register;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The record, while nobody else writes in it: what was left half done is finished or taken away before anything is done. */
public final class HeldRecord implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Register.Held held;
    private final List<String> mended;

    private HeldRecord(Register.Held held, List<String> mended) {
        this.held = held;
        this.mended = List.copyOf(mended);
    }

    /**
     * Takes the record of a workspace, or stops with who has it.
     *
     * @param who writes, as those who wait are told
     */
    public static HeldRecord by(Workspace workspace, String who) {
        Register.Held held = Issuing.register(workspace).hold(who, PATIENCE);
        try {
            List<String> mended = new ArrayList<>();
            held.ended().ifPresent(mended::add);
            mended.addAll(held.register().mend());
            return new HeldRecord(held, mended);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    /** Mends the record if something was left half done, for whoever only wants to read it; says what. */
    public static List<String> mend(Workspace workspace) {
        if (!Issuing.register(workspace).isUnfinished()) {
            return List.of();
        }
        try (HeldRecord held = by(workspace, "A repair")) {
            return held.mended();
        }
    }

    /** The record itself. */
    public Register register() {
        return held.register();
    }

    /** What had been left half done, for a person. */
    public List<String> mended() {
        return mended;
    }

    @Override
    public void close() {
        held.close();
    }
}
