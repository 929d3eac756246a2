package forthright.reply.language;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads {@code templates/<language>/language.yaml}, and a council's own {@code words.yaml} on top of it. */
public final class LanguageFile {
    private static final String README = "templates/README.md";
    private static final int MONTHS_A_YEAR = 12;

    private final Faults faults;

    private LanguageFile(Faults faults) {
        this.faults = faults;
    }

    static Optional<Language> read(String tag, Path shared, Path ofCouncil, String councilShownAs, Faults faults) {
        Faults here = new Faults();
        LanguageFile file = new LanguageFile(here);
        Path words = ofCouncil.resolve("words.yaml");
        Own own = Files.exists(words)
                ? words(words, "%s/templates/%s/words.yaml".formatted(councilShownAs, tag), here)
                : Own.NOTHING;
        Optional<Language> read = YamlReader.read(
                        shared.resolve("language.yaml"), "templates/%s/language.yaml".formatted(tag), here)
                .map(root -> file.language(tag, root, own));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : read;
    }

    /** A language as the shared file alone has it. */
    public static Optional<Language> shared(Path file, String shownAs, Faults faults) {
        return YamlReader.read(file, shownAs, faults)
                .map(root -> new LanguageFile(faults).language("", root, Own.NOTHING));
    }

    /** What a council says in its own words: English first. */
    public record Own(Map<String, String> units, Map<String, String> terms) {
        static final Own NOTHING = new Own(Map.of(), Map.of());

        public Own {
            units = Collections.unmodifiableMap(new LinkedHashMap<>(units));
            terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        }
    }

    /** A council's own words. */
    public static Own words(Path file, String shownAs, Faults faults) {
        return YamlReader.read(file, shownAs, faults)
                .map(root -> {
                    Fields all = Fields.of(root, "a council's words in another language", README, faults);
                    LanguageFile reader = new LanguageFile(faults);
                    Own own = new Own(reader.pairs(all, "units"), reader.pairs(all, "terms"));
                    all.done();
                    return own;
                })
                .orElse(Own.NOTHING);
    }

    private Language language(String tag, Node root, Own own) {
        Fields all = Fields.of(root, "a language", README, faults);
        String called = all.text("called");
        Joint joint = all.thing("and", "the word for and", this::joint).orElse(Joint.ENGLISH);
        List<String> months = months(all, "months");
        List<String> last = all.has("months-that-end-a-period") ? months(all, "months-that-end-a-period") : months;
        Map<Phrase, String> phrases =
                all.thing("phrases", "the program's own phrases", this::phrases).orElse(Map.of());
        Map<String, String> units = new LinkedHashMap<>(pairs(all, "units"));
        units.putAll(own.units());
        Map<String, String> terms = new LinkedHashMap<>(pairs(all, "terms"));
        terms.putAll(own.terms());
        String untranslated = all.text("untranslated");
        all.done();
        return new Language(tag, called, joint, months, last, phrases, Terms.of(units), Terms.of(terms), untranslated);
    }

    private Joint joint(Fields f) {
        String word = f.text("word");
        String otherwise = f.text("otherwise", word);
        return new Joint(word, otherwise, pattern(f.placeOf("before"), f.text("before", "(?!)")));
    }

    private Pattern pattern(Place place, String written) {
        try {
            return Pattern.compile(written);
        } catch (PatternSyntaxException e) {
            faults.error(
                    place,
                    "not-a-pattern",
                    "\"%s\" is no pattern.".formatted(written),
                    "Mend it: " + e.getDescription() + ".");
            return Pattern.compile("(?!)");
        }
    }

    private List<String> months(Fields all, String name) {
        List<String> months = all.texts(name);
        if (months.size() != MONTHS_A_YEAR) {
            faults.error(
                    all.placeOf(name),
                    "not-twelve",
                    "\"%s\" has %d months.".formatted(name, months.size()),
                    "Write all twelve, the first of the year first.");
        }
        return months;
    }

    private Map<Phrase, String> phrases(Fields f) {
        Map<Phrase, String> phrases = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            String text = f.text(phrase.word());
            phrases.put(phrase, text);
            sameSlots(f.placeOf(phrase.word()), phrase.english(), text);
        }
        return phrases;
    }

    private Map<String, String> pairs(Fields all, String name) {
        Map<String, String> pairs = new LinkedHashMap<>();
        if (all.has(name)) {
            all.thing(name, "pairs of words, English first", f -> {
                f.names().forEach(english -> {
                    String other = f.text(english);
                    sameSlots(f.placeOf(english), english, other);
                    pairs.put(english.strip().replaceAll("\\s+", " "), other.strip());
                });
                return pairs;
            });
        }
        return pairs;
    }

    private void sameSlots(Place place, String english, String other) {
        if (!other.isEmpty() && !Phrase.slots(english).equals(Phrase.slots(other))) {
            faults.error(
                    place,
                    "out-of-step",
                    "\"%s\" and \"%s\" have not the same {names}.".formatted(english, other),
                    "Write the {names} of the English in the other too.");
        }
    }
}
