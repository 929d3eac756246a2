package forthright;

import forthright.cli.Foi;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Goes once through what people do most, so that Java can lay out what it needs for later starts. It prints nothing and
 * writes only the draft, to a folder of its own.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** Rehearses; the workspace and the folder for the draft are named. */
    public static void main(String[] args) {
        String example = Path.of(args[0], "cases", "FOI746230783").toString();
        run("draft", example, "--workspace", args[0], "--dated", "2025-10-21", "--out", args[1]);
        run("read", example, "--workspace", args[0]);
        run("read", Path.of(example, "request.txt").toString(), "--workspace", args[0], "--json");
        run("match", "How many children went missing?", "--workspace", args[0]);
        run("--help");
    }

    private static void run(String... line) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Foi.run(InputStream.nullInputStream(), nowhere, nowhere, line);
    }
}
