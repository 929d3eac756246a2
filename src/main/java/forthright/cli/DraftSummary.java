package forthright.cli;

import forthright.decision.Decision;
import forthright.decision.Ground;
import forthright.decision.Outcome;
import forthright.disclosurecontrol.Cell;
import forthright.drafting.Draft;
import forthright.reply.Answer;
import forthright.reply.Content;
import forthright.reply.Reply;
import forthright.request.QuestionId;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft on one screen: where it is, what was decided, what a person must still do. */
final class DraftSummary {
    private DraftSummary() {}

    static void print(PrintWriter out, Draft draft, String folder) {
        Reply reply = draft.reply();
        out.println("%s for %s, dated %s"
                .formatted(reply.reference(), reply.council().name(), reply.dated()));
        out.println();
        reply.answers().forEach(answer -> out.println(lines(answer)));
        out.println();
        Stream.concat(draft.files().keySet().stream(), draft.printed().keySet().stream())
                .forEach(name -> out.println("  " + folder + "/" + name));
        out.println();
        reply.request()
                .notQuestions()
                .forEach(text -> out.println("Read as an instruction, not answered: “%s”".formatted(text)));
        section(
                out,
                "Decided by a person in place of the rules:",
                reply.answers().stream()
                        .map(Answer::decision)
                        .filter(Decision::byPerson)
                        .map(DraftSummary::byPerson)
                        .toList());
        section(out, "Withheld because of what was told before:", draft.letter().linked());
        section(
                out,
                "Given away before; a named person lets this one go:",
                draft.letter().released());
        section(out, "To be looked at before it goes:", draft.letter().warnings());
        section(
                out,
                "Fewer figures would be withheld if the applicant agreed to coarser ones:",
                draft.letter().coarser());
        if (!reply.needsPerson()) {
            out.println("Ready to be read and sent.");
            return;
        }
        out.println("A person must decide before it can be sent:");
        reply.tasks()
                .forEach(task -> out.println("  %-5s %s: %s".formatted(task.question(), task.kind(), task.what())));
    }

    private static String byPerson(Decision decision) {
        Ground ground = decision.grounds().getFirst();
        String rules = decision.overruled().isEmpty()
                ? "nothing"
                : decision.overruled().getFirst().proposal().outcome().word();
        String unprotected = decision.outcome() == Outcome.WITHHELD
                ? " (Other answers may give what is withheld here: look at them.)"
                : "";
        return "%s: %s, where the rules have %s. %s: %s%s"
                .formatted(
                        decision.question(),
                        decision.outcome().word(),
                        rules,
                        ground.rule(),
                        ground.because(),
                        unprotected);
    }

    private static void section(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(line -> out.println("  " + line));
            out.println();
        }
    }

    private static String lines(Answer answer) {
        String id = answer.question().id().path();
        String mark = "  ".repeat((int) id.chars().filter(c -> c == '.').count()) + id;
        String first =
                "  %-7s %-18s %s".formatted(mark, answer.decision().outcome().word(), told(answer));
        return Stream.concat(Stream.of(first.stripTrailing()), rows(answer))
                .collect(Collectors.joining("%n".formatted()));
    }

    private static String told(Answer answer) {
        String figures = answer.contents().stream()
                .map(DraftSummary::told)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
        String provisions = answer.decision().citations().stream().collect(Collectors.joining(", "));
        String see = answer.seeAlso().stream().map(QuestionId::path).collect(Collectors.joining(", "));
        boolean needsPerson = answer.decision().outcome() == Outcome.NEEDS_PERSON;
        return Stream.of(
                        figures,
                        needsPerson ? answer.decision().wording() : provisions,
                        see.isEmpty() ? "" : "see " + see)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static String told(Content content) {
        return switch (content) {
            case Content.Figure(var measure, var period, Cell cell) ->
                shown(cell) + " " + measure.unit().inWords();
            case Content.Table table -> table.measure().unit().inWords();
            case Content.YesNo(boolean yes) -> yes ? "yes" : "no";
            case Content.Items items -> items.all().size() + " categories";
            case Content.Text text -> "words";
            case Content.Nothing nothing -> "";
        };
    }

    /** The rows of a table, one a line under its question. */
    private static Stream<String> rows(Answer answer) {
        return answer.contents().stream()
                .filter(Content.Table.class::isInstance)
                .flatMap(table -> ((Content.Table) table).rows().stream())
                .map(row -> "%28s %s  %s"
                        .formatted(
                                "",
                                row.cells().stream()
                                        .map(cell -> "%9s".formatted(shown(cell)))
                                        .collect(Collectors.joining(" ")),
                                row.label()));
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long value) -> String.format(Locale.UK, "%,d", value);
            case Cell.Identifying identifying -> "[c]";
            case Cell.Complementary complementary -> "[c]";
            case Cell.NotAssessed notAssessed -> "[c]";
            case Cell.NotCovered notCovered -> "[x]";
            case Cell.NotRecorded notRecorded -> "[x]";
        };
    }
}
