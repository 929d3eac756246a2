package forthright.bank;

import java.util.List;
import java.util.Set;

/** What a figure may be divided by, under the several names that it has. */
final class GroupNames {
    private static final Set<String> SMALL = Set.of(
            "type",
            "kind",
            "of",
            "the",
            "group",
            "band",
            "range",
            "category",
            "level",
            "primary",
            "background",
            "origin");

    private GroupNames() {}

    /** Whether two phrases name the same: "age" and "age group", "sex" and "gender", "reason" and "reason for ceasing". */
    static boolean alike(String one, String other) {
        List<String> first = words(one);
        List<String> second = words(other);
        return !first.isEmpty() && !second.isEmpty() && (first.containsAll(second) || second.containsAll(first));
    }

    private static List<String> words(String phrase) {
        return Lexicon.words(phrase).stream()
                .map(word -> switch (word) {
                    case "gender" -> "sex";
                    case "ethnic" -> "ethnicity";
                    case "country" -> "nationality";
                    default -> word;
                })
                .filter(word -> !SMALL.contains(word))
                .toList();
    }
}
