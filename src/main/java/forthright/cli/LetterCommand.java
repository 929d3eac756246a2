package forthright.cli;

import forthright.drafting.DraftFiles;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.letters.DraftedLetter;
import forthright.drafting.letters.LetterDrafting;
import forthright.drafting.letters.LetterFolder;
import forthright.drafting.letters.LetterIssuing;
import forthright.drafting.letters.NotAllowed;
import forthright.law.LetterKind;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.record.SealedLetter;
import forthright.request.Received;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code foi letter}: what a council writes about a request besides its reply. */
@Command(
        name = "letter",
        header = "Drafts a letter around a reply, or seals one that somebody has read.",
        description = {
            "",
            "KIND is acknowledgement, clarification, extension, correction or review-outcome. What only a person can say",
            "stands in the case's case.yaml. The draft lies in the case, under letters; with --issue it goes on the record."
        },
        footer = {"", "Example: foi letter acknowledgement cases/FOI746230783 --dated 2025-09-24"})
final class LetterCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "KIND", description = "What kind of letter.")
    String kind = "";

    @Parameters(index = "1", paramLabel = "CASE", description = "The folder of the case, or the request in it.")
    String named = "";

    @Option(
            names = "--council",
            paramLabel = "ID",
            description = "The council that answers. Otherwise whom the request addresses.")
    String council = "";

    @Option(
            names = "--received",
            paramLabel = "DATE",
            description = "The day the request was received. Otherwise the mail's own date.")
    @Nullable
    LocalDate received;

    @Option(names = "--dated", paramLabel = "DATE", description = "The letter's date. Otherwise today.")
    @Nullable
    LocalDate dated;

    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "For a correction: the folder of the council's data. Otherwise councils/ID/data.")
    String data = "";

    @Option(
            names = "--issue",
            description = "Seal the letter that was drafted: it goes on the record, and can be sent.")
    boolean issue;

    @Option(names = "--by", paramLabel = "NAME", description = "With --issue: who stands behind the letter.")
    String by = "";

    @Option(names = "--json", description = "Print what was decided as JSON.")
    boolean json;

    @Mixin
    WorkspaceOption workspace = new WorkspaceOption();

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // set by picocli
    Foi foi;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Workspace here = workspace.open();
        LetterKind of = Optional.ofNullable(LetterKind.words().get(kind.strip()))
                .orElseThrow(() -> FaultsException.error(
                        Place.of("KIND"),
                        "unknown-word",
                        "\"%s\" is not a kind of letter.".formatted(kind),
                        Spelling.hint(kind, LetterKind.words().keySet())));
        RequestSource source = RequestSource.of(named, foi.in, here);
        source.notes().forEach(spec.commandLine().getErr()::println);
        try {
            return (issue ? issue(of, source, here) : draft(of, source, here)).number();
        } catch (NotAllowed refused) {
            spec.commandLine().getErr().print(Report.faults(refused.why(), "no letter was written"));
            return (refused.needsPerson() ? ExitCode.NEEDS_PERSON : ExitCode.BLOCKED).number();
        }
    }

    private ExitCode draft(LetterKind of, RequestSource source, Workspace here) {
        Order order = new Order(
                source.text(),
                source.shownAs(),
                source.path(),
                council,
                received == null ? new Received.NotSaid() : new Received.On(received),
                dated == null ? Today.get() : dated,
                data);
        LetterDrafting drafting = new LetterDrafting(here);
        LetterFolder folder = drafting.next(of, order);
        DraftedLetter letter = drafting.draft(folder, order);
        String shown = here.shown(folder.draft());
        DraftFiles.write(letter.files(), folder.draft(), shown);
        letter.warnings().forEach(spec.commandLine().getErr()::println);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(letter.files().get("decisions.json"));
            return ExitCode.DONE;
        }
        out.println("%s for request %s, dated %s, under %s"
                .formatted(
                        of.inWords(),
                        letter.says().reference(),
                        letter.says().dated(),
                        String.join(", ", letter.says().provisions())));
        out.println("The reply is due by %s, counted from %s."
                .formatted(letter.says().time().due(), letter.says().time().from()));
        out.println();
        letter.files().keySet().forEach(name -> out.println("  " + shown + "/" + name));
        out.println();
        out.println("Ready to be read. To seal and send it: --issue --by NAME.");
        return ExitCode.DONE;
    }

    private ExitCode issue(LetterKind of, RequestSource source, Workspace here) {
        LetterIssuing.Sent sent = new LetterIssuing(here, Today.get()).issue(of, source, by);
        sent.mended().forEach(spec.commandLine().getErr()::println);
        SealedLetter letter = sent.letter();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(letter.text());
            return ExitCode.DONE;
        }
        out.println((sent.before() ? "This %s was issued before, by %s on %s." : "The %s is issued, by %s on %s.")
                .formatted(of.inWords(), letter.issued().by(), letter.issued().on()));
        out.println("On the record as %s.".formatted(letter.mark().inWords()));
        out.println();
        letter.files().keySet().forEach(name -> out.println("  %s/issued/%s".formatted(sent.folder(), name)));
        out.println();
        out.println(sent.before() ? "Nothing was changed." : "Send this letter and no other.");
        return ExitCode.DONE;
    }
}
