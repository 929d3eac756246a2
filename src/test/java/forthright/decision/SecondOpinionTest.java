package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.Letters.Letter;
import forthright.decision.rules.Operator;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Basis;
import forthright.decision.rules.Rule.Binding;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test.AgainstField;
import forthright.decision.rules.Rule.Test.AgainstValue;
import forthright.decision.rules.Rule.Test.AgainstVariable;
import forthright.decision.rules.Rule.Validity;
import forthright.decision.rules.Verb;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.law.files.Place;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Rules that nobody would write, as our model and as Drools' own compilers understand them. */
class SecondOpinionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<Operator> EQUALITY = List.of(Operator.EQUAL, Operator.UNEQUAL);

    private final Random random = new Random(21);

    @Test
    void any_rule_of_the_grammar_means_the_same_to_our_model_to_plain_reading_and_to_the_compilers_of_drools() {
        for (int build = 0; build < 2; build++) {
            List<Rule> rules = new ArrayList<>();
            for (int n = 0; n < 60; n++) {
                rules.add(rule(n));
            }
            Engine ours = new Engine(rules);
            PlainEngine plain = new PlainEngine(rules);
            PrintedRules classic = PrintedRules.classic(rules);
            PrintedRules executable = PrintedRules.executableModel(rules);
            Letters letters = new Letters(build);
            int proposals = 0;
            for (int i = 0; i < 200; i++) {
                Letter letter = letters.next();
                var proposed = new HashSet<>(ours.propose(letter.facts(), TODAY));
                assertThat(new HashSet<>(plain.propose(letter.facts(), TODAY))).isEqualTo(proposed);
                assertThat(new HashSet<>(classic.propose(letter.facts(), TODAY)))
                        .isEqualTo(proposed);
                assertThat(new HashSet<>(executable.propose(letter.facts(), TODAY)))
                        .isEqualTo(proposed);
                proposals += proposed.size();
            }
            assertThat(proposals).isGreaterThan(500);
        }
    }

    private Rule rule(int n) {
        List<Binding> named = new ArrayList<>();
        List<Pattern> when = new ArrayList<>();
        int patterns = 1 + random.nextInt(3);
        for (int i = 0; i < patterns; i++) {
            when.add(pattern(i == 0, named));
        }
        Basis basis = new Basis.Reasoned("Whatever.");
        Place place = new Place("rules/x.drl", n + 1, 1);
        return new Rule("rule " + n, place, basis, Validity.ALWAYS, "", when, Verb.ASK_A_PERSON, "$v0", "mapping");
    }

    private Pattern pattern(boolean first, List<Binding> named) {
        Word word = Vocabulary.words().get(random.nextInt(Vocabulary.words().size()));
        boolean absent = !first && random.nextInt(3) == 0;
        List<Binding> earlier = List.copyOf(named);
        List<Binding> here = new ArrayList<>();
        List<Rule.Test> tests = new ArrayList<>();
        for (Field field : word.fields()) {
            if (!absent && (first || random.nextInt(3) == 0)) {
                here.add(new Binding("$v" + (earlier.size() + here.size()), field));
            }
        }
        here.stream()
                .filter(b -> b.field().type().equals(int.class))
                .findFirst()
                .ifPresent(b -> word.fields().stream()
                        .filter(f -> f.type().equals(int.class) && !f.equals(b.field()))
                        .findFirst()
                        .ifPresent(f -> tests.add(new AgainstField(f, any(Operator.values()), b.field()))));
        for (Field field : word.fields()) {
            value(field, tests);
        }
        if (!first) {
            Field question = word.field("question").orElseThrow();
            tests.add(new AgainstVariable(
                    question,
                    Operator.EQUAL,
                    any(ofType(earlier, QuestionId.class)).variable()));
            for (Field field : word.fields()) {
                List<Binding> alike = ofType(earlier, field.type());
                if (!alike.isEmpty() && random.nextInt(4) == 0) {
                    boolean ordered = field.type().equals(int.class);
                    Operator operator = ordered ? any(Operator.values()) : EQUALITY.get(random.nextInt(2));
                    tests.add(new AgainstVariable(field, operator, any(alike).variable()));
                }
            }
        }
        named.addAll(here);
        return new Pattern(absent, word, here, tests);
    }

    private void value(Field field, List<Rule.Test> tests) {
        if (random.nextInt(4) > 0) {
            return;
        }
        if (field.type().isEnum()) {
            tests.add(new AgainstValue(
                    field, EQUALITY.get(random.nextInt(2)), any(field.type().getEnumConstants())));
        } else if (field.type().equals(boolean.class)) {
            tests.add(new AgainstValue(field, Operator.EQUAL, random.nextBoolean()));
        } else if (field.type().equals(int.class)) {
            tests.add(new AgainstValue(field, any(Operator.values()), random.nextInt(4)));
        }
    }

    private static List<Binding> ofType(List<Binding> bindings, Class<?> type) {
        return bindings.stream().filter(b -> b.field().type().equals(type)).toList();
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    @SafeVarargs
    private <T> T any(T... some) {
        return some[random.nextInt(some.length)];
    }
}
