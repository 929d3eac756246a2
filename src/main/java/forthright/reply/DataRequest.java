package forthright.reply;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.reply.Content.Span;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.List;

/**
 * What one team of the council is asked to count for a reply. It says nothing of who made the request.
 *
 * @param dated the day it is written
 * @param answerBy the day by which the sheet should be back
 * @param sheet the name of the sheet to fill in
 * @param asked the applicant's own words, the stem before its part
 */
public record DataRequest(
        String reference,
        Council council,
        Council.Team team,
        LocalDate dated,
        LocalDate answerBy,
        Due due,
        String sheet,
        List<Asked> asked,
        List<ToCount> counts) {
    public DataRequest {
        asked = List.copyOf(asked);
        counts = List.copyOf(counts);
    }

    /** When the council itself must reply. */
    public sealed interface Due {
        /** By this day. */
        record On(LocalDate day) implements Due {}

        /** Nobody has said when the request was received. */
        record NotKnown() implements Due {}
    }

    /** A question as it was asked. */
    public record Asked(QuestionId question, String words) {}

    /**
     * One measure.
     *
     * @param categories the labels of its rows; empty for a single figure
     * @param childrenToo whether the number of children behind it must be known as well
     * @param byGroups whether its rows are groups, which may add up to the total
     * @param ownGroups whether the team writes the groups that it uses itself
     */
    public record ToCount(
            List<QuestionId> questions,
            Measure measure,
            List<Span> periods,
            List<String> categories,
            boolean childrenToo,
            boolean byGroups,
            boolean ownGroups) {
        /** Whether each period is one day. */
        boolean onADay() {
            return periods.stream().allMatch(span -> span.from().equals(span.to()));
        }

        public ToCount {
            questions = List.copyOf(questions);
            periods = List.copyOf(periods);
            categories = List.copyOf(categories);
        }
    }
}
