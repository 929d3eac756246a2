package forthright.reply;

import forthright.law.files.Place;
import java.util.List;

/** A tag of a template. */
sealed interface Tag {
    /** Where it stands. */
    Place place();

    /** {@code {{name}}}: a value. */
    record Value(Place place, String name) implements Tag {}

    /** {@code {{#name}} … {{/name}}}: once for each of a group; {@code {{^name}}}: if there is none. */
    record Section(Place place, String name, boolean ifNone, List<Tag> inside) implements Tag {
        public Section {
            inside = List.copyOf(inside);
        }
    }

    /** {@code {{>name}}}: another template. */
    record Partial(Place place, String name) implements Tag {}
}
