package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The same figure, asked twice, is another; or a figure that one letter withholds stands in another. */
final class FiguresDisagree implements AcrossRule {
    private final boolean hidden;

    /**
     * A rule about figures in two letters.
     *
     * @param hidden whether it looks for those that one of them withholds
     */
    FiguresDisagree(boolean hidden) {
        this.hidden = hidden;
    }

    /** An answer, with the words of its question and the numbers among them. */
    private record Asked(Reviewed reviewed, ReadAnswer answer, Set<String> words, Set<String> numbers) {}

    @Override
    public void look(List<Reviewed> replies, RuleText text, Across across) {
        Map<Set<String>, List<Asked>> byNumbers = new LinkedHashMap<>();
        for (Reviewed reviewed : replies) {
            for (ReadAnswer answer : reviewed.reply().answers()) {
                Set<String> words = words(reviewed.asked(answer));
                Set<String> numbers =
                        words.stream().filter(w -> w.matches(".*\\d.*")).collect(Collectors.toSet());
                Asked now = new Asked(reviewed, answer, words, numbers);
                List<Asked> before = byNumbers.computeIfAbsent(numbers, n -> new ArrayList<>());
                before.stream()
                        .filter(each -> !each.reviewed().equals(reviewed) && isTheSame(each, now))
                        .findFirst()
                        .ifPresent(each -> differing(answer, each.answer())
                                .ifPresent(line -> across.to(
                                        reviewed,
                                        line,
                                        what(each.reviewed().reply().file()))));
                before.add(now);
            }
        }
    }

    private String what(String file) {
        return hidden
                ? "What %s gives and what is given here together tell a figure that is withheld.".formatted(file)
                : "%s gives another figure for this.".formatted(file);
    }

    private Optional<Integer> differing(ReadAnswer now, ReadAnswer before) {
        for (Figure figure : now.figures()) {
            for (Figure other : before.figures()) {
                boolean same = figure.label().equalsIgnoreCase(other.label())
                        && figure.period().equals(other.period())
                        && !(figure.period().isEmpty()
                                && figure.label().isEmpty()
                                && now.figures().size() + before.figures().size() > 2);
                if (same && (hidden ? figure.isHidden() != other.isHidden() : isAnother(figure, other))) {
                    return Optional.of(figure.line());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAnother(Figure one, Figure other) {
        return one.value() instanceof Figure.Value.Exact(BigDecimal a)
                && other.value() instanceof Figure.Value.Exact(BigDecimal b)
                && a.compareTo(b) != 0;
    }

    /** The same question about the same time: nine words in ten, and every number. */
    private static boolean isTheSame(Asked one, Asked other) {
        long shared = one.words().stream().filter(other.words()::contains).count();
        return one.words().size() > 2
                && shared * 10
                        >= 9L * Math.max(one.words().size(), other.words().size());
    }

    private static Set<String> words(String text) {
        return Words.of(text).alone().collect(Collectors.toSet());
    }
}
