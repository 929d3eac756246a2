package forthright.bank;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Match.Candidate;
import forthright.bank.Scores.Nearness;
import forthright.law.files.Faults;
import forthright.law.files.Kept;
import forthright.law.files.KeptInputs;
import forthright.law.files.Place;
import forthright.request.QuestionId;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What we are asked: the standard questions, and the words in which they come. */
public final class QuestionBank {
    /** The team that keeps the council's tables, and is asked for what they do not cover. */
    public static final String OF_THE_DATA = "performance";

    private final List<Standard> standards;
    private final Vocabulary words;
    private final Scores scores;

    private QuestionBank(List<Standard> standards, Vocabulary words) {
        this.standards = standards;
        this.words = words;
        this.scores = new Scores(standards, words);
    }

    /** Reads the folder of the bank; empty, with every fault noted, where something in it is wrong. */
    public static Optional<QuestionBank> load(Path folder, Faults faults) {
        return load(folder, Kept.program(), faults);
    }

    /** @param program the build that runs, whose work may be kept for its next start; empty for keeping nothing */
    static Optional<QuestionBank> load(Path folder, String program, Faults faults) {
        // Taken before anything is made of the files, so that what is kept was not made from older ones.
        KeptInputs inputs = program.isEmpty() ? new KeptInputs() : KeptBank.inputs(folder);
        Optional<Kept> kept = Kept.of(folder.resolveSibling(""), KeptBank.NAME, program, inputs);
        return kept.flatMap(k -> k.read(from -> KeptBank.read(from, folder)))
                .or(() -> {
                    Optional<KeptBank> made = make(folder, faults);
                    // Whoever edits a file while it is read gets what stands in it at the next start.
                    kept.filter(k -> faults.inOrder().isEmpty() && k.madeOf(KeptBank.inputs(folder)))
                            .ifPresent(k -> made.ifPresent(bank -> k.keep(bank::write)));
                    return made;
                })
                .map(bank -> new QuestionBank(bank.standards(), bank.words()));
    }

    private static Optional<KeptBank> make(Path folder, Faults faults) {
        Faults own = new Faults();
        Optional<Vocabulary> words = Vocabulary.load(folder, own);
        List<BankEntry> entries = new ArrayList<>();
        for (Path file : files(folder, own)) {
            String shownAs = folder.getFileName() + "/"
                    + folder.relativize(file).toString().replace('\\', '/');
            EntryFile.read(file, shownAs, own).ifPresent(entries::add);
        }
        List<Standard> standards = words.map(
                        w -> entries.stream().map(e -> Standard.of(e, w)).toList())
                .orElse(List.of());
        BankCheck.check(standards, own);
        faults.addAll(own.inOrder());
        return own.hasErrors() ? Optional.empty() : words.map(w -> new KeptBank(w, standards));
    }

    private static List<Path> files(Path folder, Faults faults) {
        // The folder itself may be a link; what it holds may not lead out of it.
        Path real = Files.isDirectory(folder) ? folder.resolve(".") : folder;
        try (Stream<Path> files = Files.walk(real, 2)) {
            List<Path> entries = files.map(f -> folder.resolve(real.relativize(f)))
                    .filter(f -> folder.relativize(f).getNameCount() == 2)
                    .filter(f -> f.getFileName().toString().endsWith(".yaml"))
                    .filter(f -> !f.getFileName().toString().endsWith(".cases.yaml"))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (entries.isEmpty()) {
                faults.error(
                        Place.of(folder.getFileName().toString()),
                        "empty-bank",
                        "The question bank holds no question.",
                        "See " + Vocabulary.README + ".");
            }
            return entries;
        } catch (IOException e) {
            faults.error(
                    Place.of(folder.getFileName().toString()),
                    "unreadable",
                    "The folder of the question bank cannot be read.",
                    "Check that it is there and that you may open it.");
            return List.of();
        }
    }

    /** The standard questions, by topic and name. */
    public List<BankEntry> entries() {
        return standards.stream().map(Standard::entry).toList();
    }

    /** The standard question with this name. */
    public Optional<BankEntry> entry(String id) {
        return entries().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The concepts that all councils share, in the order of the file. */
    public List<Concept> concepts() {
        return words.allConcepts();
    }

    /** Everything that can be counted, by topic and name. */
    public List<Measure> measures() {
        return standards.stream().flatMap(s -> s.measure().stream()).toList();
    }

    /** The keys under which a council's profile can name the teams that hold figures. */
    public static List<String> teams() {
        return Stream.concat(Stream.of(OF_THE_DATA), EntryFile.teams().keySet().stream())
                .toList();
    }

    /** What is counted under this name. */
    public Optional<Measure> measure(String name) {
        return measures().stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /**
     * Which standard question each question is, in reading order. A stem that only introduces its parts ("If yes, please
     * tell us:") asks nothing and is left out.
     */
    public Map<QuestionId, Match> match(Request request) {
        return match(request, Map.of());
    }

    /** The same, where a person has said of some questions which one they are. */
    public Map<QuestionId, Match> match(Request request, Map<QuestionId, Confirmed> confirmed) {
        return Matcher.match(standards, words, scores, request, confirmed);
    }

    /** Questions that ask for counts of what another question of the letter lists, with that other question. */
    public Map<QuestionId, QuestionId> refersBack(Request request, Map<QuestionId, Match> matches) {
        return Matcher.refersBack(request, matches);
    }

    /** The other question whose list a question asks to have counted: "the answer(s) to 3a". */
    public Optional<QuestionId> refersBackTo(Request request, QuestionId question) {
        return Optional.ofNullable(refersBack(request, match(request)).get(question));
    }

    /** Which standard question a wording is, asked by itself. */
    public Match match(String wording) {
        return alone(wording)
                .flatMap(request -> match(request).values().stream().findFirst())
                .orElse(new Match.Unknown(List.of()));
    }

    /** How near a wording is to every standard question, nearest first, with the words that they share or lack. */
    public List<Ranking> rank(String wording) {
        Scores.Asked asked = scores.asked(words.terms(Frames.bare(wording)), Set.of(), Timing.ofWords(wording));
        return standards.stream()
                .map(s -> Ranking.of(s.entry(), scores.nearness(asked, s)))
                .sorted(Comparator.comparing(Ranking::fits)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(Ranking::score).reversed())
                        .thenComparing(r -> r.entry().id()))
                .toList();
    }

    /** The words that prevent a match: they stand in no wording of the bank, and may change what is asked. */
    public List<String> strange(String wording) {
        return match(wording) instanceof Match.Matched ? List.of() : scores.strange(words.terms(Frames.bare(wording)));
    }

    /** What a wording asks to have counted, if it says so. */
    Optional<Unit> unitOf(String wording) {
        return words.terms(Frames.bare(wording)).unit();
    }

    /** Whether a word stands in no wording of the bank and is not one of its silent words. */
    boolean isStrange(String word) {
        return !scores.strange(words.terms(Frames.bare(word))).isEmpty();
    }

    /** The same bank with one wording more; faults where the two do not go together. */
    QuestionBank with(BankEntry entry, String wording, Faults faults) {
        List<Standard> longer = standards.stream()
                .map(s -> s.entry().id().equals(entry.id())
                        ? Standard.of(s.entry().with(wording), words)
                        : s)
                .toList();
        BankCheck.check(longer, faults);
        return new QuestionBank(longer, words);
    }

    private static Optional<Request> alone(String wording) {
        return RequestReader.read("1) " + wording.replace('\n', ' '), "the question", new Faults());
    }

    /**
     * How near a wording is to a standard question.
     *
     * @param fits whether the terms that tell questions apart are the same in both; without that it is no match
     */
    public record Ranking(BankEntry entry, double score, boolean fits, String because) {
        private static Ranking of(BankEntry entry, Nearness nearness) {
            String shared =
                    nearness.shared().isEmpty() ? "no word shared" : "shared: " + String.join(", ", nearness.shared());
            String missing =
                    nearness.missing().isEmpty() ? "" : "; not in this entry: " + String.join(", ", nearness.missing());
            String telling = nearness.fits() ? "" : "; a word that tells questions apart is in one only";
            return new Ranking(entry, nearness.score(), nearness.fits(), shared + missing + telling);
        }

        /** The entry and its score, as a match lists them. */
        public Candidate candidate() {
            return new Candidate(entry, score);
        }
    }
}
