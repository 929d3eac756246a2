package forthright.decision;

import forthright.decision.rules.Operator;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Binding;
import forthright.decision.rules.Rule.Test;
import forthright.decision.rules.RuleParser;
import forthright.facts.Fact;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.request.QuestionId;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.model.DSL;
import org.drools.model.Drools;
import org.drools.model.Index.ConstraintType;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.functions.Block2;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.impl.ModelImpl;

/**
 * Builds what Drools runs straight from the checked rules: no text of an author reaches a compiler, and there is nothing
 * to compile. Rules bear numbers here; their names stay with us.
 */
final class RuleModel {
    private RuleModel() {}

    /** The model; the rule at place n of the list is called "n". */
    static Model of(List<Rule> rules) {
        ModelImpl model = new ModelImpl();
        for (int n = 0; n < rules.size(); n++) {
            model.addRule(rule(n, rules.get(n)));
        }
        return model;
    }

    private static org.drools.model.Rule rule(int number, Rule rule) {
        Map<String, Variable<Object>> named = new HashMap<>();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        for (Rule.Pattern pattern : rule.when()) {
            items.add(pattern(pattern, number + "." + items.size(), named));
        }
        items.add(DSL.on(variable(rule.proposedFor(), named)).execute(new Give(number, rule)));
        return PatternDSL.rule(RuleParser.PACKAGE, Integer.toString(number))
                .build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    private static RuleItemBuilder<?> pattern(Rule.Pattern pattern, String name, Map<String, Variable<Object>> named) {
        PatternDef<Fact> def = onFacts(pattern, name);
        for (Binding binding : pattern.bindings()) {
            Variable<Object> variable = DSL.declarationOf(boxed(binding.field().type()), binding.variable());
            named.put(binding.variable(), variable);
            def = def.bind(variable, new Read(binding.field()));
        }
        for (Test test : pattern.tests()) {
            def = test(def, test, name, named);
        }
        return pattern.absent() ? DSL.not(def) : def;
    }

    @SuppressWarnings("unchecked") // the engine hands a pattern only the facts of its own class
    private static PatternDef<Fact> onFacts(Rule.Pattern pattern, String name) {
        return (PatternDef<Fact>)
                PatternDSL.pattern(DSL.declarationOf(pattern.fact().type(), name));
    }

    private static PatternDef<Fact> test(
            PatternDef<Fact> def, Test test, String pattern, Map<String, Variable<Object>> named) {
        return switch (test) {
            case Test.AgainstValue against ->
                alone(def, hash(against.field(), against.operator(), "value", against.value()), against::holds);
            case Test.AgainstField against ->
                alone(def, hash(against.field(), against.operator(), "field", against.other()), against::holds);
            case Test.AgainstVariable against -> {
                Variable<Object> variable = variable(against.variable(), named);
                Joined joined = new Joined(pattern, against);
                yield against.operator() == Operator.EQUAL
                        ? def.expr(
                                joined.getExpressionHash(),
                                variable,
                                joined,
                                PatternDSL.betaIndexedBy(
                                        boxed(against.field().type()),
                                        ConstraintType.EQUAL,
                                        indexOf(against.field()),
                                        new Read(against.field()),
                                        new Same()))
                        : def.expr(joined.getExpressionHash(), variable, joined);
            }
        };
    }

    private static PatternDef<Fact> alone(PatternDef<Fact> def, String hash, Predicate<Fact> holds) {
        return def.expr(hash, new Alone(hash, holds));
    }

    private static Variable<Object> variable(String name, Map<String, Variable<Object>> named) {
        Variable<Object> variable = named.get(name);
        if (variable == null) {
            throw new IllegalStateException("An unchecked rule: nothing is called " + name);
        }
        return variable;
    }

    private static int indexOf(Field field) {
        return Vocabulary.word(field.of()).orElseThrow().fields().indexOf(field);
    }

    @SuppressWarnings("unchecked") // the engine asks only whether values are instances of it
    private static Class<Object> boxed(Class<?> type) {
        return (Class<Object>) MethodType.methodType(type).wrap().returnType();
    }

    private static String hash(Object... parts) {
        return Arrays.toString(parts);
    }

    // Drools takes tests of the same hash for one, and a lambda's own hash leaves out what it has captured, so that two
    // different tests could be taken for one: each of these therefore spells out all it compares.

    private record Read(Field field) implements Function1<Fact, Object>, HashedExpression {
        @Override
        public Object apply(Fact fact) {
            return field.of(fact);
        }

        @Override
        public String getExpressionHash() {
            return hash("read", field);
        }
    }

    private record Same() implements Function1<Object, Object>, HashedExpression {
        @Override
        public Object apply(Object value) {
            return value;
        }

        @Override
        public String getExpressionHash() {
            return "same";
        }
    }

    private record Alone(String hash, Predicate<Fact> holds) implements Predicate1<Fact>, HashedExpression {
        @Override
        public boolean test(Fact fact) {
            return holds.test(fact);
        }

        @Override
        public String getExpressionHash() {
            return hash;
        }
    }

    private record Joined(String pattern, Test.AgainstVariable against)
            implements Predicate2<Fact, Object>, HashedExpression {
        @Override
        public boolean test(Fact fact, Object named) {
            return against.holds(fact, named);
        }

        @Override
        public String getExpressionHash() {
            return hash("joined", pattern, against.field(), against.operator(), against.variable());
        }
    }

    private record Give(int number, Rule rule) implements Block2<Drools, Object>, HashedExpression {
        @Override
        public void execute(Drools drools, Object question) {
            drools.insert(Ground.of(rule, (QuestionId) question));
        }

        @Override
        public String getExpressionHash() {
            return hash("give", number);
        }
    }
}
