package forthright.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is found in one file. */
public final class Findings {
    private static final int MOST = 2000;

    private final List<Finding> found = new ArrayList<>();

    /** Notes one thing at a place; the whole file where that is empty. */
    public void add(Kind kind, String place) {
        add(kind, place, 1);
    }

    /** Notes so many things at a place, if there are any. */
    public void add(Kind kind, String place, int count) {
        if (count > 0 && found.size() < MOST) {
            found.add(new Finding(kind, place, count));
        }
    }

    /** Notes what was found in a file that lies in this one. */
    public void addAll(List<Finding> inner, String outer) {
        inner.forEach(each -> found.add(each.within(outer)));
    }

    /** What was found, gravest first, each once. */
    public List<Finding> inOrder() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing((Finding each) -> each.kind().severity())
                        .thenComparing(each -> each.kind().slug())
                        .thenComparing(Finding::place))
                .toList();
    }
}
