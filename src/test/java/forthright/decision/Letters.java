package forthright.decision;

import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.Asked;
import forthright.facts.Fact.FigureHeld;
import forthright.facts.Fact.IntroducesParts;
import forthright.facts.Fact.Regime;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.facts.Vocabulary.Word;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Letters made up from a seed: some as councils get them, some with facts that no council would know together. */
final class Letters {
    /** One made-up letter. */
    record Letter(List<QuestionId> questions, Stems stems, List<Fact> facts) {}

    private final Random random;

    Letters(long seed) {
        this.random = new Random(seed);
    }

    Letter next() {
        List<QuestionId> questions = new ArrayList<>();
        Map<QuestionId, List<QuestionId>> stems = new LinkedHashMap<>();
        int roots = 1 + random.nextInt(8);
        for (int n = 1; n <= roots; n++) {
            QuestionId root = new QuestionId(Integer.toString(n));
            questions.add(root);
            if (random.nextInt(4) == 0) {
                List<QuestionId> parts = new ArrayList<>();
                for (char mark = 'a'; mark <= 'b' + random.nextInt(3); mark++) {
                    parts.add(new QuestionId(n + "." + mark));
                }
                questions.addAll(parts);
                stems.put(root, parts);
            }
        }
        List<Fact> facts = new ArrayList<>();
        Regime regime = Regime.values()[random.nextInt(Regime.values().length)];
        for (QuestionId question : questions) {
            facts.add(new Asked(question));
            if (random.nextInt(50) > 0) {
                facts.add(new AnsweredUnder(question, regime));
            }
            if (stems.containsKey(question) && random.nextInt(5) > 0) {
                facts.add(new IntroducesParts(question));
                continue;
            }
            int some = random.nextInt(4);
            for (int i = 0; i < some; i++) {
                facts.add(fact(question, questions));
            }
            if (random.nextInt(3) > 0) {
                facts.add(new FigureHeld(question, Fact.CellState.values()[random.nextInt(4)]));
            }
        }
        return new Letter(questions, new Stems(stems), facts);
    }

    private Fact fact(QuestionId question, List<QuestionId> questions) {
        Word word = Vocabulary.words().get(random.nextInt(Vocabulary.words().size()));
        List<Object> values = new ArrayList<>();
        for (Field field : word.fields()) {
            values.add(field.name().equals("question") ? question : value(field, questions));
        }
        return word.make(values);
    }

    private Object value(Field field, List<QuestionId> questions) {
        Class<?> type = field.type();
        if (type.equals(QuestionId.class)) {
            return questions.get(random.nextInt(questions.size()));
        }
        if (type.equals(boolean.class)) {
            return random.nextBoolean();
        }
        if (type.equals(int.class)) {
            return random.nextInt(4);
        }
        if (type.equals(LocalDate.class)) {
            return LocalDate.of(2026, 11, 1).plusDays(random.nextInt(3));
        }
        return type.isEnum() ? type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)] : "a text";
    }
}
