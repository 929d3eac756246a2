package forthright.disclosurecontrol.plan;

import forthright.disclosurecontrol.attack.Attacker;
import forthright.disclosurecontrol.attack.Choice;
import forthright.disclosurecontrol.attack.Linked;
import forthright.disclosurecontrol.problem.Protection;
import forthright.disclosurecontrol.proof.Impossible;
import forthright.disclosurecontrol.proof.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What is claimed to be impossible whatever is withheld, each with its reason. */
final class Claims {
    private final Linked linked;
    private final Protection protection;
    private final Attacker attacker;
    private final String knowing;
    private final Choice all;
    private final List<Impossible> made = new ArrayList<>();

    /**
     * Claims of what an attacker cannot think possible.
     *
     * @param knowing the figure that this attacker knows besides; empty for every reader
     */
    Claims(Protection protection, Attacker attacker, String knowing) {
        this.linked = attacker.linked();
        this.knowing = knowing;
        this.protection = protection;
        this.attacker = attacker;
        this.all = Choice.all(linked.coverCount());
    }

    List<Impossible> made() {
        return List.copyOf(made);
    }

    /** A figure has no other values than the few that it shows, fewer than are needed. */
    void noOther(int figure, int need) {
        Set<Long> shown = new TreeSet<>();
        attacker.values(figure, need, all).forEach(world -> shown.add(world.value(figure)));
        between(figure, linked.leastOf(figure), linked.mostOf(figure), shown);
        noOtherSmall(figure, shown);
    }

    /** A figure has none of the values that the symbol stands for, but these. */
    void noOtherSmall(int figure, Set<Long> but) {
        between(figure, protection.least(), protection.threshold(), but);
    }

    private void between(int figure, long least, long most, Set<Long> but) {
        long from = least;
        for (long value : new TreeSet<>(but)) {
            if (value >= from && value <= most) {
                none(figure, from, value - 1);
                from = value + 1;
            }
        }
        none(figure, from, most);
    }

    private void none(int figure, long from, long to) {
        if (from > to) {
            return;
        }
        String name = linked.names().get(figure);
        if (to < linked.leastOf(figure) || from > linked.mostOf(figure)) {
            made.add(new Impossible(name, from, to, new Reason.Sum(Map.of()), knowing));
        } else {
            attacker.against(figure, from, to, all)
                    .ifPresent(why -> made.add(new Impossible(name, from, to, why, knowing)));
        }
    }
}
