package forthright.review.rules;

import forthright.review.reading.Line;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A category is spelt otherwise than in the authority's other letters. */
final class LabelChanged implements AcrossRule {
    private static final int LONGEST = 60;
    private static final int SHORTEST = 2;
    private static final int A_STEM = 4;

    /** A label, and where it stands. */
    private record Said(Reviewed reviewed, String label, int line) {}

    @Override
    public void look(List<Reviewed> replies, RuleText text, Across across) {
        Map<String, Said> known = new LinkedHashMap<>();
        Set<String> told = new HashSet<>();
        for (Reviewed reviewed : replies) {
            for (Said said : labels(reviewed)) {
                known.values().stream()
                        .filter(before -> !before.reviewed().equals(reviewed) && isNearly(before.label(), said.label()))
                        .filter(before -> told.add(before.label() + "/" + said.label()))
                        .findFirst()
                        .ifPresent(before -> across.to(
                                reviewed,
                                said.line(),
                                "“%s” here, “%s” in %s."
                                        .formatted(
                                                said.label(),
                                                before.label(),
                                                before.reviewed().reply().file())));
                known.putIfAbsent(said.label(), said);
            }
        }
    }

    private static List<Said> labels(Reviewed reviewed) {
        List<Said> labels = new ArrayList<>();
        for (ReadAnswer answer : reviewed.reply().answers()) {
            answer.tables()
                    .forEach(table ->
                            table.rows().forEach(row -> labels.add(new Said(reviewed, row.label(), row.line()))));
            for (Line line : answer.lines()) {
                String text = line.text().strip();
                if (text.startsWith("- ") || text.startsWith("• ")) {
                    labels.add(new Said(reviewed, text.substring(2).strip(), line.number()));
                }
            }
        }
        return labels.stream()
                .filter(said -> said.label().length() <= LONGEST
                        && Words.of(said.label()).words().size() >= SHORTEST)
                .filter(said -> said.label().chars().noneMatch(Character::isDigit))
                .toList();
    }

    /** All words but one the same, and that one with another ending: "activities" and "activity". */
    private static boolean isNearly(String one, String other) {
        List<String> a = Words.of(one).alone().toList();
        List<String> b = Words.of(other).alone().toList();
        if (one.equals(other) || a.size() != b.size()) {
            return false;
        }
        List<Integer> differing = IntStream.range(0, a.size())
                .filter(at -> !a.get(at).equals(b.get(at)))
                .boxed()
                .toList();
        return differing.size() == 1 && isAnotherEnding(a.get(differing.getFirst()), b.get(differing.getFirst()));
    }

    private static boolean isAnotherEnding(String one, String other) {
        int alike = 0;
        while (alike < Math.min(one.length(), other.length()) && one.charAt(alike) == other.charAt(alike)) {
            alike++;
        }
        return alike >= A_STEM && alike + A_STEM > Math.max(one.length(), other.length());
    }
}
