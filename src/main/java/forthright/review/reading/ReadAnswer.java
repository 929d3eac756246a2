package forthright.review.reading;

import java.util.List;
import java.util.Optional;

/**
 * The answer to one question, as it was read.
 *
 * @param id of the question, as the request has it; its printed mark where no request is known
 * @param printed the mark that the reply prints; empty where it prints none
 * @param asked the question as the reply repeats it; empty where it does not
 * @param others further questions that it says it answers too
 * @param line where it begins; of an answer that is not there, the line in which it would be sought
 * @param estimate what the reply says of the cost; empty where it does not refuse for cost
 */
public record ReadAnswer(
        String id,
        String printed,
        String asked,
        List<String> others,
        int line,
        List<Line> lines,
        List<Sentence> sentences,
        List<PrintedTable> tables,
        List<Figure> figures,
        List<CitedProvision> citations,
        Optional<CostEstimate> estimate,
        Ending ending) {
    public ReadAnswer {
        others = List.copyOf(others);
        lines = List.copyOf(lines);
        sentences = List.copyOf(sentences);
        tables = List.copyOf(tables);
        figures = List.copyOf(figures);
        citations = List.copyOf(citations);
    }

    /** The same with what a person has put right. */
    public ReadAnswer with(Optional<Ending> outcome, Optional<List<Figure>> right) {
        return new ReadAnswer(
                id,
                printed,
                asked,
                others,
                line,
                lines,
                sentences,
                tables,
                right.orElse(figures),
                citations,
                estimate,
                outcome.orElse(ending));
    }

    /** The answer in one line. */
    public String text() {
        return String.join(
                " ",
                lines.stream()
                        .map(line -> line.text().strip())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return text().isEmpty();
    }
}
