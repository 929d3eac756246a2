package forthright.decision.rules;

import forthright.decision.rules.WrittenRule.Text;
import forthright.decision.rules.WrittenRule.Word;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Looks up every word of the written rules, and refuses those that say something unknown or ambiguous. */
public final class RuleCheck {
    /** The kinds of task that a rule may hand to a person, most basic first. */
    public static final List<String> TASKS =
            List.of("match", "mapping", "figures", "estimate", "assessment", "public-interest");

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,9}");

    private final Function<String, Optional<String>> kindOf;
    private final Faults faults;
    private final Map<String, Place> names = new HashMap<>();

    private RuleCheck(Function<String, Optional<String>> kindOf, Faults faults) {
        this.kindOf = kindOf;
        this.faults = faults;
    }

    /** The rules as checked; of no use where a fault was noted. */
    public static List<Rule> check(
            List<WrittenRule> written, Function<String, Optional<String>> kindOf, Faults faults) {
        RuleCheck check = new RuleCheck(kindOf, faults);
        return written.stream().map(check::rule).toList();
    }

    private Rule rule(WrittenRule written) {
        name(written.name());
        PatternCheck patterns = new PatternCheck(faults);
        List<Rule.Pattern> when = patterns.check(written.when());
        patterns.holdsAQuestion(written.then().variable());
        Verb verb = verb(written.then().verb());
        BasisCheck basis = new BasisCheck(kindOf, faults);
        return new Rule(
                written.name().value(),
                written.name().place(),
                basis.basis(written),
                basis.validity(written),
                basis.note(written),
                when,
                verb,
                written.then().variable().value(),
                wording(written.then().wording(), verb));
    }

    private void name(Text name) {
        if (name.value().isBlank()) {
            faults.error(name.place(), "no-name", "This rule has no name.", "Name it by a sentence that says it.");
        }
        Place first = names.putIfAbsent(name.value().strip(), name.place());
        if (first != null) {
            faults.error(
                    name.place(),
                    "same-name",
                    "Another rule is called \"%s\".".formatted(name.value()),
                    "Give each its own sentence; the other is at %s.".formatted(first));
        }
    }

    private Verb verb(Word word) {
        return Verb.of(word.value()).orElseGet(() -> {
            List<String> known = Arrays.stream(Verb.values()).map(Verb::word).toList();
            faults.error(
                    word.place(),
                    "unknown-word",
                    "\"%s\" is not something a rule can propose.".formatted(word.value()),
                    Spelling.hint(word.value(), known));
            return Verb.ASK_A_PERSON;
        });
    }

    private String wording(Text wording, Verb verb) {
        String slug = wording.value();
        if (!SLUG.matcher(slug).matches()) {
            faults.error(
                    wording.place(),
                    "not-a-wording",
                    "A wording is named by small letters and hyphens.",
                    "Name a file of templates/answers/ without its endings, such as \"small-number\".");
        } else if (verb.asksAPerson() && !TASKS.contains(slug)) {
            faults.error(
                    wording.place(),
                    "unknown-task",
                    "\"%s\" is not a kind of task for a person.".formatted(slug),
                    Spelling.hint(slug, TASKS));
        }
        return slug;
    }
}
