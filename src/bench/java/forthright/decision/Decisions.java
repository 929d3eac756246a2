package forthright.decision;

import forthright.decision.Letters.Letter;
import forthright.decision.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.internal.conf.ShareBetaNodesOption;

/**
 * Letters decided a second, in turns in one process: as a draft decides them, by a bare loop over pooled sessions of the same
 * compiled rules, and in plain Java written by hand. Run by {@code src/bench/bars}.
 */
public final class Decisions {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int SLICES = 7;
    private static final long SLICE = 1_000_000_000L;

    private final List<Rule> rules = Rules.tree();
    private final OutcomeMatrix matrix = Rules.matrix();
    private final Engine engine = new Engine(rules);
    private final KieSessionsPool bare;
    private final List<Letter> letters =
            Stream.generate(new Letters(1)::next).limit(512).toList();

    private Decisions() {
        KieBase base = KieBaseBuilder.createKieBaseFromModel(
                RuleModel.of(rules), new KieBaseOption[] {ShareBetaNodesOption.NO});
        this.bare = base.newKieSessionsPool(Runtime.getRuntime().availableProcessors());
    }

    /** Prints a line of a table for each way. */
    public static void main(String[] args) throws Exception {
        Decisions decisions = new Decisions();
        Map<String, Way> ways = new LinkedHashMap<>();
        ways.put("as a draft decides, 1 thread", new Way(decisions::drafts, 1));
        ways.put("the same without settling what rules propose, 1 thread", new Way(decisions::proposes, 1));
        ways.put("bare loop over pooled sessions, 1 thread", new Way(decisions::bare, 1));
        ways.put("plain Java, 1 thread", new Way(decisions::plainly, 1));
        ways.put("as a draft decides, 2 threads", new Way(decisions::drafts, 2));
        ways.put("bare loop over pooled sessions, 2 threads", new Way(decisions::bare, 2));
        Map<String, double[]> perSecond = new LinkedHashMap<>();
        for (int slice = -2; slice < SLICES; slice++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                double rate = rate(way.getValue(), decisions.letters);
                if (slice >= 0) {
                    perSecond.computeIfAbsent(way.getKey(), name -> new double[SLICES])[slice] = rate;
                }
            }
        }
        perSecond.forEach((name, rates) -> System.out.printf("| %s | %,.0f |%n", name, median(rates)));
        double one = median(perSecond.get("as a draft decides, 1 thread"));
        System.out.printf(
                "| against the bare loop; without settling; two threads against one; plain Java against it | %.2f; %.2f; %.2f; %.1f |%n",
                one / median(perSecond.get("bare loop over pooled sessions, 1 thread")),
                median(perSecond.get("the same without settling what rules propose, 1 thread"))
                        / median(perSecond.get("bare loop over pooled sessions, 1 thread")),
                median(perSecond.get("as a draft decides, 2 threads")) / one,
                median(perSecond.get("plain Java, 1 thread")) / one);
    }

    private record Way(ToLongFunction<Letter> decide, int threads) {}

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double rate(Way way, List<Letter> letters) throws Exception {
        try (ExecutorService workers = Executors.newFixedThreadPool(way.threads())) {
            List<Callable<Long>> work = new ArrayList<>();
            for (int thread = 0; thread < way.threads(); thread++) {
                int first = thread * letters.size() / way.threads();
                work.add(() -> decided(way, letters, first));
            }
            long begun = System.nanoTime();
            long decided = 0;
            for (Future<Long> each : workers.invokeAll(work)) {
                decided += each.get();
            }
            return decided * 1e9 / (System.nanoTime() - begun);
        }
    }

    private static long decided(Way way, List<Letter> letters, int first) {
        long end = System.nanoTime() + SLICE;
        long decided = 0;
        long said = 0;
        for (int at = first; System.nanoTime() < end; at = (at + 1) % letters.size()) {
            said += way.decide().applyAsLong(letters.get(at));
            decided++;
        }
        if (said < 0) {
            throw new IllegalStateException("nothing was decided");
        }
        return decided;
    }

    private long drafts(Letter letter) {
        Deciding deciding = Deciding.of(engine.propose(letter.facts(), TODAY), letter.stems(), Map.of(), letter.facts(), matrix);
        return letter.questions().stream()
                .filter(question -> deciding.decide(question).isPresent())
                .count();
    }

    private long proposes(Letter letter) {
        return engine.propose(letter.facts(), TODAY).size();
    }

    private long bare(Letter letter) {
        KieSession session = bare.newKieSession();
        try {
            letter.facts().forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private long plainly(Letter letter) {
        Oracle oracle = new Oracle(letter.facts(), letter.stems());
        return letter.questions().stream()
                .filter(question -> oracle.on(question).isPresent())
                .count();
    }
}
