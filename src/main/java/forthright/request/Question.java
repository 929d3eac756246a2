package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One question as asked, with the questions under it.
 *
 * @param number the printed mark without its bracket or full stop; empty where none is printed
 * @param text the applicant's words, without the mark, line breaks joined
 * @param container whether it only introduces its parts
 * @param unit of what a count is asked (children, incidents, interviews, GBP …); empty where none is
 * @param breakdown the labels asked for
 * @param printedParts lettered items that are only the cells of a grid, usually years
 * @param periods labels of the request's periods that this question names itself; empty means all of them
 */
public record Question(
        QuestionId id,
        String number,
        String text,
        QuestionKind kind,
        String unit,
        boolean container,
        List<String> breakdown,
        List<String> printedParts,
        Condition onlyIf,
        List<String> periods,
        List<Question> parts) {
    public Question {
        breakdown = List.copyOf(breakdown);
        printedParts = List.copyOf(printedParts);
        periods = List.copyOf(periods);
        parts = List.copyOf(parts);
    }

    /** This question and all under it, in reading order. */
    public Stream<Question> withAllParts() {
        List<Question> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Question> all) {
        all.add(this);
        parts.forEach(part -> part.addTo(all));
    }
}
