package forthright.reply;

import forthright.disclosurecontrol.Cell;
import forthright.reply.Content.Row;
import forthright.request.QuestionId;
import java.util.List;
import java.util.stream.Stream;

/** A cell of a table, its own or another answer's, that answers a question which has no figure of its own. */
record MappedCell(QuestionId owner, Content.Table table, Row row) {
    /** The cells that answer a question, in the answers it points to. */
    static List<MappedCell> of(Reply reply, Answer answer) {
        QuestionId id = answer.question().id();
        return reply.answers().stream()
                .filter(other -> other.question().id().equals(id)
                        || answer.seeAlso().contains(other.question().id()))
                .flatMap(other -> tables(other)
                        .flatMap(table -> table.rows().stream()
                                .filter(row -> row.answers().stream()
                                        .anyMatch(a -> a.question().equals(id)))
                                .map(row -> new MappedCell(other.question().id(), table, row))))
                .toList();
    }

    private static Stream<Content.Table> tables(Answer answer) {
        return answer.contents().stream()
                .filter(Content.Table.class::isInstance)
                .map(Content.Table.class::cast);
    }

    Cell cell() {
        return row.cell();
    }

    Values values() {
        return Contents.value(new Values(), row.cell())
                .text("unit", table.measure().unit().inWords())
                .text("period", InWords.period(table.period()));
    }
}
