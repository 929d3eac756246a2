package forthright.review.rules;

import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Words;
import java.math.BigDecimal;
import java.util.List;
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

    @Override
    public void look(List<Reviewed> replies, RuleText text, Across across) {
        for (int at = 1; at < replies.size(); at++) {
            for (Reviewed before : replies.subList(0, at)) {
                Reviewed now = replies.get(at);
                for (ReadAnswer answer : now.reply().answers()) {
                    before.reply().answers().stream()
                            .filter(other -> isTheSame(now.asked(answer), before.asked(other)))
                            .findFirst()
                            .flatMap(other -> differing(answer, other))
                            .ifPresent(line -> across.to(
                                    now,
                                    line,
                                    hidden
                                            ? "What %s gives and what is given here together tell a figure that is withheld."
                                                    .formatted(before.reply().file())
                                            : "%s gives another figure for this."
                                                    .formatted(before.reply().file())));
                }
            }
        }
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

    /** The same question about the same time: every word and every year. */
    private static boolean isTheSame(String one, String other) {
        Set<String> a = words(one);
        Set<String> b = words(other);
        long shared = a.stream().filter(b::contains).count();
        Set<String> numbers = a.stream().filter(w -> w.matches(".*\\d.*")).collect(Collectors.toSet());
        Set<String> others = b.stream().filter(w -> w.matches(".*\\d.*")).collect(Collectors.toSet());
        return a.size() > 2 && numbers.equals(others) && shared * 10 >= 9L * Math.max(a.size(), b.size());
    }

    private static Set<String> words(String text) {
        return Words.of(text).alone().collect(Collectors.toSet());
    }
}
