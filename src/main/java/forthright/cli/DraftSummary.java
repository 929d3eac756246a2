package forthright.cli;

import forthright.decision.Outcome;
import forthright.disclosurecontrol.Cell;
import forthright.drafting.Draft;
import forthright.reply.Answer;
import forthright.reply.Content;
import forthright.reply.Reply;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A draft on one screen: where it is, what was decided, what a person must still do. */
final class DraftSummary {
    private DraftSummary() {}

    static void print(PrintWriter out, Draft draft, String folder) {
        Reply reply = draft.reply();
        out.println("%s for %s, dated %s"
                .formatted(reply.reference(), reply.council().name(), reply.dated()));
        out.println();
        reply.answers().forEach(answer -> out.println(line(answer)));
        out.println();
        draft.files().keySet().forEach(name -> out.println("  " + folder + "/" + name));
        out.println();
        if (!reply.needsPerson()) {
            out.println("Ready to be read and sent.");
            return;
        }
        out.println("A person must decide before it can be sent:");
        reply.tasks()
                .forEach(task -> out.println("  %-5s %s: %s".formatted(task.question(), task.kind(), task.what())));
    }

    private static String line(Answer answer) {
        String indent = "  ".repeat((int)
                answer.question().id().path().chars().filter(c -> c == '.').count());
        String mark = indent + answer.question().id().path();
        return "  %-7s %-18s %s"
                .formatted(mark, answer.decision().outcome().word(), told(answer))
                .stripTrailing();
    }

    private static String told(Answer answer) {
        String content = answer.contents().stream().map(DraftSummary::told).collect(Collectors.joining("; "));
        String why = answer.decision().grounds().stream()
                .flatMap(g -> g.citations().stream())
                .distinct()
                .collect(Collectors.joining(", "));
        String see = answer.seeAlso().isEmpty()
                ? ""
                : "see " + answer.seeAlso().stream().map(Object::toString).collect(Collectors.joining(", "));
        boolean needsPerson = answer.decision().outcome() == Outcome.NEEDS_PERSON;
        return java.util.stream.Stream.of(
                        content, needsPerson ? answer.decision().wording() : why, see)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private static String told(Content content) {
        return switch (content) {
            case Content.Figure(var measure, var period, Cell cell) ->
                shown(cell) + " " + measure.unit().inWords();
            case Content.Table table ->
                table.rows().stream()
                        .map(r -> r.label() + " " + shown(r.cell()))
                        .collect(Collectors.joining(", "));
            case Content.YesNo(boolean yes) -> yes ? "yes" : "no";
            case Content.Items items -> items.all().size() + " categories";
            case Content.Text text -> "words";
            case Content.Nothing nothing -> "";
        };
    }

    private static String shown(Cell cell) {
        return cell instanceof Cell.Shown(long value) ? String.format(Locale.UK, "%,d", value) : "[c]";
    }
}
