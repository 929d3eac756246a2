package forthright.decision;

import forthright.decision.analysis.NearMiss;
import forthright.decision.analysis.Unmet;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the rules that nearly applied to a question: those with the fewest unmet conditions. Of those with as many, one
 * that would end the question otherwise comes first. Rules of another Act, rules that ask for nothing that this question
 * has or might have had, and rules that would say what is said already are none.
 */
final class Nearest {
    private static final int MOST = 3;

    private final Decision decision;
    private final Set<String> expected;

    /**
     * The rules near to a decision.
     *
     * @param expected the kinds of fact that such a question may have: {@code figure-held} of one that is counted
     */
    Nearest(Decision decision, Set<String> expected) {
        this.decision = decision;
        this.expected = Set.copyOf(expected);
    }

    List<NearRule> of(List<NearMiss> misses) {
        List<NearRule> left = new ArrayList<>(misses.stream()
                .filter(miss -> !miss.speaks() && !miss.isOfAnotherAct() && isNear(miss))
                .sorted(order())
                .map(miss -> new NearRule(Ground.of(miss.rule(), decision.question()), miss.unmet()))
                .filter(near -> !saysTheSame(near))
                .toList());
        List<NearRule> nearest = new ArrayList<>();
        Set<Outcome> told = EnumSet.of(decision.outcome());
        while (nearest.size() < MOST && !left.isEmpty()) {
            int fewest = left.getFirst().unmet().size();
            Optional<NearRule> otherwise = left.stream()
                    .filter(near -> near.unmet().size() == fewest && !told.contains(near.outcome()))
                    .findFirst();
            NearRule next = otherwise.orElse(left.getFirst());
            told.add(next.outcome());
            nearest.add(next);
            left.remove(next);
        }
        return List.copyOf(nearest);
    }

    private Comparator<NearMiss> order() {
        return Comparator.comparingInt((NearMiss miss) -> miss.unmet().size())
                .thenComparingInt(this::farness)
                .thenComparing(miss -> !isOfTheSameTopic(miss))
                .thenComparingInt(miss -> -miss.met())
                .thenComparing(miss -> miss.rule().place().file())
                .thenComparingInt(miss -> miss.rule().place().line());
    }

    /** What is known and says otherwise is nearer than what might have been known, and that nearer than all else. */
    private int farness(NearMiss miss) {
        return miss.unmet().stream().mapToInt(this::farness).sum();
    }

    private int farness(Unmet unmet) {
        return unmet.known() ? 0 : expected.contains(unmet.fact()) ? 1 : 2;
    }

    private boolean isNear(NearMiss miss) {
        return miss.met() > 0 || miss.unmet().stream().anyMatch(unmet -> farness(unmet) < 2);
    }

    private boolean isOfTheSameTopic(NearMiss miss) {
        return decision.grounds().stream()
                .anyMatch(ground ->
                        folder(ground.place()).equals(folder(miss.rule().place())));
    }

    private static String folder(Place place) {
        return place.file().substring(0, place.file().lastIndexOf('/') + 1);
    }

    private boolean saysTheSame(NearRule near) {
        return near.outcome() == decision.outcome()
                && near.ground().proposal().wording().equals(decision.wording());
    }
}
