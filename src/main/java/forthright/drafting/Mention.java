package forthright.drafting;

import forthright.law.files.Place;
import java.util.List;

/**
 * A word that stands by itself in a file of the workspace: the name of a field, or its value.
 *
 * @param isName whether it is the name of a field
 * @param path the names of the fields in which it stands, outermost first
 * @param called the name of the case in which it stands; "" elsewhere
 */
record Mention(Place place, boolean isName, String text, List<String> path, String called) {
    Mention {
        path = List.copyOf(path);
    }

    boolean isIn(String folder) {
        return place.file().startsWith(folder);
    }

    /** Whether it stands, however deep, in a field of this name. */
    boolean isUnder(String field) {
        return path.contains(field);
    }

    /** Whether it is the value of a field of this name. */
    boolean isValueOf(String field) {
        return !isName && !path.isEmpty() && path.getLast().equals(field);
    }

    String inWords() {
        return called.isEmpty() ? String.join(" › ", path) : "case “%s”".formatted(called);
    }
}
