package forthright.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Starts {@code foi read} and {@code foi match} without the library of the command line, which takes longer to load than
 * a request takes to read. It takes only lines that it understands to the last word; help, slips and all else it leaves
 * to the library, so that there is one who explains.
 */
final class QuickDoor {
    /** The options of each command, and whether a value follows; a test holds them to those of the library. */
    static final Map<String, Map<String, Boolean>> COMMANDS = Map.of(
            "read",
            Map.of("--json", false, "--debug", false, "--council", true, "--received", true, "--workspace", true),
            "match",
            Map.of("--json", false, "--debug", false, "--workspace", true));

    private QuickDoor() {}

    /** A command that is ready to run. */
    interface Ready {
        int run(InputStream in, PrintWriter out, PrintWriter err);
    }

    /** @param debug whether a fault of the program is to be shown in full */
    record Line(Ready command, boolean debug) {}

    /** The command that a line asks for; empty where the library is to look at it. */
    static Optional<Line> of(String... args) {
        Map<String, Boolean> options = args.length == 0 ? null : COMMANDS.get(args[0]);
        return options == null ? Optional.empty() : words(args, options).flatMap(given -> line(args[0], given));
    }

    /** The options with their values, and the one word that is none under the empty name. */
    private static Optional<Map<String, String>> words(String[] args, Map<String, Boolean> options) {
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            Boolean valued = options.get(args[i]);
            String name = valued == null ? "" : args[i];
            boolean takesNext = valued != null && valued;
            i += takesNext ? 1 : 0;
            String value = i < args.length ? args[i] : "";
            boolean plain = (valued != null && !valued) || isPlain(value);
            if (!plain || given.putIfAbsent(name, value) != null) {
                return Optional.empty();
            }
        }
        return given.containsKey("") ? Optional.of(given) : Optional.empty();
    }

    /** No option, no slip of one, and no file of further words. */
    private static boolean isPlain(String word) {
        return word.equals("-") || (!word.isEmpty() && word.charAt(0) != '-' && word.charAt(0) != '@');
    }

    private static Optional<Line> line(String command, Map<String, String> given) {
        try {
            Set<String> names = given.keySet();
            WorkspaceOption workspace = new WorkspaceOption();
            workspace.folder = given.containsKey("--workspace") ? Path.of(given.get("--workspace")) : null;
            Ready ready = command.equals("read") ? read(given, workspace) : match(given, workspace);
            return Optional.of(new Line(ready, names.contains("--debug")));
        } catch (InvalidPathException | DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Ready read(Map<String, String> given, WorkspaceOption workspace) {
        ReadCommand read = new ReadCommand();
        read.workspace = workspace;
        read.json = given.containsKey("--json");
        read.request.named = given.getOrDefault("", "");
        read.request.council = given.getOrDefault("--council", "");
        read.request.day = given.containsKey("--received") ? LocalDate.parse(given.get("--received")) : null;
        return read::run;
    }

    private static Ready match(Map<String, String> given, WorkspaceOption workspace) {
        MatchCommand match = new MatchCommand();
        match.workspace = workspace;
        match.json = given.containsKey("--json");
        match.question = given.getOrDefault("", "");
        return match::run;
    }
}
