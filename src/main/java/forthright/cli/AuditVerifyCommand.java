package forthright.cli;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.HeldRecord;
import forthright.drafting.issuing.Issuing;
import forthright.law.files.Fault;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.Audit;
import forthright.record.Register;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code foi audit verify}: the chain is intact, or where it breaks. */
@Command(
        name = "verify",
        header = "Checks every line of the record and every sealed file, and names the place of each change.",
        description = {
            "",
            "What was cut off the end of the record shows by any letter that came after: name one with --letter."
        },
        footer = {"", "Example: foi audit verify --letter cases/FOI746230783/issued/letter.md"})
final class AuditVerifyCommand implements Callable<Integer> {
    @Option(
            names = "--letter",
            paramLabel = "FILE",
            description = "A letter that was issued: is it still on the record? May be given several times.")
    List<Path> letters = List.of();

    @Option(names = "--json", description = "Print the result as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        HeldRecord.mend(here).forEach(spec.commandLine().getErr()::println);
        Register register = Issuing.register(here);
        Audit.Found found = Audit.of(register);
        List<Fault> faults = new ArrayList<>(found.faults());
        for (Path letter : letters) {
            faults.addAll(Audit.ofLetter(register, read(letter, here), here.shown(letter)));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(Report.json(faults));
        } else if (faults.isEmpty()) {
            out.println(
                    found.entries() == 0
                            ? "Nothing is on the record yet."
                            : "%d %s, none changed. The last line is %s."
                                    .formatted(
                                            found.entries(), found.entries() == 1 ? "entry" : "entries", found.head()));
        } else {
            out.print(Report.faults(faults, "the record is not what was written"));
        }
        return (faults.isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }

    private static String read(Path letter, Workspace here) {
        try {
            return Files.readString(letter);
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(here.shown(letter)),
                    "unreadable",
                    "This letter cannot be read as text.",
                    "Name a file letter.md or letter.html.");
        }
    }
}
