package forthright.record;

import forthright.disclosurecontrol.Told;
import forthright.reply.Around;
import forthright.reply.Mark;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A letter around a reply as it was sealed, {@code forthright/sealed-letter/1}. The request lies sealed with the reply; here
 * is nothing of the applicant's but what the letter itself says.
 *
 * @param reference of the request
 * @param council the council's id
 * @param decided who decided what the letter says, and when
 * @param version of the program that made it
 * @param pack the published rules and wordings
 * @param files the letter and the decisions, by name and hash
 * @param asWritten nothing so far
 * @param corrects the reply that it corrects; empty where it corrects none
 * @param answers what is decided on the questions that it answers anew
 * @param told every figure that it tells, or that a symbol stands in its place
 * @param says what it says, from which it can be made again
 */
public record SealedLetter(
        String reference,
        String council,
        SealedReply.Issued issued,
        List<Signature> decided,
        Mark mark,
        String version,
        SealedReply.Pack pack,
        Map<String, String> councilFiles,
        Map<String, String> files,
        Map<String, String> asWritten,
        Optional<Corrected> corrects,
        List<SealedAnswer> answers,
        List<Told> told,
        Around says)
        implements OnRecord {
    private static final SealedForm<SealedLetter> FORM =
            new SealedForm<>(SealedLetter.class, "forthright/sealed-letter/1", "letter");

    public SealedLetter {
        decided = List.copyOf(decided);
        answers = List.copyOf(answers);
        told = List.copyOf(told);
    }

    /** Who decided something, and when; why stands in the case. */
    public record Signature(String by, LocalDate on) {}

    /**
     * The reply that a correction supersedes, in part.
     *
     * @param mark its place on the record
     * @param record the hash of its sealed record
     * @param questions the questions whose answers no longer hold
     */
    public record Corrected(Mark mark, String record, List<QuestionId> questions) {
        public Corrected {
            questions = List.copyOf(questions);
        }
    }

    @Override
    public Entry.Deed deed() {
        return Entry.Deed.SENT;
    }

    @Override
    public String text() {
        return FORM.text(this);
    }

    /** Reads a sealed letter; stops where it is not one. */
    public static SealedLetter read(String text, String shownAs) {
        return FORM.read(text, shownAs);
    }
}
