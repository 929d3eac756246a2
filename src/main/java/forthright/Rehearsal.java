package forthright;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Goes through one kind of start in the folder of the workspace, so that Java can lay out what it needs for later ones.
 * Each is gone through twice: the first may find nothing kept, and makes it. The last ends as any start does.
 */
public final class Rehearsal {
    private static final String EXAMPLE = "cases/FOI746230783/request.txt";

    private Rehearsal() {}

    /** Rehearses; the kind of start and the folder for the draft are named. */
    public static void main(String[] args) {
        switch (args[0]) {
            case "read" -> {
                run("match", "How many children went missing?");
                twice("read", EXAMPLE);
            }
            case "json" -> {
                run("match", "How many children went missing?", "--json");
                twice("read", EXAMPLE, "--json");
            }
            case "forms" ->
                twice("draft", EXAMPLE, "--dated", "2025-10-21", "--out", args[1], "--format", "md,html,docx,pdf");
            case "draft" -> twice("draft", EXAMPLE, "--dated", "2025-10-21", "--out", args[1]);
            default -> twice("--help");
        }
    }

    private static void twice(String... line) {
        run(line);
        Main.main(line);
    }

    private static void run(String... line) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(InputStream.nullInputStream(), nowhere, nowhere, line);
    }
}
