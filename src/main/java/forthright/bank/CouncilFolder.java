package forthright.bank;

import forthright.bank.Council.Contacts;
import forthright.bank.Council.Publication;
import forthright.bank.Council.ReUse;
import forthright.bank.Council.Retention;
import forthright.bank.Council.SmallNumbers;
import forthright.bank.Council.SmallNumbers.Care;
import forthright.bank.Council.SmallNumbers.Further;
import forthright.law.files.Dated;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code councils/<id>/}: who the council is, what it records, what it has assessed and what it publishes. */
public final class CouncilFolder {
    static final String README = "councils/README.md";

    private static final Map<String, String> REGIMES = Map.of("FOIA", "FOIA", "FOISA", "FOISA");
    private static final Map<String, Boolean> ZEROS = Map.of("published", true, "suppressed", false);
    private static final Map<String, Care> CARES =
            Map.of("protect", Care.PROTECT, "warn", Care.WARN, "ignore", Care.IGNORE);
    private static final Map<String, SmallNumbers.Level> LEVELS = Map.of(
            "exact", SmallNumbers.Level.EXACT,
            "standard", SmallNumbers.Level.STANDARD,
            "strict", SmallNumbers.Level.STRICT);

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");
    private static final Pattern KEEP = Pattern.compile("([1-9][0-9]{0,2}) (year|month)s?");

    private final Path folder;
    private final String shownAs;
    private final Faults faults;

    private CouncilFolder(Path folder, String shownAs, Faults faults) {
        this.folder = folder;
        this.shownAs = shownAs;
        this.faults = faults;
    }

    /**
     * Reads one council.
     *
     * @param shownAs the folder as messages name it: {@code councils/coventry}
     */
    public static Optional<Council> read(Path folder, String shownAs, Faults faults) {
        return new CouncilFolder(folder, shownAs, faults).read();
    }

    private Optional<Council> read() {
        Optional<Node> profile = YamlReader.read(folder.resolve("profile.yaml"), shownAs + "/profile.yaml", faults);
        Recording recording = RecordingFile.read(folder.resolve("recording.yaml"), shownAs + "/recording.yaml", faults);
        List<Assessment> assessments = optional("assessments.yaml", AssessmentsFile::read);
        List<Publication> publications = optional("publications.yaml", PublicationsFile::read);
        List<PublishedFigure> elsewhere =
                optional("published-elsewhere.yaml", new PublishedElsewhereFile(faults)::read);
        return profile.map(node -> {
            Fields fields = Fields.of(node, "a council's profile", README, faults);
            Council council = new Council(
                    folder.getFileName().toString(),
                    fields.text("name"),
                    fields.texts("also-called"),
                    fields.oneOf("regime", REGIMES),
                    fields.list("also-in", tag -> language(fields.asText(tag), tag.place())),
                    fields.thing("contacts", "the entry contacts:", CouncilFolder::contacts)
                            .orElse(NOBODY),
                    fields.dated("small-numbers", "a small-number policy", CouncilFolder::smallNumbers),
                    fields.dated("re-use", "a re-use policy", f -> new ReUse(f.text("wording"), f.text("reference"))),
                    fields.has("teams")
                            ? fields.dated("teams", "the teams of a day", CouncilFolder::teams)
                            : new Dated<>(new TreeMap<>()),
                    fields.has("retention")
                            ? fields.dated("retention", "a time for keeping cases", this::retention)
                            : new Dated<>(new TreeMap<>()),
                    recording,
                    assessments,
                    publications,
                    elsewhere,
                    folder);
            fields.done();
            atLeastOne(council.smallNumbers(), fields.placeOf("small-numbers"), "small-numbers");
            return council;
        });
    }

    private String language(String tag, Place place) {
        if (!tag.isEmpty() && !LANGUAGE.matcher(tag).matches()) {
            faults.error(
                    place,
                    "unknown-word",
                    "\"%s\" is not the name of a language.".formatted(tag),
                    "Write its two letters, as in cy; its wordings lie in templates/cy/.");
        }
        return tag;
    }

    private static final Contacts NOBODY = new Contacts("", List.of(), "", "", "", "");

    private static Contacts contacts(Fields fields) {
        String email = fields.text("email");
        return new Contacts(
                fields.text("team"),
                fields.texts("address"),
                email,
                fields.text("telephone", ""),
                fields.text("website"),
                fields.text("review-email", email));
    }

    private static Map<String, Council.Team> teams(Fields fields) {
        Map<String, Council.Team> teams = new LinkedHashMap<>();
        fields.names().stream()
                .filter(key -> !key.equals(Fields.CHECK_AGAIN))
                .forEach(key -> fields.thing(
                                key, "a team", f -> new Council.Team(f.text("called"), f.text("email", "")))
                        .ifPresent(team -> teams.put(key, team)));
        return teams;
    }

    private Retention retention(Fields fields) {
        Matcher keep = KEEP.matcher(fields.text("keep"));
        if (!keep.matches()) {
            if (fields.has("keep")) {
                faults.error(
                        fields.placeOf("keep"),
                        "not-a-time",
                        "\"keep\" says how long, in years or in months.",
                        "Write 3 years, or 18 months.");
            }
            return new Retention(Period.ZERO, fields.text("reference"));
        }
        int number = Integer.parseInt(keep.group(1));
        Period time = keep.group(2).equals("year") ? Period.ofYears(number) : Period.ofMonths(number);
        return new Retention(time, fields.text("reference"));
    }

    private static SmallNumbers smallNumbers(Fields fields) {
        return new SmallNumbers(
                fields.wholeNumber("threshold", 1, 20),
                fields.oneOf("zeros", ZEROS),
                fields.oneOf("level", LEVELS, SmallNumbers.Level.STANDARD),
                fields.text("reference"),
                new Further(
                        levels(fields),
                        thresholds(fields),
                        fields.oneOf("complements", CARES, Care.PROTECT),
                        fields.oneOf("differences", CARES, Care.PROTECT),
                        fields.truth("singleton", false)));
    }

    private static Map<String, SmallNumbers.Level> levels(Fields fields) {
        Map<String, SmallNumbers.Level> levels = new LinkedHashMap<>();
        if (fields.has("level-by-subject")) {
            fields.thing("level-by-subject", "the levels of subjects", subjects -> {
                subjects.names().forEach(name -> levels.put(name, subjects.oneOf(name, LEVELS)));
                return levels;
            });
        }
        return levels;
    }

    /** Each leaves a withheld count three values, as much as any level asks for. */
    private static Map<String, Integer> thresholds(Fields fields) {
        Map<String, Integer> thresholds = new LinkedHashMap<>();
        if (fields.has("threshold-by-subject")) {
            fields.thing("threshold-by-subject", "the thresholds of subjects", subjects -> {
                subjects.names().forEach(name -> thresholds.put(name, subjects.wholeNumber(name, 3, 20)));
                return thresholds;
            });
        }
        return thresholds;
    }

    private void atLeastOne(Dated<?> values, Place place, String name) {
        if (values.from().isEmpty()) {
            faults.error(
                    place,
                    "no-value",
                    "\"%s\" has no value.".formatted(name),
                    "Add a line with the date from which it holds. See " + README + ".");
        }
    }

    private <T> List<T> optional(String name, Function<Fields, List<T>> read) {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        return YamlReader.read(file, shownAs + "/" + name, faults)
                .map(node -> {
                    Fields fields = Fields.of(node, "this file", README, faults);
                    List<T> values = read.apply(fields);
                    fields.done();
                    return values;
                })
                .orElse(List.of());
    }
}
