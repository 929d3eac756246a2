package forthright.reply;

import forthright.law.LetterKind;
import forthright.law.Regime;
import forthright.law.TimeForReply;
import java.time.LocalDate;
import java.util.List;

/**
 * A letter around a reply, before it has words: everything that it says but who the council is.
 *
 * @param wording its template in {@code templates/letters/}
 * @param reference of the request
 * @param subject the request's subject line; empty where it has none
 * @param regime the law it is sent under
 * @param provisions what it is sent under, as citations
 * @param time when the reply is due
 */
public record Around(
        LetterKind kind,
        String wording,
        String reference,
        LocalDate dated,
        String subject,
        Regime regime,
        List<String> provisions,
        TimeForReply time,
        Matter matter) {
    public Around {
        provisions = List.copyOf(provisions);
    }

    /** What one kind of letter says and no other. */
    public sealed interface Matter {
        /** The request has come. */
        record Acknowledgement() implements Matter {}

        /** Something must be known first. */
        record Clarification(List<Said> asks) implements Matter {
            public Clarification {
                asks = List.copyOf(asks);
            }
        }

        /**
         * The reply takes longer.
         *
         * @param provision the exemption that is weighed, or the provision that gives the time
         * @param questions the questions that wait; empty where all do
         * @param weighing empty where nothing is weighed
         */
        record Extension(String provision, List<String> questions, String why, String weighing, LocalDate until)
                implements Matter {
            public Extension {
                questions = List.copyOf(questions);
            }
        }

        /**
         * A reply was wrong.
         *
         * @param of the date of the letter that is corrected
         * @param mark its place on the record
         * @param questions the questions that were answered wrongly, by id
         * @param answers the right answers, to these and to what belongs to them
         * @param notices what the letter must say of provisions that the right answers rely on, in Markdown
         */
        record Correction(
                LocalDate of,
                String mark,
                List<String> questions,
                String wrong,
                List<Right> answers,
                List<String> notices)
                implements Matter {
            public Correction {
                questions = List.copyOf(questions);
                answers = List.copyOf(answers);
                notices = List.copyOf(notices);
            }
        }

        /**
         * A review has found something.
         *
         * @param asked the day the wish for it came
         * @param due the last day for its outcome
         */
        record ReviewOutcome(LocalDate asked, LocalDate due, Result result, List<Said> findings) implements Matter {
            public ReviewOutcome {
                findings = List.copyOf(findings);
            }
        }
    }

    /** What becomes of a complaint. */
    public enum Result {
        UPHELD,
        PARTLY_UPHELD,
        NOT_UPHELD
    }

    /**
     * Something said of a question.
     *
     * @param question its id; empty where it is said of the whole
     */
    public record Said(String question, String what) {}

    /**
     * The right answer to a question.
     *
     * @param question its id
     * @param asked the applicant's words
     * @param answer in Markdown
     */
    public record Right(String question, String asked, String answer) {}
}
