package forthright.drafting.issuing;

import forthright.drafting.Workspace;
import forthright.law.files.WholeFile;
import forthright.record.Erasure;
import forthright.record.SmallRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A program of its own that drafts, seals and erases small replies one after another, as {@code foi} would, until it is done
 * or somebody ends it.
 */
public final class SealingProgram {
    static final String DRAFT = "A line of a draft that is long enough to be cut in two.\n".repeat(200);

    private SealingProgram() {}

    /** Starts one. */
    static Process start(Path root, String prefix, int number, boolean erasing) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SealingProgram.class.getName(),
                        root.toString(),
                        prefix,
                        String.valueOf(number),
                        String.valueOf(erasing))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A folder that is a workspace, and holds nothing else. */
    static Workspace workspace(Path root) throws IOException {
        for (String part : List.of("question-bank", "rules", "templates", "councils")) {
            Files.createDirectories(root.resolve(part));
        }
        return Workspace.at(root);
    }

    public static void main(String... args) throws IOException {
        Workspace workspace = Workspace.at(Path.of(args[0]));
        String prefix = args[1];
        boolean erasing = Boolean.parseBoolean(args[3]);
        for (int i = 1; i <= Integer.parseInt(args[2]); i++) {
            String reference = prefix + i;
            if (erasing) {
                WholeFile.write(
                        workspace.root().resolve("cases/" + reference + "/draft/letter.md"), reference + "\n" + DRAFT);
            }
            try (HeldRecord held = HeldRecord.by(workspace, prefix)) {
                SmallRecords.seal(held.register(), workspace.root(), reference);
                if (erasing && i % 3 == 0) {
                    held.register()
                            .erase(
                                    "cases/" + prefix + (i - 1),
                                    new Erasure(prefix + (i - 1), "shire", prefix, SmallRecords.DAY, false, "Why"));
                }
            }
            if (i == 1) {
                // Warm: from now on it may be ended.
                System.out.println("ready");
                System.out.flush();
            }
        }
    }
}
