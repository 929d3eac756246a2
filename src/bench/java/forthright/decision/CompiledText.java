package forthright.decision;

import java.lang.management.ManagementFactory;

/** How long Drools alone takes, from the start of its process, until the shipped rules are compiled from their text. */
public final class CompiledText {
    private CompiledText() {}

    /** Prints milliseconds. */
    public static void main(String[] args) {
        if (PrintedRules.classic(Rules.tree()).propose(java.util.List.of(), java.time.LocalDate.of(2026, 1, 1)).size() > 0) {
            throw new IllegalStateException("nothing was known, and something was proposed");
        }
        System.out.println(
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
