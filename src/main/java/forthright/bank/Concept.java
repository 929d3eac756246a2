package forthright.bank;

import java.util.List;

/**
 * Something a council may record about a child, an incident or an interview, under the name that all councils share.
 *
 * @param id {@code exploitation.sexual}
 * @param names what applicants call it, first the one used in letters
 */
public record Concept(String id, List<String> names) {
    public Concept {
        names = List.copyOf(names);
    }

    /** The name used in letters. */
    public String name() {
        return names.getFirst();
    }
}
