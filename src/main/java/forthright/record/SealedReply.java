package forthright.record;

import forthright.disclosurecontrol.Told;
import forthright.reply.Mark;
import forthright.request.Received;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A reply as it was sealed, {@code forthright/record/1}: what was released and why, and by which hashes all that it was
 * made from is known. The applicant's own words are not in it, only a hash of them with a secret beside them, so that they
 * can be erased without a trace and without breaking the chain.
 *
 * @param reference of the request
 * @param council the council's id
 * @param area whom the figures are about: the council by its name
 * @param population which children the figures cover, as the council says; empty where it does not
 * @param received the day the request was received; empty where nobody knows
 * @param due the last day for an answer; empty where the day of receipt is not known
 * @param dated the letter's date
 * @param issued who sent it, and when
 * @param mark its place on the record, as the letter shows it
 * @param version of the program that made it
 * @param pack the published questions, rules and wordings
 * @param councilFiles what the council's people had written, by name and hash
 * @param inputs the hashes that the decisions name
 * @param files the letter and the decisions, by name and hash
 * @param asWritten the request and what people decided about it, by name and hash with the secret
 * @param answers what was decided on each question, on which facts, and what was given
 * @param told every figure that it tells, or that a symbol stands in its place
 */
public record SealedReply(
        String reference,
        String council,
        String area,
        String population,
        String regime,
        String received,
        String due,
        LocalDate dated,
        Issued issued,
        Mark mark,
        String version,
        Pack pack,
        Map<String, String> councilFiles,
        Map<String, String> inputs,
        Map<String, String> files,
        Map<String, String> asWritten,
        List<SealedAnswer> answers,
        List<Told> told)
        implements OnRecord {
    private static final SealedForm<SealedReply> FORM =
            new SealedForm<>(SealedReply.class, "forthright/record/1", "reply");

    public SealedReply {
        answers = List.copyOf(answers);
        told = List.copyOf(told);
    }

    /** Who sent it, and on which day. */
    public record Issued(String by, LocalDate on) {}

    /** The published version, and the hash that names its files. */
    public record Pack(int version, String content) {}

    /** When the request was received. */
    public Received dayOfReceipt() {
        return received.isEmpty() ? new Received.NotSaid() : new Received.On(LocalDate.parse(received));
    }

    @Override
    public Entry.Deed deed() {
        return Entry.Deed.ISSUED;
    }

    @Override
    public String text() {
        return FORM.text(this);
    }

    /** Reads a record; stops where it is not one. */
    public static SealedReply read(String text, String shownAs) {
        return FORM.read(text, shownAs);
    }
}
