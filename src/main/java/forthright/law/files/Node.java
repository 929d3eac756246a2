package forthright.law.files;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A piece of a YAML file, with its place. */
public sealed interface Node {
    /** Where it begins. */
    Place place();

    /**
     * A single value.
     *
     * @param text the characters as written, without quotes
     * @param quoted whether it stood in quotes or as a block of text
     */
    record Scalar(Place place, String text, boolean quoted) implements Node {
        // YAML reads these as truth values, as nothing or as numbers; a person who wrote them may have meant text.
        private static final Set<String> AMBIGUOUS =
                Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "");

        private static final Pattern NUMBER =
                Pattern.compile("[-+]?(\\.?[0-9][0-9_,.]*([eE][-+]?[0-9]+)?|0[xob][0-9a-fA-F_]+|\\.(inf|nan))");

        /** Whether another program could read this bare word as something other than text. */
        public boolean ambiguous() {
            return !quoted
                    && (AMBIGUOUS.contains(text.toLowerCase(java.util.Locale.UK))
                            || NUMBER.matcher(text.toLowerCase(java.util.Locale.UK))
                                    .matches());
        }
    }

    /** A list of values. */
    record Listing(Place place, List<Node> items) implements Node {}

    /** Named values, in the order written. */
    record Mapping(Place place, Map<String, Entry> entries) implements Node {}

    /** One named value of a mapping; its place is that of the name. */
    record Entry(Place place, String name, Node value) {}
}
