package forthright.record;

import forthright.disclosurecontrol.Told;
import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.reply.Around;
import forthright.reply.Mark;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
    /** The form in which it is written. */
    static final String SCHEMA = "forthright/sealed-letter/1";

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
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", SCHEMA);
        tree.put("letter", Trees.tree(this));
        return Json.write(tree);
    }

    /** Reads a sealed letter; stops where it is not one. */
    public static SealedLetter read(String text, String shownAs) {
        Node node = JsonReader.parse(text, shownAs)
                .orElseThrow(() -> FaultsException.error(
                        Place.of(shownAs),
                        "damaged-record",
                        "This is no record.",
                        "Put it back from a copy; foi audit verify says what else has changed."));
        Map<String, Node> fields = Trees.fields(node);
        boolean ours = fields.size() == 2
                && fields.get("schema") instanceof Node.Scalar(Place at, String said, boolean quoted)
                && said.equals(SCHEMA);
        if (!ours) {
            throw Trees.damaged(node);
        }
        return Trees.read(SealedLetter.class, Trees.field(fields, "letter", node));
    }
}
