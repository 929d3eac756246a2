package forthright.drafting;

import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Fact;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Facts without texts. Some texts come from the council's folder, some from the request, and nobody can tell which by
 * looking: so each is replaced, unless a rule names it, since then it is the rule's own.
 */
final class NeutralFacts {
    private static final Map<String, String> TEXTS = Map.of(
            "what", "what is asked about",
            "where", "a free-text box",
            "instead", "something near to it",
            "words", "words of the question",
            "function", "what others do",
            "who", "another authority",
            "address", "https://www.example.org/",
            "because", "a reason");

    private final Set<Test.AgainstValue> named = new HashSet<>();
    private final boolean anyAsksWhetherAsked;

    NeutralFacts(List<Rule> rules) {
        rules.stream()
                .flatMap(rule -> rule.when().stream())
                .flatMap(pattern -> pattern.tests().stream())
                .forEach(test -> {
                    if (test instanceof Test.AgainstValue against && against.value() instanceof String) {
                        named.add(against);
                    }
                });
        anyAsksWhetherAsked = rules.stream()
                .flatMap(rule -> rule.when().stream())
                .anyMatch(pattern -> pattern.fact().type().equals(Fact.Asked.class));
    }

    /** Whether a fact says anything: that each question is asked goes without saying, unless a rule asks. */
    boolean matters(Fact fact) {
        return anyAsksWhetherAsked || !(fact instanceof Fact.Asked);
    }

    /** The same fact without texts. */
    Fact of(Fact fact) {
        Word word = Vocabulary.wordOf(fact);
        return word.make(word.fields().stream()
                .map(field -> field.of(fact) instanceof String text ? neutral(field, text) : field.of(fact))
                .toList());
    }

    private String neutral(Field field, String text) {
        boolean ofARule = named.stream()
                .anyMatch(against ->
                        against.field().equals(field) && against.value().equals(text));
        return text.isEmpty() || ofARule ? text : TEXTS.getOrDefault(field.name(), "a text");
    }
}
