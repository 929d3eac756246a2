package forthright.decision.trial;

import forthright.decision.RuleBook;
import forthright.decision.cases.RuleCase;
import forthright.decision.rules.Rule;
import forthright.law.files.FaultsException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the cases see of the rules.
 *
 * @param rules each rule, in the order of the book
 * @param sides how many sides of boundaries the rules have that can come up
 * @param missing what no case shows
 */
public record Coverage(List<Seen> rules, int sides, List<Missing> missing) {
    public Coverage {
        rules = List.copyOf(rules);
        missing = List.copyOf(missing);
    }

    /**
     * One rule.
     *
     * @param speaks in how many cases it speaks
     * @param decides in how many cases it decides a question
     */
    public record Seen(Rule rule, int speaks, int decides) {}

    /**
     * A case that is lacking.
     *
     * @param what what it would have, in words
     * @param example the case, as a case file writes it; "" where none could be made
     */
    public record Missing(Rule rule, String what, String example) {}

    /** Whether some case shows each rule and each side of its boundaries. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** How many rules decide a case. */
    public long deciding() {
        return rules.stream().filter(seen -> seen.decides() > 0).count();
    }

    /** How many sides of boundaries some case shows. */
    public int sidesSeen() {
        return sides - (int) (missing.size() - (rules.size() - deciding()));
    }

    /**
     * What cases see of some rules of a book.
     *
     * @param examples whether an example is made of each case that is lacking
     * @param today the day of examples that need none of their own
     */
    public static Coverage of(
            RuleBook book, List<RuleCase> cases, Predicate<Rule> chosen, boolean examples, LocalDate today) {
        return of(book, cases, chosen, examples, today, new SidesShown());
    }

    /**
     * The same, where earlier runs have looked.
     *
     * @param shown by the cases of earlier runs, on the same day
     */
    public static Coverage of(
            RuleBook book,
            List<RuleCase> cases,
            Predicate<Rule> chosen,
            boolean examples,
            LocalDate today,
            SidesShown shown) {
        RuleBook plain = book.tryOut(book.rules());
        Examples made = new Examples(plain, today);
        Map<String, Integer> decides = decided(plain, cases);
        List<Seen> rules = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        int sides = 0;
        for (Rule rule : book.rules().stream().filter(chosen).toList()) {
            SidesShown.OfRule of = shown.of(rule, cases, made.days(rule));
            Seen seen = new Seen(rule, of.speaks(), decides.getOrDefault(rule.name(), 0));
            rules.add(seen);
            if (seen.decides() == 0) {
                missing.add(new Missing(rule, "all it asks, so that it decides", examples ? made.decidedBy(rule) : ""));
            }
            of.lacking()
                    .forEach(side ->
                            missing.add(new Missing(rule, side.what(), examples ? made.showing(rule, side) : "")));
            sides += of.sides();
        }
        return new Coverage(rules, sides, missing);
    }

    private static Map<String, Integer> decided(RuleBook book, List<RuleCase> cases) {
        Map<String, Integer> decides = new HashMap<>();
        for (RuleCase one : cases) {
            Set<String> deciding = new HashSet<>();
            try {
                book.decide(List.copyOf(one.then().keySet()), one.stems(), one.given(), one.on()).inOrder().stream()
                        .flatMap(decision -> decision.grounds().stream())
                        .forEach(ground -> deciding.add(ground.rule()));
            } catch (FaultsException undecided) {
                // A case that nothing decides fails, and foi test says so.
                continue;
            }
            deciding.forEach(rule -> decides.merge(rule, 1, Integer::sum));
        }
        return decides;
    }
}
