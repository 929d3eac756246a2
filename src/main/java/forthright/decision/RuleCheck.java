package forthright.decision;

import forthright.decision.Rule.Basis;
import forthright.decision.Rule.Validity;
import forthright.decision.WrittenRule.Annotation;
import forthright.decision.WrittenRule.Text;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Looks up every word of the written rules, and refuses those that say something unknown, unlawful or ambiguous. */
final class RuleCheck {
    /** The kinds of task that a rule may hand to a person, most basic first. */
    static final List<String> TASKS =
            List.of("match", "mapping", "figures", "estimate", "assessment", "public-interest");

    private static final Set<String> ANNOTATIONS = Set.of("citation", "because", "since", "until");
    private static final java.util.regex.Pattern SLUG =
            java.util.regex.Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+){0,9}");

    private final Function<String, Optional<String>> kindOf;
    private final OutcomeMatrix matrix;
    private final Faults faults;
    private final Map<String, Place> names = new HashMap<>();

    private RuleCheck(Function<String, Optional<String>> kindOf, OutcomeMatrix matrix, Faults faults) {
        this.kindOf = kindOf;
        this.matrix = matrix;
        this.faults = faults;
    }

    /** The rules as checked; of no use where a fault was noted. */
    static List<Rule> check(
            List<WrittenRule> written, Function<String, Optional<String>> kindOf, OutcomeMatrix matrix, Faults faults) {
        RuleCheck check = new RuleCheck(kindOf, matrix, faults);
        return written.stream().map(check::rule).toList();
    }

    private Rule rule(WrittenRule written) {
        name(written.name());
        PatternCheck patterns = new PatternCheck(faults);
        List<Rule.Pattern> when = patterns.check(written.when());
        patterns.holdsAQuestion(written.then().variable());
        Verb verb = verb(written.then().verb());
        Rule rule = new Rule(
                written.name().value(),
                written.name().place(),
                basis(written),
                validity(written.annotations()),
                when,
                verb,
                written.then().variable().value(),
                wording(written.then().wording(), verb));
        matrix.check(rule, kindOf, faults);
        return rule;
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

    private Verb verb(WrittenRule.Word word) {
        return Verb.of(word.value()).orElseGet(() -> {
            faults.error(
                    word.place(),
                    "unknown-word",
                    "\"%s\" is not something a rule can propose.".formatted(word.value()),
                    Spelling.hint(
                            word.value(),
                            Arrays.stream(Verb.values()).map(Verb::word).toList()));
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
        } else if (verb == Verb.ASK_A_PERSON && !TASKS.contains(slug)) {
            faults.error(
                    wording.place(),
                    "unknown-task",
                    "\"%s\" is not a kind of task for a person.".formatted(slug),
                    Spelling.hint(slug, TASKS));
        }
        return slug;
    }

    private Basis basis(WrittenRule written) {
        List<Annotation> given = written.annotations().stream()
                .filter(a -> Set.of("citation", "because").contains(a.name().value()))
                .toList();
        written.annotations().stream().filter(a -> !ANNOTATIONS.contains(a.name().value())).forEach(a -> faults.error(
                a.name().place(),
                "unknown-annotation",
                "\"@%s\" is not an annotation of a rule.".formatted(a.name().value()),
                Spelling.hint(a.name().value(), ANNOTATIONS)));
        if (given.size() != 1) {
            faults.error(
                    written.name().place(),
                    given.isEmpty() ? "no-basis" : "two-bases",
                    "The rule \"%s\" gives %s."
                            .formatted(written.name().value(), given.isEmpty() ? "no reason" : "more than one reason"),
                    "Give it one @citation(\"…\") with all its provisions, or one @because(\"…\").");
            return new Basis.Reasoned("");
        }
        Annotation basis = given.getFirst();
        return basis.name().value().equals("citation") ? cited(basis) : reasoned(basis);
    }

    private Basis cited(Annotation citation) {
        Set<String> provisions = new LinkedHashSet<>();
        for (Text provision : citation.values()) {
            if (kindOf.apply(provision.value()).isEmpty()) {
                faults.error(
                        provision.place(),
                        "unknown-citation",
                        "\"%s\" is not a provision that the law book knows.".formatted(provision.value()),
                        "Write one provision a text, as in \"FOIA s40(2)\", or add it to rules/law.yaml.");
            }
            if (!provisions.add(provision.value())) {
                faults.error(
                        provision.place(),
                        "same-citation",
                        "\"%s\" is cited twice.".formatted(provision.value()),
                        "Leave one out.");
            }
        }
        return new Basis.Cited(new ArrayList<>(provisions));
    }

    private Basis reasoned(Annotation because) {
        Text first = because.values().getFirst();
        if (because.values().size() > 1 || first.value().isBlank()) {
            faults.error(
                    because.name().place(), "not-a-reason", "@because takes one sentence.", "Write it as one text.");
        }
        return new Basis.Reasoned(first.value());
    }

    private Validity validity(List<Annotation> annotations) {
        LocalDate since = date(annotations, "since", Validity.ALWAYS.since());
        LocalDate until = date(annotations, "until", Validity.ALWAYS.until());
        if (!since.isBefore(until)) {
            faults.error(
                    annotations.getFirst().name().place(),
                    "never-holds",
                    "This rule would hold on no day.",
                    "@until names the first day on which it no longer holds; put it after @since.");
        }
        return new Validity(since, until);
    }

    private LocalDate date(List<Annotation> annotations, String name, LocalDate otherwise) {
        List<Annotation> found =
                annotations.stream().filter(a -> a.name().value().equals(name)).toList();
        if (found.isEmpty()) {
            return otherwise;
        }
        Annotation annotation = found.getFirst();
        if (found.size() > 1 || annotation.values().size() > 1) {
            faults.error(
                    found.getLast().name().place(),
                    "two-dates",
                    "@%s takes one date, once.".formatted(name),
                    "Leave one out.");
        }
        try {
            return LocalDate.parse(annotation.values().getFirst().value());
        } catch (DateTimeParseException e) {
            faults.error(
                    annotation.values().getFirst().place(),
                    "not-a-date",
                    "A date is expected here.",
                    "Write year-month-day, as in \"2026-09-30\".");
            return otherwise;
        }
    }

}
