package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.HeldRecord;
import forthright.drafting.statistics.Statistics;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foi stats}: how many requests came, and how they ended. */
@Command(
        name = "stats",
        header = "How many requests came in a period, how many were answered in time, and how they ended.",
        description = {
            "",
            "Requests count by the day of receipt, from the record and from the cases that have no reply yet."
        },
        footer = {"", "Example: foi stats --from 2026-04-01 --to 2026-06-30 --council coventry --csv returns.csv"})
final class StatsCommand implements Callable<Integer> {
    @Option(names = "--from", paramLabel = "DATE", description = "The first day of receipt. Otherwise the earliest.")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "The last day of receipt. Otherwise the latest.")
    @Nullable
    LocalDate to;

    @Option(names = "--council", paramLabel = "ID", description = "Only this council. Otherwise all of the workspace.")
    String council = "";

    @Option(names = "--csv", paramLabel = "FILE", description = "Write the counts into this file, for a spreadsheet.")
    @Nullable
    Path csv;

    @Option(names = "--json", description = "Print the counts as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        HeldRecord.mend(here).forEach(spec.commandLine().getErr()::println);
        Statistics statistics =
                Statistics.of(here, Optional.ofNullable(from), Optional.ofNullable(to), council, Today.get());
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? StatsTold.json(statistics) : StatsTold.text(statistics));
        if (csv != null) {
            write(csv, StatsTold.csv(statistics));
            if (!json) {
                out.println("Written to %s.".formatted(here.shown(csv)));
            }
        }
        return ExitCode.DONE.number();
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(file.toString()),
                    "not-written",
                    "This file could not be written.",
                    "Name a file in a folder that you may write in.");
        }
    }
}
