package forthright;

import forthright.cli.Foi;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Goes through one kind of start, so that Java can lay out what it needs for later ones. It prints nothing and writes
 * only the draft, to a folder of its own.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Rehearses; the kind of start, the workspace and the folder for the draft are named. */
    public static void main(String[] args) {
        String example = Path.of(args[1], "cases", "FOI746230783").toString();
        switch (args[0]) {
            case "read" -> read(example, args[1]);
            case "draft" -> draft(example, args[1], args[2]);
            default -> run("--help");
        }
    }

    private static void read(String example, String workspace) {
        String request = Path.of(example, "request.txt").toString();
        // Twice: the first may find nothing kept, and makes it.
        run("read", request, "--workspace", workspace);
        run("read", request, "--workspace", workspace);
        run("read", request, "--workspace", workspace, "--json");
        run("match", "How many children went missing?", "--workspace", workspace);
    }

    private static void draft(String example, String workspace, String folder) {
        run("draft", example, "--workspace", workspace, "--dated", "2025-10-21", "--out", folder);
        run("draft", example, "--workspace", workspace, "--dated", "2025-10-21", "--out", folder);
    }

    private static void run(String... line) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Foi.run(InputStream.nullInputStream(), nowhere, nowhere, line);
    }
}
