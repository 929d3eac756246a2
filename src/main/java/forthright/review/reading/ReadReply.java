package forthright.review.reading;

import forthright.law.Regime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A finished reply, as it was read.
 *
 * @param file its name in messages
 * @param authority who replies, in full; empty where the text does not say
 * @param regime the Act that applies, by who replies, else by what the text names
 * @param dated the day of the reply
 * @param received the day the request came; from the reply, else from the request
 * @param answers in the order of the reply
 * @param around sentences of the reply that belong to no answer: its head and its closing
 * @param citations all of them, those of answers included
 * @param marksAnswers whether its answers are told apart by marks or repeated questions
 */
public record ReadReply(
        String file,
        String authority,
        String reference,
        Optional<LocalDate> dated,
        Optional<LocalDate> received,
        Regime regime,
        List<ReadAnswer> answers,
        List<Sentence> around,
        List<CitedProvision> citations,
        Suppression suppression,
        Complaint complaint,
        List<Line> lines,
        boolean marksAnswers) {
    public ReadReply {
        answers = List.copyOf(answers);
        around = List.copyOf(around);
        citations = List.copyOf(citations);
        lines = List.copyOf(lines);
    }

    /**
     * How far the reading can be trusted, from 0 to 1: less where answers had to be told apart by their words, where some have
     * nothing in them, and where the letter says neither who replies nor when.
     */
    public double confidence() {
        long empty = answers.stream().filter(ReadAnswer::isEmpty).count();
        double ofAnswers = answers.isEmpty() ? 0.3 : 1 - 0.5 * empty / answers.size();
        double told = marksAnswers ? 1 : 0.7;
        double head = (authority.isEmpty() ? 0.9 : 1) * (dated.isPresent() ? 1 : 0.9);
        return Math.round(ofAnswers * told * head * 100) / 100.0;
    }

    /** Every sentence: those of answers, and those around them. */
    public Stream<Sentence> sentences() {
        return Stream.concat(answers.stream().flatMap(answer -> answer.sentences().stream()), around.stream())
                .sorted((one, other) -> Integer.compare(one.line(), other.line()));
    }

    /** Every figure. */
    public Stream<Figure> figures() {
        return answers.stream().flatMap(answer -> answer.figures().stream());
    }

    /** The provisions that the reply relies on. */
    public Stream<CitedProvision> relied() {
        return citations.stream().filter(CitedProvision::relied);
    }

    /** The answer that a line belongs to; empty for one around the answers. */
    public Optional<ReadAnswer> answerAt(int line) {
        return answers.stream()
                .filter(answer -> answer.lines().stream().anyMatch(each -> each.number() == line))
                .findFirst();
    }

    /** The line in which the first answer begins; 0 where there is none. */
    public int firstAnswerAt() {
        return answers.stream().mapToInt(ReadAnswer::line).min().orElse(0);
    }

    /** A line as printed, for quoting. */
    public String line(int number) {
        return number < 1 || number > lines.size()
                ? ""
                : lines.get(number - 1).text().strip();
    }
}
