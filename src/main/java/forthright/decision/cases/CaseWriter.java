package forthright.decision.cases;

import forthright.decision.cases.RuleCase.Expected;
import forthright.decision.cases.RuleCase.Named;
import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.Regime;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Word;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes cases as people write them, so that what is written can be read again. */
public final class CaseWriter {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9']*( [A-Za-z0-9'-]+)+");

    private CaseWriter() {}

    /** One case, as an item of a case file. */
    public static String write(RuleCase one, boolean dated) {
        StringBuilder yaml = new StringBuilder("- name: %s\n".formatted(text(one.name())));
        Optional<Regime> under = commonAct(one);
        under.ifPresent(act -> yaml.append("  under: %s\n".formatted(act)));
        if (dated) {
            yaml.append("  on: %s\n".formatted(one.on()));
        }
        List<Fact> given = one.given().stream()
                .filter(fact -> under.isEmpty() || !(fact instanceof AnsweredUnder))
                .toList();
        yaml.append(given.isEmpty() ? "  given: []\n" : "  given:\n");
        given.forEach(fact -> yaml.append("    - %s\n".formatted(fact(fact))));
        Map<QuestionId, List<QuestionId>> stems = one.stems().parts();
        if (!stems.isEmpty()) {
            yaml.append("  parts:\n");
            stems.keySet().stream()
                    .sorted()
                    .forEach(stem -> yaml.append(
                            "    Q%s: %s\n".formatted(stem, questions(stems.getOrDefault(stem, List.of())))));
        }
        yaml.append("  then:\n");
        one.then().forEach((question, e) -> yaml.append("    Q%s: %s\n".formatted(question, expected(e))));
        return yaml.toString();
    }

    /** One fact: {@code answered-no: { question: Q1 }}. */
    public static String fact(Fact fact) {
        Word word = Vocabulary.wordOf(fact);
        return "%s: { %s }"
                .formatted(
                        word.inCases(),
                        word.fields().stream()
                                // what is not said to be so is not so
                                .filter(field -> !Boolean.FALSE.equals(field.of(fact)))
                                .map(field -> field.inCases() + ": " + value(field.of(fact)))
                                .collect(Collectors.joining(", ")));
    }

    /** A value as a case writes it. */
    public static String value(Object value) {
        return switch (value) {
            case QuestionId id -> "Q" + id;
            case Enum<?> constant -> FactReader.constant(constant);
            case String string -> text(string);
            default -> value.toString();
        };
    }

    private static Optional<Regime> commonAct(RuleCase one) {
        Set<QuestionId> questions = new HashSet<>(one.then().keySet());
        Set<QuestionId> answered = new HashSet<>();
        Set<Regime> acts = new HashSet<>();
        for (Fact fact : one.given()) {
            questions.add(fact.question());
            if (fact instanceof AnsweredUnder(QuestionId question, Regime regime)) {
                answered.add(question);
                acts.add(regime);
            }
        }
        boolean same = acts.size() == 1 && answered.equals(questions);
        return same ? acts.stream().findFirst() : Optional.empty();
    }

    private static String expected(Expected expected) {
        List<String> parts =
                new ArrayList<>(List.of("outcome: " + expected.outcome().word()));
        if (!expected.wording().isEmpty()) {
            parts.add("wording: " + expected.wording());
        }
        if (!expected.held().isEmpty()) {
            parts.add("held: \"%s\"".formatted(expected.held()));
        }
        if (!expected.citations().isEmpty()) {
            parts.add("citations: [%s]".formatted(String.join(", ", expected.citations())));
        }
        rules("by", expected.by(), parts);
        rules("overruled", expected.overruled(), parts);
        return parts.size() == 1 ? expected.outcome().word() : "{ %s }".formatted(String.join(", ", parts));
    }

    private static void rules(String field, Named named, List<String> parts) {
        if (named instanceof Named.Exactly(Set<String> rules)) {
            parts.add(field + ": "
                    + rules.stream().sorted().map(CaseWriter::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
    }

    private static String questions(Collection<QuestionId> questions) {
        return questions.stream().map(CaseWriter::value).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String text) {
        return PLAIN.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "\"%s\""
                .formatted(text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}+", " "));
    }
}
