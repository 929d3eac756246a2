package forthright.decision.rules;

import forthright.decision.rules.WrittenRule.Word;
import forthright.facts.Vocabulary.Field;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The $names of one rule, and what each holds. */
final class Names {
    private static final String WORDS = "Words a rule may use: rules/README.md";

    private final Faults faults;
    private final Map<String, Field> named = new LinkedHashMap<>();
    private final Set<String> inThisPattern = new HashSet<>();

    Names(Faults faults) {
        this.faults = faults;
    }

    void nextPattern() {
        inThisPattern.clear();
    }

    void name(Word variable, Field field) {
        if (named.putIfAbsent(variable.value(), field) != null) {
            faults.error(
                    variable.place(),
                    "named-twice",
                    "%s already names something.".formatted(variable.value()),
                    "Compare with it: (%s == %s), or choose another name.".formatted(field.name(), variable.value()));
        }
        inThisPattern.add(variable.value());
    }

    /** What a $name holds; a fault where it was not named. */
    Optional<Field> field(Place place, String name) {
        Field field = named.get(name);
        if (field == null) {
            faults.error(
                    place,
                    "names-nothing",
                    "%s names nothing.".formatted(name),
                    named.isEmpty()
                            ? "Name it in a pattern first: (%s : question).".formatted(name)
                            : Spelling.hint(name, named.keySet()));
        }
        return Optional.ofNullable(field);
    }

    /** Whether a $name was named in the pattern that is being read. */
    boolean isOfThisPattern(String name) {
        return inThisPattern.contains(name);
    }

    /** Notes a word that nobody knows, with the one it was probably meant to be. */
    static void unknown(Word word, String what, List<String> known, Faults faults) {
        String didYouMean = Spelling.nearest(word.value(), known)
                .map("Did you mean \"%s\"? "::formatted)
                .orElse("");
        faults.error(word.place(), "unknown-word", "\"%s\" %s.".formatted(word.value(), what), didYouMean + WORDS);
    }
}
