package forthright.cli;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;

/** Colours: on a terminal only, and never where the user has set NO_COLOR. */
final class Colours {
    private Colours() {}

    static ColorScheme scheme() {
        return picocli.CommandLine.Help.defaultColorScheme(wanted() ? Ansi.AUTO : Ansi.OFF);
    }

    private static boolean wanted() {
        String no = System.getenv("NO_COLOR");
        return System.console() != null && (no == null || no.isEmpty());
    }
}
