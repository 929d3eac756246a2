package forthright.disclosurecontrol.attack;

import forthright.disclosurecontrol.problem.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sum that a reader could do, in names and never in numbers: printed figures on the left, hidden ones on the right.
 *
 * @param printed the terms whose values the reader has, as {@code ward.total - ward.Ashby}
 * @param sign how the two sides compare: {@code =}, or {@code bounds} where only a bound follows
 * @param hidden the terms that follow
 * @param names every figure that stands in it
 */
public record Arithmetic(String printed, String sign, String hidden, List<String> names) {
    public Arithmetic {
        names = List.copyOf(names);
    }

    static Optional<Arithmetic> of(Map<Link, Long> multiples, Linked linked, Choice withheld) {
        TreeMap<String, Long> terms = new TreeMap<>();
        boolean equal = true;
        for (Map.Entry<Link, Long> multiple : multiples.entrySet()) {
            Link link = multiple.getKey();
            equal &= link.least() == link.most();
            link.terms().forEach((id, times) -> terms.merge(id, times * multiple.getValue(), Long::sum));
        }
        terms.values().removeIf(times -> times == 0);
        List<String> names = List.copyOf(terms.keySet());
        TreeMap<String, Long> right = new TreeMap<>(terms);
        right.keySet().removeIf(id -> !isHidden(id, linked, withheld));
        terms.keySet().removeAll(right.keySet());
        if (right.isEmpty()) {
            return Optional.empty();
        }
        // The hidden side is written with a plus in front.
        long turn = right.firstEntry().getValue() > 0 ? 1 : -1;
        right.replaceAll((id, times) -> times * turn);
        terms.replaceAll((id, times) -> -times * turn);
        return Optional.of(
                new Arithmetic(terms.isEmpty() ? "0" : words(terms), equal ? "=" : "bounds", words(right), names));
    }

    private static boolean isHidden(String id, Linked linked, Choice withheld) {
        int number = linked.numberOf(id);
        return number >= 0 && linked.isHidden(number, withheld);
    }

    private static String words(Map<String, Long> terms) {
        List<Map.Entry<String, Long>> inOrder = new ArrayList<>(terms.entrySet());
        inOrder.sort((one, other) -> Boolean.compare(one.getValue() < 0, other.getValue() < 0));
        StringBuilder words = new StringBuilder();
        for (Map.Entry<String, Long> term : inOrder) {
            long times = term.getValue();
            boolean first = words.isEmpty();
            words.append(times < 0 ? (first ? "-" : " - ") : first ? "" : " + ");
            words.append(Math.abs(times) == 1 ? "" : Math.abs(times) + " x ").append(term.getKey());
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return printed + " " + sign + " " + hidden;
    }
}
