package forthright.review.reading;

import forthright.request.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which question each stretch of a reply answers that marks nothing: in the order of the questions, by the words they share,
 * and so that as many questions as can be are answered.
 */
final class InTurn {
    private static final double ONE_MORE_ANSWERED = 1.0;

    private InTurn() {}

    /** The place of the question for each stretch. */
    static int[] of(List<String> stretches, List<Question> questions) {
        int many = stretches.size();
        double[][] best = new double[many][questions.size()];
        int[][] before = new int[many][questions.size()];
        for (int at = 0; at < many; at++) {
            Set<String> said = Unmarked.content(stretches.get(at));
            for (int q = 0; q < questions.size(); q++) {
                double score = score(said, q, questions);
                double most = Double.NEGATIVE_INFINITY;
                for (int earlier = 0; earlier <= q && at > 0; earlier++) {
                    double sum = best[at - 1][earlier] + (earlier == q ? 0 : ONE_MORE_ANSWERED);
                    if (sum > most) {
                        most = sum;
                        before[at][q] = earlier;
                    }
                }
                // The first stretch answers the first question unless its words say otherwise.
                best[at][q] = score + (at == 0 ? ONE_MORE_ANSWERED - q * 0.01 : most);
            }
        }
        int[] to = new int[many];
        if (many > 0) {
            to[many - 1] = largest(best[many - 1]);
            for (int at = many - 1; at > 0; at--) {
                to[at - 1] = before[at][to[at]];
            }
        }
        return to;
    }

    /** Shared words, each the weightier the fewer questions have it. */
    private static double score(Set<String> said, int question, List<Question> questions) {
        return Unmarked.content(questions.get(question).text()).stream()
                .filter(said::contains)
                .mapToDouble(word -> 1.0
                        / questions.stream()
                                .filter(q -> Unmarked.content(q.text()).contains(word))
                                .count())
                .sum();
    }

    private static int largest(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        for (int at = 0; at < scores.length; at++) {
            if (scores[at] == most) {
                return at;
            }
        }
        return 0;
    }
}
