package forthright.disclosurecontrol.attack;

import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.proof.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who has the whole letter, everything before it, and patience: finds worlds that fit what is known. A world
 * that fits while little is withheld fits all the more when more is, and a value that is impossible while much is
 * withheld is impossible all the more when less is; both are remembered.
 */
public final class Attacker {
    private final Linked linked;
    private final Effort effort;
    private final Search search;
    private final List<World> worlds = new ArrayList<>();
    private final Map<Guess, List<Choice>> impossible = new HashMap<>();

    /** That a figure has a value. */
    private record Guess(int figure, long value) {}

    /** An attacker of a group of figures. */
    public Attacker(Linked linked, Effort effort) {
        this.linked = linked;
        this.effort = effort;
        this.search = new Search(linked, effort);
        this.worlds.add(new World(linked.truth(), Choice.none(linked.coverCount())));
    }

    /** Somebody who knows a hidden figure besides: the one person whom it counts. */
    public Attacker knowing(int figure) {
        return new Attacker(linked.knowing(figure), effort);
    }

    /** The figures as this attacker sees them. */
    public Linked linked() {
        return linked;
    }

    /** A world in which a figure has this value, while these are withheld; empty where there is none. */
    public Optional<World> world(int figure, long value, Choice withheld) {
        if (value < linked.leastOf(figure) || value > linked.mostOf(figure)) {
            return Optional.empty();
        }
        for (World world : worlds) {
            if (world.value(figure) == value && world.needs().isWithin(withheld)) {
                return Optional.of(world);
            }
        }
        List<Choice> ruledOut = impossible.computeIfAbsent(new Guess(figure, value), g -> new ArrayList<>());
        if (ruledOut.stream().anyMatch(withheld::isWithin)) {
            return Optional.empty();
        }
        Optional<World> found = search.world(figure, value, withheld);
        if (found.isPresent()) {
            worlds.add(found.get());
        } else {
            ruledOut.removeIf(smaller -> smaller.isWithin(withheld));
            ruledOut.add(withheld);
        }
        return found;
    }

    /**
     * Worlds that show different values of a figure, the true one first and then those nearest to it.
     *
     * @param need how many are enough
     */
    public List<World> values(int figure, int need, Choice withheld) {
        long truth = linked.truth(figure);
        Map<Long, World> found = new LinkedHashMap<>();
        for (World world : worlds) {
            if (world.needs().isWithin(withheld)) {
                found.putIfAbsent(world.value(figure), world);
                if (found.size() >= need) {
                    return List.copyOf(found.values());
                }
            }
        }
        long least = linked.leastOf(figure);
        long most = linked.mostOf(figure);
        if (!linked.isHidden(figure, withheld)) {
            return List.copyOf(found.values());
        }
        long[] within = search.within(figure, withheld, Math.max(least, 0), most);
        for (long far = 1; found.size() < need && (truth + far <= within[1] || truth - far >= within[0]); far++) {
            for (long value : new long[] {truth + far, truth - far}) {
                if (found.size() < need && value >= within[0] && value <= within[1] && !found.containsKey(value)) {
                    world(figure, value, withheld).ifPresent(world -> found.put(world.value(figure), world));
                }
            }
        }
        return List.copyOf(found.values());
    }

    /** The sum by which a reader narrows a figure down: the nearest value that it cannot take, and what rules it out. */
    public Optional<Arithmetic> arithmetic(int figure, Choice withheld) {
        long truth = linked.truth(figure);
        for (long far = 1; far <= linked.mostOf(figure) - linked.leastOf(figure); far++) {
            for (long value : new long[] {truth + far, truth - far}) {
                boolean open = value >= linked.leastOf(figure) && value <= linked.mostOf(figure);
                if (open && world(figure, value, withheld).isEmpty()) {
                    return search.against(figure, value, value, withheld)
                            .flatMap(reason -> reason instanceof Reason.Sum(Map<Link, Long> multiples)
                                    ? Arithmetic.of(multiples, linked, withheld)
                                    : Optional.empty());
                }
            }
        }
        return Optional.empty();
    }

    /** Why a figure has none of the values from one to another; empty where it has, or where no reason is found. */
    public Optional<Reason> against(int figure, long from, long to, Choice withheld) {
        return search.against(figure, from, to, withheld);
    }

    /** Whether a question was ever too hard, and counted as impossible: then more may be withheld than need be. */
    public boolean gaveUp() {
        return search.gaveUp();
    }

    /** Worlds for each of these values of a figure that is possible. */
    public List<World> each(int figure, long from, long to, Choice withheld) {
        List<World> found = new ArrayList<>();
        for (long value = from; value <= to; value++) {
            world(figure, value, withheld).ifPresent(found::add);
        }
        return found;
    }

    /** The values, among these, that a figure can take. */
    public Set<Long> possible(int figure, long from, long to, Choice withheld) {
        Set<Long> possible = new TreeSet<>();
        each(figure, from, to, withheld).forEach(world -> possible.add(world.value(figure)));
        return possible;
    }
}
