package forthright.drafting.issuing;

import forthright.ShippedWorkspace;
import forthright.drafting.DraftFiles;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.packs.Publishing;
import forthright.request.Received;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Replies sealed one after the other, timed by the thousand, and then one impact report over all of them for a wording that
 * changes every letter: the most work that a change can make. Run {@link #main} with the number of replies.
 */
public final class ImpactBenchmark {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 21);
    private static final int STEP = 1_000;

    private ImpactBenchmark() {}

    /** Prints milliseconds by the clock and of processor time. */
    public static void main(String[] arguments) throws IOException {
        int replies = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("impact");
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        ManyReplies many = new ManyReplies(workspace, issueOne(workspace));
        for (int sealed = 0; sealed < replies; sealed += STEP) {
            int from = sealed;
            timed("sealing replies %d to %d".formatted(from + 1, from + STEP), () -> many.seal(from, STEP, from));
        }
        Path wording = folder.resolve("templates/answers/supplied-figure.md.mustache");
        Files.writeString(wording, "Here it is. " + Files.readString(wording));
        timed("impact of a wording on %d replies".formatted(replies), () -> {
            ImpactReport report = new Impact(workspace, workspace, DAY, Optional.empty()).report();
            if (report.changed().size() <= replies - 1) {
                throw new IllegalStateException("Every letter was to change: " + report.inWords());
            }
        });
    }

    private static Path issueOne(Workspace workspace) throws IOException {
        Path issuedCase = workspace.root().resolve("cases/FOI746230783");
        RequestSource source = RequestSource.of(issuedCase.toString(), InputStream.nullInputStream(), workspace);
        Order order = new Order(source.text(), source.shownAs(), source.path(), "", new Received.NotSaid(), DAY, "");
        DraftFiles.write(new Drafter(workspace).draft(order), issuedCase.resolve("draft"), "draft");
        new Publishing(workspace, DAY).publish(new Publishing.Wanted("Jo", "Sam", LocalDate.of(2025, 1, 1), "First"));
        new Issuing(workspace, DAY).issue(source, "Jo");
        return issuedCase;
    }

    private static void timed(String what, Runnable work) {
        long clock = System.nanoTime();
        long processor = processor();
        work.run();
        System.out.printf(
                Locale.UK,
                "%-40s %8d ms by the clock %8d ms of processor time%n",
                what,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clock),
                TimeUnit.NANOSECONDS.toMillis(processor() - processor));
    }

    private static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
