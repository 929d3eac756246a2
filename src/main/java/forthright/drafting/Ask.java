package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.data.supplied.AskedFigure;
import forthright.law.files.Place;
import forthright.reply.Content.Span;
import forthright.request.Question;
import java.util.List;

/**
 * What one question needs that no table at hand gives.
 *
 * @param team the key of the team that holds it
 * @param spans the periods for which it is lacking
 * @param rows the figures, one row of a sheet each
 * @param blanks the rows of a sheet that was begun in which the figures are still to come
 */
record Ask(
        Question question, Measure measure, String team, List<Span> spans, List<AskedFigure> rows, List<Place> blanks) {
    Ask {
        spans = List.copyOf(spans);
        rows = List.copyOf(rows);
        blanks = List.copyOf(blanks);
    }

    /** Whether another question needs exactly the same. */
    boolean isSameAs(Ask other) {
        return measure.name().equals(other.measure.name())
                && spans.equals(other.spans)
                && team.equals(other.team)
                && labels().equals(other.labels());
    }

    /** What tells its rows apart, each once. */
    List<String> labels() {
        return rows.stream().map(AskedFigure::label).distinct().toList();
    }
}
