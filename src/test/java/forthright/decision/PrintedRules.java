package forthright.decision;

import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Binding;
import forthright.decision.rules.Rule.Pattern;
import forthright.decision.rules.Rule.Test;
import forthright.facts.Fact;
import forthright.facts.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieBuilder.ProjectType;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** A second opinion: the checked rules printed as DRL again, and compiled by Drools itself in either of its two ways. */
final class PrintedRules implements RuleBook.Proposing {
    private final List<Rule> rules;
    private final KieBase base;

    private PrintedRules(List<Rule> rules, Class<? extends ProjectType> compiler) {
        this.rules = rules;
        this.base = compile(print(rules), compiler);
    }

    static PrintedRules classic(List<Rule> rules) {
        return new PrintedRules(rules, DrlProject.class);
    }

    static PrintedRules executableModel(List<Rule> rules) {
        return new PrintedRules(rules, ExecutableModelProject.class);
    }

    @Override
    public List<Ground> propose(Collection<? extends Fact> facts, LocalDate on) {
        List<Ground> grounds = new ArrayList<>();
        KieSession session = base.newKieSession();
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Proposal proposal) {
                    Rule rule = rules.get(Integer.parseInt(event.getRule().getName()));
                    Ground ground = Ground.of(rule, proposal.question());
                    if (!ground.proposal().equals(proposal)) {
                        throw new AssertionError("Two meanings of one rule: " + proposal + " and " + ground);
                    }
                    grounds.add(ground);
                }
            }
        });
        facts.stream().distinct().forEach(session::insert);
        session.fireAllRules(match -> rules.get(Integer.parseInt(match.getRule().getName()))
                .validity()
                .holdsOn(on));
        session.dispose();
        return grounds;
    }

    private static KieBase compile(String drl, Class<? extends ProjectType> compiler) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem().write("src/main/resources/forthright/rules/rules.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(compiler);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new AssertionError(builder.getResults() + "\n" + drl);
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static String print(List<Rule> rules) {
        String imports = Stream.concat(
                        Vocabulary.words().stream().map(Vocabulary.Word::type),
                        Vocabulary.words().stream()
                                .flatMap(w -> w.fields().stream())
                                .map(Vocabulary.Field::type)
                                .filter(Class::isEnum))
                .map(Class::getCanonicalName)
                .distinct()
                .map("import %s;%n"::formatted)
                .collect(Collectors.joining());
        StringBuilder drl =
                new StringBuilder("package forthright.rules;\nimport forthright.decision.Proposal;\n" + imports);
        for (int n = 0; n < rules.size(); n++) {
            Rule rule = rules.get(n);
            drl.append("rule \"").append(n).append("\" when\n");
            rule.when().forEach(p -> drl.append(pattern(p)).append('\n'));
            drl.append("then insert( Proposal.%s(%s, \"%s\") ); end%n"
                    .formatted(rule.verb().word(), rule.proposedFor(), rule.wording()));
        }
        return drl.toString();
    }

    private static String pattern(Pattern pattern) {
        Stream<String> bindings = pattern.bindings().stream()
                .map(b -> b.variable() + " : " + b.field().name());
        Stream<String> tests = pattern.tests().stream().map(t -> test(t, pattern));
        return (pattern.absent() ? "not " : "")
                + pattern.fact().name()
                + Stream.concat(bindings, tests).collect(Collectors.joining(", ", "( ", " )"));
    }

    private static String test(Test test, Pattern pattern) {
        return switch (test) {
            case Test.AgainstVariable t -> "%s %s %s".formatted(t.field().name(), t.operator(), t.variable());
            case Test.AgainstField t ->
                "%s %s %s"
                        .formatted(
                                t.field().name(),
                                t.operator(),
                                pattern.bindings().stream()
                                        .filter(b -> b.field().equals(t.other()))
                                        .map(Binding::variable)
                                        .findFirst()
                                        .orElseThrow());
            case Test.AgainstValue t -> "%s %s %s".formatted(t.field().name(), t.operator(), value(t.value()));
        };
    }

    private static String value(Object value) {
        return switch (value) {
            case Enum<?> constant -> constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            case Boolean truth -> truth.toString();
            case Integer number -> number.toString();
            default -> throw new AssertionError("The shipped rules name no text and no date");
        };
    }
}
