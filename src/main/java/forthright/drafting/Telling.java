package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council.SmallNumbers;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.ProtectedTable;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.reply.Answer;
import forthright.reply.Content;
import forthright.reply.Content.Span;
import forthright.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What a reply tells everybody, once it is sent: each of its figures, or that a symbol stands in its place. */
final class Telling {
    private final Reply reply;
    private final SmallNumbers policy;
    private final BiFunction<Measure, Span, List<ProtectedTable>> tables;
    private final List<Told> told = new ArrayList<>();

    private Telling(Reply reply, SmallNumbers policy, BiFunction<Measure, Span, List<ProtectedTable>> tables) {
        this.reply = reply;
        this.policy = policy;
        this.tables = tables;
    }

    /**
     * What a reply tells.
     *
     * @param tables the tables of the letter as they left disclosure control
     */
    static List<Told> of(Reply reply, SmallNumbers policy, BiFunction<Measure, Span, List<ProtectedTable>> tables) {
        Telling telling = new Telling(reply, policy, tables);
        reply.answers().forEach(telling::answer);
        return List.copyOf(telling.told);
    }

    private void answer(Answer answer) {
        String question = answer.question().id().path();
        for (Content content : answer.contents()) {
            switch (content) {
                case Content.Figure(Measure measure, Span period, Cell cell) ->
                    tell(question, measure, period, CellKey.SINGLE, cell);
                case Content.Table table -> table.periods().forEach(span -> table(question, table.measure(), span));
                case Content.YesNo yesNo -> {}
                case Content.Items items -> {}
                case Content.Text text -> {}
                case Content.Nothing nothing -> {}
            }
        }
    }

    private void table(String question, Measure measure, Span span) {
        tables.apply(measure, span).forEach(table -> {
            for (Map.Entry<CellKey, Cell> cell : table.cells().entrySet()) {
                tell(question, measure, span, cell.getKey(), cell.getValue());
            }
        });
    }

    private void tell(String question, Measure measure, Span span, CellKey key, Cell cell) {
        Optional<Long> value = switch (cell) {
            case Cell.Shown(long shown) -> Optional.of(shown);
            case Cell.Identifying identifying -> Optional.empty();
            case Cell.Complementary complementary -> Optional.empty();
            // What is not decided is not sent, and what is not there tells nothing.
            case Cell.NotAssessed notAssessed -> Optional.empty();
            case Cell.NotCovered notCovered -> Optional.empty();
            case Cell.NotRecorded notRecorded -> Optional.empty();
        };
        boolean said = value.isPresent() || cell instanceof Cell.Identifying || cell instanceof Cell.Complementary;
        if (said) {
            told.add(new Told(
                    reply.reference(),
                    question,
                    measure.name(),
                    key,
                    new Stretch(span.from(), span.to()),
                    value,
                    policy.of(measure.name()).threshold(),
                    policy.zerosPublished()));
        }
    }
}
