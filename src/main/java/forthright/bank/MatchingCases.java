package forthright.bank;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import forthright.request.QuestionId;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Wordings that the bank does not have among its own, each with the standard question it asks, or none. */
public final class MatchingCases {
    /** Their file, in the question bank. */
    public static final String FILE = "matching.cases.yaml";

    /** Stands where a question's name would stand, if no standard question answers it. */
    public static final String NOTHING = "nothing";

    private final QuestionBank bank;
    private final Faults faults;
    private final Set<String> known;
    private final Map<String, BankEntry> asks = new HashMap<>();
    private final List<Trial> trials = new ArrayList<>();

    private MatchingCases(QuestionBank bank, Faults faults) {
        this.bank = bank;
        this.faults = faults;
        this.known = bank.entries().stream().map(BankEntry::id).collect(Collectors.toCollection(TreeSet::new));
        bank.entries().forEach(entry -> entry.asks().forEach(ask -> asks.put(alike(ask), entry)));
    }

    /**
     * What came of one wording.
     *
     * @param wanted the question it asks; {@link #NOTHING} where the bank has none
     * @param found the question it was matched to; {@link #NOTHING} where it was matched to none
     */
    public record Result(String wording, Place place, String wanted, String found) {
        /** Whether the right question was found, or rightly none. */
        public boolean right() {
            return wanted.equals(found);
        }

        /** Whether it was matched to a question that it does not ask: the fault that reaches a letter. */
        public boolean wrong() {
            return !right() && !found.equals(NOTHING);
        }

        /** Whether it is to be matched to nothing. */
        public boolean nearMiss() {
            return wanted.equals(NOTHING);
        }
    }

    /** Tries every wording of a file on the bank. */
    public static List<Result> run(Path file, String shownAs, QuestionBank bank, Faults faults) {
        MatchingCases cases = new MatchingCases(bank, faults);
        YamlReader.read(file, shownAs, faults).ifPresent(node -> cases.run(node));
        // On all processors: they have nothing to do with one another.
        return cases.trials.parallelStream()
                .flatMap(trial -> trial.results().stream())
                .toList();
    }

    /** What is still to be tried. */
    private interface Trial {
        /** Tries it. */
        List<Result> results();
    }

    private void run(Node root) {
        Fields fields = Fields.of(root, "the cases of matching", Vocabulary.README, faults);
        fields.named("questions", node -> node).forEach((entry, node) -> {
            entry(entry, node.place());
            wordings(node).forEach(wording -> one(wording, entry));
        });
        fields.list(NOTHING, node -> node).forEach(wording -> one(wording, NOTHING));
        fields.things("letters", "a letter", letter -> {
            letter(letter.text("request"), letter.place(), letter.named("finds", letter::asText));
            return true;
        });
        fields.done();
    }

    private List<Node> wordings(Node node) {
        if (node instanceof Node.Listing list) {
            return list.items();
        }
        faults.error(
                node.place(), "not-a-list", "Wordings are a list.", "Write one wording a line, each after a dash.");
        return List.of();
    }

    private void one(Node node, String wanted) {
        if (!(node instanceof Node.Scalar wording)) {
            faults.error(node.place(), "not-text", "A wording is text.", "Write one sentence after the dash.");
            return;
        }
        BankEntry earlier = asks.get(alike(wording.text()));
        if (earlier != null) {
            faults.error(
                    wording.place(),
                    "known-wording",
                    "\"%s\" stands among the wordings of \"%s\", so it tries nothing."
                            .formatted(wording.text(), earlier.id()),
                    "Take it out of the cases.");
        }
        trials.add(
                () -> List.of(new Result(wording.text(), wording.place(), wanted, found(bank.match(wording.text())))));
    }

    private void letter(String text, Place place, Map<String, String> finds) {
        Request request = RequestReader.read(text, place.file(), faults).orElse(null);
        if (request == null) {
            return;
        }
        finds.values().forEach(wanted -> entry(wanted, place));
        trials.add(() -> {
            Map<QuestionId, Match> matches = bank.match(request);
            List<Result> results = new ArrayList<>();
            finds.forEach((id, wanted) -> {
                QuestionId question = new QuestionId(id);
                String said = request.question(question).map(q -> q.text()).orElse("there is no question " + id);
                String found = found(matches.getOrDefault(question, new Match.Unknown(List.of())));
                results.add(new Result(id + ": " + said, place, wanted, found));
            });
            return results;
        });
    }

    private void entry(String id, Place place) {
        if (!id.equals(NOTHING) && !known.contains(id)) {
            faults.error(
                    place,
                    "unknown-entry",
                    "\"%s\" is no question of the bank.".formatted(id),
                    Spelling.hint(id, known));
        }
    }

    private static String found(Match match) {
        return match instanceof Match.Matched matched ? matched.entry().id() : NOTHING;
    }

    private static String alike(String wording) {
        return String.join(" ", Lexicon.words(wording.toLowerCase(Locale.UK)));
    }
}
