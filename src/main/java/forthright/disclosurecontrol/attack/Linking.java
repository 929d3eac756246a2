package forthright.disclosurecontrol.attack;

import forthright.disclosurecontrol.problem.Figure;
import forthright.disclosurecontrol.problem.Link;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.Statement;
import forthright.disclosurecontrol.problem.Sum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Takes a problem apart into figures that hang together. What is out already, or printed in any case, links nothing: its
 * value is known. Everything is put in the order of its name, so that the order of a table changes no plan.
 */
public final class Linking {
    private final Problem problem;
    private final Map<String, Figure> hideable = new TreeMap<>();
    private final Map<String, Long> fixed = new HashMap<>();
    private final Map<String, String> group = new HashMap<>();

    private record Known(Link link, String sentence) {}

    private Linking(Problem problem) {
        this.problem = problem;
        for (Figure figure : problem.figures()) {
            boolean open = figure.isCover(problem.protection())
                    || figure.isPrimary(problem.protection())
                    || figure.role() == Figure.Role.LATENT;
            if (open) {
                hideable.put(figure.id(), figure);
            } else {
                fixed.put(figure.id(), figure.value());
            }
        }
    }

    /** The groups of linked figures that hold something to hide, in the order of their first names. */
    public static List<Linked> of(Problem problem) {
        return new Linking(problem).groups();
    }

    private List<Linked> groups() {
        List<Known> known = known();
        for (Known one : known) {
            @Nullable String first = null;
            for (String id : one.link().terms().keySet()) {
                if (hideable.containsKey(id)) {
                    first = join(first, id);
                }
            }
            if (!one.sentence().isEmpty() && first != null) {
                // A sentence is withheld as a whole, whatever it speaks of.
                join(first, "sentence " + one.sentence());
            }
        }
        Map<String, List<Figure>> groups = new TreeMap<>();
        hideable.forEach((id, figure) ->
                groups.computeIfAbsent(root(id), g -> new ArrayList<>()).add(figure));
        Map<String, List<Known>> knownOf = new LinkedHashMap<>();
        for (Known one : known) {
            one.link().terms().keySet().stream()
                    .filter(hideable::containsKey)
                    .findFirst()
                    .ifPresent(id -> knownOf.computeIfAbsent(root(id), g -> new ArrayList<>())
                            .add(one));
        }
        return groups.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(f -> f.isSensitive(problem.protection())))
                .map(entry -> linked(entry.getValue(), knownOf.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparing(linked -> linked.names().getFirst()))
                .toList();
    }

    private List<Known> known() {
        List<Known> known = new ArrayList<>();
        problem.sums().stream().map(Sum::link).forEach(link -> known.add(new Known(link, "")));
        problem.links().forEach(link -> known.add(new Known(link, "")));
        for (Statement statement : problem.statements()) {
            statement.says().forEach(link -> known.add(new Known(link, statement.out() ? "" : statement.id())));
        }
        known.sort(Comparator.comparing((Known one) -> new TreeMap<>(one.link().terms()).toString())
                .thenComparing(Known::sentence)
                .thenComparingLong(one -> one.link().least())
                .thenComparingLong(one -> one.link().most()));
        return known;
    }

    private String join(@Nullable String first, String second) {
        if (first != null) {
            String one = root(first);
            String other = root(second);
            if (!one.equals(other)) {
                group.put(one, other);
            }
        }
        return second;
    }

    private String root(String id) {
        String up = group.get(id);
        if (up == null) {
            return id;
        }
        String top = root(up);
        group.put(id, top);
        return top;
    }

    private Linked linked(List<Figure> figures, List<Known> known) {
        List<String> covers = covers(figures, known);
        Map<String, Integer> numbers = new HashMap<>();
        int[] cover = new int[figures.size()];
        for (int i = 0; i < cover.length; i++) {
            numbers.put(figures.get(i).id(), i);
            cover[i] = figures.get(i).isCover(problem.protection())
                    ? covers.indexOf(figures.get(i).id())
                    : Linked.ALWAYS;
        }
        List<Row> rows = known.stream()
                .map(one -> row(one, numbers, covers))
                .filter(row -> row.length() > 0)
                .toList();
        return new Linked(figures, covers, cover, rows, problem.protection(), problem.ceiling());
    }

    /**
     * What may be withheld, the first choice first where as few would do: a sentence costs the applicant nothing that was
     * asked for.
     */
    private List<String> covers(List<Figure> figures, List<Known> known) {
        TreeSet<String> sentences = new TreeSet<>();
        known.stream().map(Known::sentence).filter(id -> !id.isEmpty()).forEach(sentences::add);
        List<String> covers = new ArrayList<>(sentences);
        figures.stream()
                .filter(figure -> figure.isCover(problem.protection()))
                .sorted(Comparator.comparingInt(Figure::rank).thenComparing(Figure::id))
                .map(Figure::id)
                .forEach(covers::add);
        return covers;
    }

    private Row row(Known one, Map<String, Integer> numbers, List<String> covers) {
        TreeMap<Integer, Long> terms = new TreeMap<>();
        long constant = 0;
        for (Map.Entry<String, Long> term : one.link().terms().entrySet()) {
            Integer number = numbers.get(term.getKey());
            if (number == null) {
                constant = Math.addExact(
                        constant, Math.multiplyExact(term.getValue(), fixed.getOrDefault(term.getKey(), 0L)));
            } else if (term.getValue() != 0) {
                terms.put(number, term.getValue());
            }
        }
        return new Row(
                terms.keySet().stream().mapToInt(Integer::intValue).toArray(),
                terms.values().stream().mapToLong(Long::longValue).toArray(),
                one.link().least() == Link.NO_LEAST ? Link.NO_LEAST : one.link().least() - constant,
                one.link().most() == Link.NO_MOST ? Link.NO_MOST : one.link().most() - constant,
                one.sentence().isEmpty() ? Linked.ALWAYS : covers.indexOf(one.sentence()),
                one.link());
    }
}
