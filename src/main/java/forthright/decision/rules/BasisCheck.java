package forthright.decision.rules;

import forthright.decision.rules.Rule.Basis;
import forthright.decision.rules.Rule.Validity;
import forthright.decision.rules.WrittenRule.Annotation;
import forthright.decision.rules.WrittenRule.Text;
import forthright.law.files.Faults;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks what a rule stands on and from when until when it holds. */
final class BasisCheck {
    private static final Set<String> BASES = Set.of("citation", "because");
    private static final Set<String> ANNOTATIONS = Set.of("citation", "because", "note", "since", "until");

    private final Function<String, Optional<String>> kindOf;
    private final Faults faults;

    BasisCheck(Function<String, Optional<String>> kindOf, Faults faults) {
        this.kindOf = kindOf;
        this.faults = faults;
    }

    Basis basis(WrittenRule rule) {
        for (Annotation annotation : rule.annotations()) {
            WrittenRule.Word name = annotation.name();
            if (!ANNOTATIONS.contains(name.value())) {
                faults.error(
                        name.place(),
                        "unknown-annotation",
                        "\"@%s\" is not an annotation of a rule.".formatted(name.value()),
                        Spelling.hint(name.value(), ANNOTATIONS));
            }
        }
        List<Annotation> given = rule.annotations().stream()
                .filter(a -> BASES.contains(a.name().value()))
                .toList();
        if (given.size() != 1) {
            faults.error(
                    rule.name().place(),
                    given.isEmpty() ? "no-basis" : "two-bases",
                    "The rule \"%s\" gives %s."
                            .formatted(rule.name().value(), given.isEmpty() ? "no reason" : "more than one reason"),
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
                        "\"%s\" is not a provision that the law book knows as in force.".formatted(provision.value()),
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
        return new Basis.Cited(List.copyOf(provisions));
    }

    private Basis reasoned(Annotation because) {
        Text first = because.values().getFirst();
        if (because.values().size() > 1 || first.value().isBlank()) {
            faults.error(
                    because.name().place(), "not-a-reason", "@because takes one sentence.", "Write it as one text.");
        }
        return new Basis.Reasoned(first.value());
    }

    String note(WrittenRule rule) {
        return rule.annotations().stream()
                .filter(annotation -> annotation.name().value().equals("note"))
                .flatMap(annotation -> annotation.values().stream())
                .map(Text::value)
                .collect(Collectors.joining(" "));
    }

    Validity validity(WrittenRule rule) {
        LocalDate since = date(rule.annotations(), "since", Validity.ALWAYS.since());
        LocalDate until = date(rule.annotations(), "until", Validity.ALWAYS.until());
        if (!since.isBefore(until)) {
            faults.error(
                    rule.name().place(),
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
        if (found.size() > 1 || found.getFirst().values().size() > 1) {
            faults.error(
                    found.getLast().name().place(),
                    "two-dates",
                    "@%s takes one date, once.".formatted(name),
                    "Leave one out.");
        }
        Text date = found.getFirst().values().getFirst();
        try {
            return LocalDate.parse(date.value());
        } catch (DateTimeParseException e) {
            faults.error(
                    date.place(),
                    "not-a-date",
                    "A date is expected here.",
                    "Write year-month-day, as in \"2026-09-30\".");
            return otherwise;
        }
    }
}
