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

    // These two by hand: what Java makes of a record is made when it is first called, and that takes milliseconds.
    @Override
    public boolean equals(Object other) {
        return other instanceof Concept same && id.equals(same.id) && names.equals(same.names);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The name used in letters. */
    public String name() {
        return names.getFirst();
    }
}
