package forthright.decision;

import forthright.decision.Rule.Binding;
import forthright.decision.Rule.Test;
import forthright.facts.Fact;
import forthright.facts.Vocabulary.Field;
import forthright.request.QuestionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        for (int at = 0; at < rule.when().size(); at++) {
            items.add(pattern(rule.when().get(at), "fact" + at, named));
        }
        items.add(DSL.on(variable(rule.proposedFor(), named)).execute(new Give(number, rule)));
        return PatternDSL.rule(RuleParser.PACKAGE, Integer.toString(number)).build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    private static RuleItemBuilder<?> pattern(Rule.Pattern pattern, String name, Map<String, Variable<Object>> named) {
        PatternDef<Fact> def = onFacts(pattern, name);
        for (Binding binding : pattern.bindings()) {
            Variable<Object> variable = DSL.declarationOf(boxed(binding.field().type()), binding.variable());
            named.put(binding.variable(), variable);
            def = def.bind(variable, new Read(binding.field()));
        }
        for (Test test : pattern.tests()) {
            def = test(def, test, named);
        }
        return pattern.absent() ? DSL.not(def) : def;
    }

    @SuppressWarnings("unchecked") // the engine hands a pattern only the facts of its own class
    private static PatternDef<Fact> onFacts(Rule.Pattern pattern, String name) {
        return (PatternDef<Fact>) PatternDSL.pattern(DSL.declarationOf(pattern.fact().type(), name));
    }

    private static PatternDef<Fact> test(PatternDef<Fact> def, Test test, Map<String, Variable<Object>> named) {
        return switch (test) {
            case Test.AgainstValue against -> def.expr(hash(against), new Alone(hash(against), against::holds));
            case Test.AgainstField against -> def.expr(hash(against), new Alone(hash(against), against::holds));
            case Test.AgainstVariable against -> {
                Variable<Object> variable = variable(against.variable(), named);
                Joined joined = new Joined(against);
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

    private static Variable<Object> variable(String name, Map<String, Variable<Object>> named) {
        Variable<Object> variable = named.get(name);
        if (variable == null) {
            throw new IllegalStateException("An unchecked rule: nothing is called " + name);
        }
        return variable;
    }

    private static int indexOf(Field field) {
        return forthright.facts.Vocabulary.word(field.of()).orElseThrow().fields().indexOf(field);
    }

    @SuppressWarnings("unchecked") // the engine asks only whether values are instances of it
    private static Class<Object> boxed(Class<?> type) {
        return (Class<Object>) java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static String hash(Object... parts) {
        return java.util.Arrays.toString(parts);
    }

    // Drools shares a node between rules whose tests have the same hash. A lambda's own hash leaves out what it has
    // captured, so that two different tests could be taken for one: each of these therefore spells out all it compares.

    private record Read(Field field) implements Function1<Fact, Object>, HashedExpression {
        @Override
        public Object apply(Fact fact) {
            return field.of(fact);
        }

        @Override
        public String getExpressionHash() {
            return hash("read", field.of(), field.name());
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

    private record Alone(String hash, java.util.function.Predicate<Fact> holds)
            implements Predicate1<Fact>, HashedExpression {
        @Override
        public boolean test(Fact fact) {
            return holds.test(fact);
        }

        @Override
        public String getExpressionHash() {
            return hash;
        }
    }

    private record Joined(Test.AgainstVariable against) implements Predicate2<Fact, Object>, HashedExpression {
        @Override
        public boolean test(Fact fact, Object named) {
            return against.holds(fact, named);
        }

        @Override
        public String getExpressionHash() {
            return hash(against.field().of(), against.field().name(), against.operator(), "joined");
        }
    }

    private record Give(int number, Rule rule) implements Block2<Drools, Object>, HashedExpression {
        @Override
        public void execute(Drools drools, Object question) {
            drools.insert(rule.ground((QuestionId) question));
        }

        @Override
        public String getExpressionHash() {
            return hash("give", number);
        }
    }
}
