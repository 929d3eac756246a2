package forthright.decision;

import forthright.decision.rules.Rule;
import forthright.facts.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Drools, with the rules in it: facts in, grounds out. Its sessions are kept and used again. */
final class Engine implements RuleBook.Proposing {
    // A rule proposes and nothing reacts to a proposal, so a letter fires no more than rules times facts; this is
    // far above any letter, and far below what a person would wait for.
    private static final int MOST_FIRINGS = 100_000;

    private final List<Rule> rules;
    private final KieSessionsPool sessions;

    Engine(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        // Shared beta nodes go stale in Drools 10.0 to 10.2 where rules come in several packages. Ours come in one;
        // this is the second belt.
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                RuleModel.of(this.rules), new KieBaseOption[] {ShareBetaNodesOption.NO});
        this.sessions = base.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    @Override
    public List<Ground> propose(Collection<? extends Fact> facts, LocalDate on) {
        KieSession session = sessions.newKieSession();
        try {
            new LinkedHashSet<>(facts).forEach(session::insert);
            int fired = session.fireAllRules(
                    match -> rules.get(Integer.parseInt(match.getRule().getName()))
                            .validity()
                            .holdsOn(on),
                    MOST_FIRINGS);
            if (fired >= MOST_FIRINGS) {
                throw new IllegalStateException("The rules fired %d times for one letter".formatted(fired));
            }
            List<Ground> grounds = new ArrayList<>();
            for (Object ground : session.getObjects(new ClassObjectFilter(Ground.class))) {
                grounds.add((Ground) ground);
            }
            return grounds;
        } finally {
            session.dispose();
        }
    }
}
