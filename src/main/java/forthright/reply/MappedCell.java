package forthright.reply;

import forthright.disclosurecontrol.Cell;
import forthright.reply.Content.Row;
import forthright.reply.language.Phrase;
import forthright.reply.language.Saying;
import forthright.request.QuestionId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A cell of a table, its own or another answer's, that answers a question which has no figure of its own. */
record MappedCell(QuestionId owner, Content.Table table, Row row, int column) {
    /** The cells that answer a question, in the answers it points to. */
    static List<MappedCell> of(Reply reply, Answer answer) {
        QuestionId id = answer.question().id();
        return reply.answers().stream()
                .filter(other -> other.question().id().equals(id)
                        || answer.seeAlso().contains(other.question().id()))
                .flatMap(other ->
                        tables(other).flatMap(table -> of(other.question().id(), table)))
                .filter(mapped ->
                        mapped.row.answers().stream().anyMatch(a -> a.question().equals(id)))
                .toList();
    }

    /** The cells of a table, row by row. */
    static Stream<MappedCell> of(QuestionId owner, Content.Table table) {
        return table.rows().stream()
                .flatMap(row -> IntStream.range(0, row.cells().size())
                        .mapToObj(column -> new MappedCell(owner, table, row, column)));
    }

    private static Stream<Content.Table> tables(Answer answer) {
        return answer.contents().stream()
                .filter(Content.Table.class::isInstance)
                .map(Content.Table.class::cast);
    }

    Cell cell() {
        return row.cells().get(column);
    }

    Content.Span period() {
        return table.periods().get(column);
    }

    /** How a notice names it. */
    Saying named() {
        Saying category = new Saying.Term(row.label());
        return table.periods().size() > 1
                ? Saying.worded(Phrase.CELL_FOR, "category", category, "period", InWords.stretch(period()))
                : Saying.worded(Phrase.CELL, "category", category);
    }

    Values values() {
        return Contents.value(new Values(), cell())
                .text("unit", new Saying.Counted(table.measure().unit().inWords()))
                .text("period", InWords.period(period()));
    }
}
