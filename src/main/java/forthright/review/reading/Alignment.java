package forthright.review.reading;

import forthright.review.wording.Words.Word;
import java.util.List;

/**
 * How much of a question a stretch of text repeats.
 *
 * @param shared words of the question that come again in their order
 * @param asked words of the question
 * @param end how many words of the text the repetition takes
 */
record Alignment(int shared, int asked, int end) {
    private static final double MOST_OF_IT = 0.7;
    private static final double CLOSE_TOGETHER = 0.6;
    private static final int FIRST = 3;

    static Alignment of(List<String> question, List<Word> text) {
        int[][] best = new int[question.size() + 1][text.size() + 1];
        for (int q = 1; q <= question.size(); q++) {
            for (int t = 1; t <= text.size(); t++) {
                best[q][t] = question.get(q - 1).equals(text.get(t - 1).word())
                        ? best[q - 1][t - 1] + 1
                        : Math.max(best[q - 1][t], best[q][t - 1]);
            }
        }
        int shared = best[question.size()][text.size()];
        int end = text.size();
        while (end > 0 && best[question.size()][end - 1] == shared) {
            end--;
        }
        return new Alignment(shared, question.size(), end);
    }

    /** Whether the text repeats the question rather than answering it in its words. */
    boolean isRepetition(List<String> question, List<Word> text) {
        if (asked == 0 || end == 0) {
            return false;
        }
        boolean begins = text.stream()
                .limit(FIRST)
                .anyMatch(word -> question.subList(0, Math.min(FIRST, asked)).contains(word.word()));
        return begins && shared >= Math.max(Math.min(2, asked), MOST_OF_IT * asked) && shared >= CLOSE_TOGETHER * end;
    }

    double share() {
        return asked == 0 ? 0 : (double) shared / asked;
    }
}
