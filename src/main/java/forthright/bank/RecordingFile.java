package forthright.bank;

import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.bank.Recording.Way;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import forthright.request.Relation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code recording.yaml}: what this council records, under which name, since when, and how nearly. */
public final class RecordingFile {
    private static final Map<String, Relation> RELATIONS = Map.of(
            "exact", Relation.EXACT,
            "broader", Relation.BROADER,
            "narrower", Relation.NARROWER,
            "related", Relation.RELATED);
    private static final Map<String, Boolean> WAYS = Map.of("free-text", true, "not-recorded", false);

    private final Faults faults;

    private RecordingFile(Faults faults) {
        this.faults = faults;
    }

    /** What such a file says, whose text is known. */
    public static Recording of(String text, String shownAs, Faults faults) {
        return recording(YamlReader.parse(text, shownAs, faults), faults);
    }

    static Recording read(Path file, String shownAs, Faults faults) {
        return recording(YamlReader.read(file, shownAs, faults), faults);
    }

    private static Recording recording(Optional<Node> read, Faults faults) {
        return read.map(node -> new RecordingFile(faults).recording(node))
                .orElse(new Recording("", Map.of(), Map.of(), Map.of()));
    }

    private Recording recording(Node node) {
        Fields fields = Fields.of(node, "what a council records", CouncilFolder.README, faults);
        Map<String, CategoryList> lists = new LinkedHashMap<>();
        fields.named("lists", "a list of categories", this::unnamed)
                .forEach((kind, list) -> lists.put(kind, list.ofKind(kind)));
        Recording recording = new Recording(
                fields.text("population", ""),
                lists,
                fields.named("elsewhere", "what is in no list", RecordingFile::way),
                fields.named("fields", "a field that the data does not carry", RecordingFile::way));
        fields.done();
        return recording;
    }

    private CategoryList unnamed(Fields fields) {
        return new CategoryList(
                "",
                fields.text("called"),
                fields.text("recorded-on"),
                fields.things("categories", "a category", this::category));
    }

    private Category category(Fields fields) {
        return new Category(
                fields.text("code"),
                fields.text("label"),
                fields.date("since"),
                fields.named("covers", this::relation));
    }

    private Relation relation(Node node) {
        if (node instanceof Node.Scalar(var place, String word, boolean quoted) && RELATIONS.containsKey(word)) {
            return RELATIONS.getOrDefault(word, Relation.RELATED);
        }
        faults.error(
                node.place(),
                "unknown-word",
                "Here one of exact, broader, narrower, related is expected.",
                "Say how the council's category relates to the shared concept. See " + CouncilFolder.README + ".");
        return Relation.RELATED;
    }

    private static Way way(Fields fields) {
        if (!fields.oneOf("as", WAYS)) {
            return new Way.NotRecorded(fields.text("instead", ""));
        }
        String heading = fields.text("heading", "");
        return new Way.InFreeText(
                fields.text("where"),
                heading,
                heading.isEmpty() ? Relation.RELATED : fields.oneOf("relation", RELATIONS),
                fields.text("read"),
                fields.wholeNumber("minutes-each", 1, 480, 0),
                fields.text("sampled", ""));
    }
}
