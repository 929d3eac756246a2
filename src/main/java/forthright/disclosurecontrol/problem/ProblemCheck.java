package forthright.disclosurecontrol.problem;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether a problem holds together: names that exist, sums that add up, and nothing known that is not so. */
public final class ProblemCheck {
    private final Problem problem;
    private final Map<String, Long> values = new HashMap<>();
    private final Place place;
    private final Faults faults;

    private ProblemCheck(Problem problem, Place place, Faults faults) {
        this.problem = problem;
        this.place = place;
        this.faults = faults;
    }

    /**
     * Notes what is wrong with a problem. No fault shows a value.
     *
     * @param out the names that are said to be out already
     */
    public static void check(Problem problem, Set<String> out, Place place, Faults faults) {
        ProblemCheck check = new ProblemCheck(problem, place, faults);
        check.names(out);
        check.sums();
        problem.links().forEach(link -> check.link(link, "An inequality"));
        problem.statements()
                .forEach(statement ->
                        statement.says().forEach(link -> check.link(link, "Statement \"" + statement.id() + "\"")));
    }

    /** Two tables of one file with one name could not be told apart in the answer. */
    static void uniqueNames(List<Problem> problems, String shownAs, Faults faults) {
        Set<String> seen = new HashSet<>();
        problems.stream()
                .map(Problem::name)
                .filter(name -> !seen.add(name))
                .forEach(name -> faults.error(
                        Place.of(shownAs),
                        "same-name",
                        "Two tables are called \"%s\".".formatted(name),
                        "Give each its own name."));
    }

    private void names(Set<String> out) {
        Set<String> seen = new HashSet<>();
        for (Figure figure : problem.figures()) {
            unique(figure.id(), seen);
            values.put(figure.id(), figure.value());
            if (figure.value() < figure.known().least()
                    || figure.value() > figure.known().most()) {
                wrong("\"%s\" is not within what is said to be known of it.".formatted(figure.id()));
            }
        }
        problem.statements().forEach(statement -> unique(statement.id(), seen));
        out.forEach(this::exists);
    }

    private void unique(String id, Set<String> seen) {
        if (!seen.add(id)) {
            faults.error(
                    place,
                    "same-name",
                    "In \"%s\", two things are called \"%s\".".formatted(problem.name(), id),
                    "Give each its own id.");
        }
    }

    private void sums() {
        for (Sum sum : problem.sums()) {
            if (all(sum.link()) && !holds(sum.link())) {
                wrong("The parts of \"%s\" do not add up to it.".formatted(sum.total()));
            }
        }
    }

    private void link(Link link, String what) {
        if (all(link) && !holds(link)) {
            wrong("%s is not true of the figures (%s)."
                    .formatted(what, String.join(", ", link.terms().keySet())));
        }
    }

    private boolean all(Link link) {
        return link.terms().keySet().stream().filter(id -> !exists(id)).count() == 0;
    }

    private boolean holds(Link link) {
        return link.allows(link.terms().entrySet().stream()
                .mapToLong(term -> term.getValue() * values.getOrDefault(term.getKey(), 0L))
                .sum());
    }

    private boolean exists(String id) {
        if (values.containsKey(id)) {
            return true;
        }
        faults.error(
                place,
                "unknown-cell",
                "In \"%s\" there is no cell \"%s\".".formatted(problem.name(), id),
                "Add it to cells, or mend the name.");
        return false;
    }

    private void wrong(String what) {
        faults.error(
                place,
                "contradiction",
                "In \"%s\": %s".formatted(problem.name(), what),
                "What contradicts itself protects nothing: mend the figures, or leave out what is not so.");
    }
}
