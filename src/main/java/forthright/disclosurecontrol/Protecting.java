package forthright.disclosurecontrol;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.disclosurecontrol.LetterProblem.Spot;
import forthright.disclosurecontrol.plan.Everybody;
import forthright.disclosurecontrol.plan.Explanation;
import forthright.disclosurecontrol.plan.Merging;
import forthright.disclosurecontrol.plan.Planner.Explained;
import forthright.disclosurecontrol.problem.Figure.Role;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Sum;
import forthright.disclosurecontrol.proof.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a plan means for the tables of a letter: shown, withheld and by whose assessment, or waiting for one. */
final class Protecting {
    private final LetterProblem letter;
    private final Problem problem;
    private final SmallNumbers policy;
    private final Set<String> released;
    private final Map<String, Explanation> covers = new LinkedHashMap<>();
    private final Plan plan;
    private final List<Explanation> lost;
    private final Set<String> lostMeasures = new LinkedHashSet<>();

    Protecting(LetterProblem letter, Problem problem, Explained explained, SmallNumbers policy, Set<String> released) {
        this.letter = letter;
        this.problem = problem;
        this.policy = policy;
        this.released = released;
        explained.explanations().forEach(why -> covers.put(why.withheld(), why));
        this.plan = explained.plan();
        this.lost = explained.lost();
        explained.plan().beyondRepair().stream()
                .flatMap(this::figures)
                .filter(id -> !released.contains(id))
                .filter(id -> letter.spot(id).asked()
                        || lost.stream().noneMatch(why -> told(why).isPresent()))
                .forEach(id -> lostMeasures.add(letter.spot(id).table().measure()));
    }

    ProtectedLetter letter(List<Wanted> wanted) {
        Map<Boolean, List<Leak>> leaks =
                leaks().stream().collect(Collectors.partitioningBy(leak -> released.contains(leak.figure())));
        List<String> decided = leaks.getOrDefault(true, List.of()).stream()
                .map(Leak::figure)
                .distinct()
                .toList();
        return new ProtectedLetter(
                tables(wanted), linked(), leaks.getOrDefault(false, List.of()), decided, warnings(), coarser());
    }

    private List<String> coarser() {
        return Merging.of(problem, plan).stream().map("%s."::formatted).toList();
    }

    private List<String> warnings() {
        Set<String> withheld = new HashSet<>(plan.withheld());
        Stream<String> told = letter.watched().stream()
                .filter(id -> problem.sums().stream().anyMatch(sum -> tells(sum, id, withheld)))
                .map("With what is printed, %s can be worked out."::formatted);
        return Stream.concat(told, Everybody.of(problem, plan).stream().map("%s."::formatted))
                .toList();
    }

    /** Whether everything else in a sum is printed or out. */
    private boolean tells(Sum sum, String id, Set<String> withheld) {
        List<String> others = Stream.concat(Stream.of(sum.total()), sum.parts().stream())
                .filter(other -> !other.equals(id))
                .toList();
        return others.size() == sum.parts().size()
                && problem.figures().stream()
                        .filter(figure -> others.contains(figure.id()))
                        .allMatch(figure -> figure.role() != Role.LATENT && !withheld.contains(figure.id()));
    }

    /** Which earlier reply has to do with what is withheld now. */
    private List<String> linked() {
        List<String> linked = new ArrayList<>();
        covers.values()
                .forEach(why -> told(why)
                        .ifPresent(replies -> linked.add("%s is withheld: with %s, it would tell %s%s."
                                .formatted(why.withheld(), replies, String.join(" and ", why.protects()), why.sum()))));
        return linked;
    }

    private List<Leak> leaks() {
        List<Leak> leaks = new ArrayList<>();
        letter.leaks()
                .forEach(id -> leaks.add(
                        new Leak(id, "%s was printed in %s, and nobody may learn it.".formatted(id, places(id)))));
        lost.forEach(why -> told(why)
                .ifPresent(replies -> leaks.add(new Leak(
                        why.withheld(),
                        "%s can be worked out from %s%s.".formatted(why.withheld(), replies, why.sum())))));
        return leaks;
    }

    /** The earlier replies whose figures stand in the sum of an explanation. */
    private Optional<String> told(Explanation why) {
        List<String> replies = why.by().stream()
                .flatMap(sum -> sum.names().stream())
                .filter(name -> !letter.places(name).isEmpty())
                .map(this::places)
                .distinct()
                .toList();
        return replies.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", replies));
    }

    private String places(String id) {
        return letter.places(id).stream().map(Told::place).distinct().collect(Collectors.joining(" and "));
    }

    private List<ProtectedTable> tables(List<Wanted> wanted) {
        return wanted.stream().map(this::table).toList();
    }

    private ProtectedTable table(Wanted wanted) {
        Map<CellKey, Cell> cells = new LinkedHashMap<>();
        Map<CellKey, List<Unassessed>> waiting = new LinkedHashMap<>();
        for (CellKey key : wanted.keys()) {
            String id = LetterProblem.id(wanted.measure(), key, wanted.days());
            Cell cell = cell(wanted, key, id);
            cells.put(key, cell);
            if (cell instanceof Cell.NotAssessed) {
                waiting.put(key, waitsFor(wanted, key, id));
            }
        }
        return new ProtectedTable(cells, waiting);
    }

    private Cell cell(Wanted wanted, CellKey key, String id) {
        Cell judged = DisclosureControl.judge(
                wanted.count(key), policy.of(wanted.measure()), letter.spot(id).assessment());
        if (lostMeasures.contains(wanted.measure())) {
            // Nothing is left to cover with, and what is printed would still tell: a person must decide.
            return new Cell.NotAssessed();
        }
        Explanation why = covers.get(id);
        if (why == null) {
            return judged;
        }
        return licence(why).<Cell>map(Cell.Complementary::new).orElseGet(Cell.NotAssessed::new);
    }

    /** The assessment that licenses withholding for the sake of another figure: of what would be worked out. */
    private Optional<Assessment> licence(Explanation why) {
        return protects(why)
                .flatMap(spot -> spot.assessment().stream())
                .filter(assessment -> assessment.conclusion() == Conclusion.IDENTIFIES)
                .findFirst();
    }

    private Stream<Spot> protects(Explanation why) {
        return why.protects().stream().flatMap(this::figures).map(letter::spot);
    }

    /** The figures that a plan means: one by its name, or the hidden parts of a total taken together. */
    private Stream<String> figures(String named) {
        return letter.has(named)
                ? Stream.of(named)
                : problem.sums().stream()
                        .filter(sum -> Plan.partsOf(sum.total()).equals(named))
                        .map(Sum::parts)
                        .flatMap(List::stream)
                        .filter(this::isHiddenInAnyCase);
    }

    private boolean isHiddenInAnyCase(String id) {
        return problem.figures().stream()
                .anyMatch(figure -> figure.id().equals(id) && figure.isSensitive(problem.protection()));
    }

    private List<Unassessed> waitsFor(Wanted wanted, CellKey key, String id) {
        Set<Unassessed> waits = new LinkedHashSet<>();
        if (DisclosureControl.judge(
                        wanted.count(key),
                        policy.of(wanted.measure()),
                        letter.spot(id).assessment())
                instanceof Cell.NotAssessed) {
            waits.add(letter.spot(id).unassessed());
        }
        Explanation why = covers.get(id);
        if (why != null) {
            protects(why).map(Spot::unassessed).forEach(waits::add);
        }
        if (waits.isEmpty()) {
            // Past repair: all that is hidden of the measure must be looked at again.
            wanted.keys().stream()
                    .map(other -> LetterProblem.id(wanted.measure(), other, wanted.days()))
                    .filter(this::isHiddenInAnyCase)
                    .map(other -> letter.spot(other).unassessed())
                    .forEach(waits::add);
        }
        return new ArrayList<>(waits);
    }
}
