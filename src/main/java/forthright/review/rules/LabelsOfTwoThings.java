package forthright.review.rules;

import forthright.review.reading.Line;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Units;
import forthright.review.wording.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One list of categories, of one thing in one letter and of another in the next. */
final class LabelsOfTwoThings implements AcrossRule {
    private static final int A_LIST = 3;

    /** A list of categories, and what they are said to be of. */
    private record Listed(Reviewed reviewed, Set<String> labels, Set<String> of, int line) {}

    @Override
    public void look(List<Reviewed> replies, RuleText text, Across across) {
        List<Listed> lists = replies.stream().flatMap(LabelsOfTwoThings::lists).toList();
        for (int at = 1; at < lists.size(); at++) {
            Listed now = lists.get(at);
            lists.subList(0, at).stream()
                    .filter(before -> !before.reviewed().equals(now.reviewed())
                            && shared(before, now) >= A_LIST
                            && isOther(before, now))
                    .findFirst()
                    .ifPresent(before -> across.to(
                            now.reviewed(),
                            now.line(),
                            "The same categories are of %s here, and of %s in %s."
                                    .formatted(
                                            words(now.of()),
                                            words(before.of()),
                                            before.reviewed().reply().file())));
        }
    }

    private static Stream<Listed> lists(Reviewed reviewed) {
        Units units = reviewed.units();
        return reviewed.reply().answers().stream()
                .map(answer -> {
                    Set<String> labels = labels(answer);
                    String said = reviewed.asked(answer) + " " + answer.text();
                    Set<String> of = new HashSet<>(units.groupsIn(said));
                    of.removeAll(Set.of("children", "cases", "adults", "staff"));
                    return new Listed(reviewed, labels, of, answer.line());
                })
                .filter(listed -> listed.labels().size() >= A_LIST);
    }

    private static Set<String> labels(ReadAnswer answer) {
        Stream<String> rows =
                answer.tables().stream().flatMap(t -> t.rows().stream()).map(row -> row.label());
        Stream<String> bullets = answer.lines().stream()
                .map(Line::text)
                .map(String::strip)
                .filter(t -> t.startsWith("- "))
                .map(t -> t.substring(2));
        return Stream.concat(rows, bullets)
                .map(label -> Words.of(label)
                        .alone()
                        .map(w -> w.length() > 5 ? w.substring(0, 5) : w)
                        .collect(Collectors.joining(" ")))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.toSet());
    }

    private static long shared(Listed one, Listed other) {
        return one.labels().stream().filter(other.labels()::contains).count();
    }

    private static boolean isOther(Listed one, Listed other) {
        return !one.of().isEmpty() && !other.of().isEmpty() && !one.of().containsAll(other.of());
    }

    private static String words(Set<String> of) {
        return of.stream().sorted().collect(Collectors.joining(" and "));
    }
}
