package forthright.decision.trial;

import forthright.decision.RuleBook;
import forthright.decision.cases.RuleCase;
import forthright.decision.rules.PlainReading;
import forthright.decision.rules.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Every slip in a rule, tried on the cases.
 *
 * @param made how many slips were tried
 * @param same how many of them were shown to change nothing, and are no slips
 * @param survivors those that no case notices
 */
public record MutantTrial(int made, int same, List<Survivor> survivors) {
    public MutantTrial {
        survivors = List.copyOf(survivors);
    }

    /** How many slips some case notices. */
    public int noticed() {
        return made - same - survivors.size();
    }

    /**
     * Tries every slip in some rules of a book.
     *
     * @param today the day of examples that need none of their own
     */
    public static MutantTrial of(RuleBook book, List<RuleCase> cases, Predicate<Rule> chosen, LocalDate today) {
        RuleBook plain = book.tryOut(book.rules());
        // A case that fails already would fail for any slip, and show nothing.
        List<RuleCase> holding =
                cases.stream().filter(c -> c.differences(plain).isEmpty()).toList();
        Examples examples = new Examples(plain, today);
        int made = 0;
        int same = 0;
        List<Survivor> survivors = new ArrayList<>();
        for (Rule rule : book.rules().stream().filter(chosen).toList()) {
            for (Mutant mutant : Mutants.of(rule, book)) {
                made++;
                RuleBook changed = plain.tryOut(with(book.rules(), mutant));
                if (holding.stream().anyMatch(c -> notices(c, mutant, changed))) {
                    continue;
                }
                if (isTheSame(mutant)) {
                    same++;
                } else {
                    survivors.add(new Survivor(rule, mutant.change(), examples.telling(mutant, changed)));
                }
            }
        }
        return new MutantTrial(made, same, survivors);
    }

    private static List<Rule> with(List<Rule> rules, Mutant mutant) {
        return rules.stream()
                .map(rule -> rule.equals(mutant.rule()) ? mutant.changed() : rule)
                .toList();
    }

    // Where the rule speaks as it did before, and says what it did, nothing else can have changed.
    private static boolean notices(RuleCase one, Mutant mutant, RuleBook changed) {
        return (!saysTheSame(mutant)
                        || !PlainReading.spokenOf(mutant.rule(), one.given())
                                .equals(PlainReading.spokenOf(mutant.changed(), one.given())))
                && !one.differences(changed).isEmpty();
    }

    private static boolean saysTheSame(Mutant mutant) {
        return mutant.rule().asking(mutant.changed().when()).equals(mutant.changed());
    }

    /**
     * Whether a changed rule speaks exactly where the rule did. A condition may say what another says already: "state is
     * shown", where "no figure-held where state is not shown" stands beside it, can be left out without any effect.
     */
    private static boolean isTheSame(Mutant mutant) {
        if (!saysTheSame(mutant)) {
            return false;
        }
        Situations situations = Situations.of(mutant.rule(), mutant.changed());
        return situations.complete()
                && situations.smallestFirst().stream()
                        .allMatch(facts -> PlainReading.spokenOf(mutant.rule(), facts)
                                .equals(PlainReading.spokenOf(mutant.changed(), facts)));
    }
}
