package forthright.review.reading;

import forthright.request.Question;
import forthright.review.wording.Words;
import forthright.review.wording.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds where a reply repeats a question of the request, whole or in part, in its own words or nearly. */
final class Repeats {
    private static final int MOST_LINES = 12;
    private static final int LONGEST_STRETCH = 400;
    private static final double MOST_OF_IT = 0.6;
    private static final int BEGINS_WITHIN = 2;
    private static final int FIRST_WORDS = 3;
    private static final double OF_ITS_MARK = 0.2;
    private static final int FEW_WORDS = 6;

    private final List<Line> lines;
    private final Asked asked;

    Repeats(List<Line> lines, Asked asked) {
        this.lines = lines;
        this.asked = asked;
    }

    /**
     * A question that is repeated.
     *
     * @param line the index of the line in which the repetition ends
     * @param after the place after it in that line
     */
    record Repeat(String id, int line, int after) {}

    /**
     * The question that is repeated from a place on, the best match of all; empty where none is.
     *
     * @param at the index of the line
     * @param from the place in it, after a mark
     * @param marked whether a mark stands before it
     * @param ofItsMark the question that the mark means: of two that match alike, that one
     */
    Optional<Repeat> at(int at, int from, boolean marked, Optional<String> ofItsMark) {
        List<Stretch> stretch = stretch(at, from);
        if (stretch.isEmpty() || stretch.getFirst().line() > at) {
            return Optional.empty();
        }
        // A question hardly goes on in the next paragraph: only where it does not end before.
        List<Stretch> paragraph = stretch.stream()
                .takeWhile(each -> each.line() == at || !beginsAParagraph(each.line()))
                .toList();
        return best(paragraph, marked, ofItsMark).or(() -> best(stretch, marked, ofItsMark));
    }

    private Optional<Repeat> best(List<Stretch> stretch, boolean marked, Optional<String> ofItsMark) {
        List<Word> words = stretch.stream().map(Stretch::word).toList();
        Repeat best = null;
        double most = 0;
        for (Question question : asked.questions()) {
            String id = question.id().path();
            double bonus = ofItsMark.filter(id::equals).isPresent() ? OF_ITS_MARK : 0;
            for (List<String> wanted : asked.waysToRepeat(id)) {
                Optional<Alignment> alignment = alignment(wanted, words, marked);
                double share = alignment.map(Alignment::share).orElse(0.0) + bonus;
                if (alignment.isPresent() && share > most) {
                    most = share;
                    best = repeat(id, stretch.get(alignment.get().end() - 1));
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** How far the words repeat a question; empty where they do not. */
    private static Optional<Alignment> alignment(List<String> wanted, List<Word> words, boolean marked) {
        List<Word> near = words.subList(0, Math.min(words.size(), wanted.size() + wanted.size() / 3 + 2));
        boolean tooShort = wanted.size() < FIRST_WORDS && !marked;
        if (wanted.isEmpty() || tooShort || near.isEmpty() || !mayBegin(wanted, near) || !hasMostOf(wanted, near)) {
            return Optional.empty();
        }
        Alignment alignment = Alignment.of(wanted, near);
        return addsAFigure(wanted, near.subList(0, alignment.end())) || !alignment.isRepetition(wanted, near)
                ? Optional.empty()
                : Optional.of(alignment);
    }

    private static boolean mayBegin(List<String> wanted, List<Word> near) {
        List<String> first = wanted.subList(0, Math.min(FIRST_WORDS, wanted.size()));
        return near.stream().limit(BEGINS_WITHIN).anyMatch(word -> first.contains(word.word()));
    }

    /** The cheap test, before the order of the words is looked at. */
    private static boolean hasMostOf(List<String> wanted, List<Word> near) {
        Set<String> said = near.stream().map(Word::word).collect(Collectors.toSet());
        return wanted.stream().filter(said::contains).count() >= MOST_OF_IT * wanted.size();
    }

    /** An answer has a figure that the question has not. */
    private static boolean addsAFigure(List<String> wanted, List<Word> repeated) {
        return repeated.stream()
                .filter(word -> word.isNumber() || word.word().chars().anyMatch(Character::isDigit))
                .anyMatch(word -> !wanted.contains(word.word()));
    }

    /** The question ends with its question mark where it has one near the last word repeated. */
    private Repeat repeat(String id, Stretch last) {
        String text = lines.get(last.line()).text();
        int after = last.word().end();
        int question = text.indexOf('?', Math.max(0, after - 1));
        if (question >= 0 && Words.of(text.substring(after, question)).words().size() <= FEW_WORDS) {
            return new Repeat(id, last.line(), question + 1);
        }
        while (after < text.length() && ".,;:)*\"”’ ".indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return new Repeat(id, last.line(), after);
    }

    /** A word of the reply and the line it stands in. */
    private record Stretch(Word word, int line) {}

    private List<Stretch> stretch(int at, int from) {
        List<Stretch> words = new ArrayList<>();
        for (int line = at; line < lines.size() && line < at + MOST_LINES && words.size() < LONGEST_STRETCH; line++) {
            String text = lines.get(line).text();
            if (line > at && MarkOfLine.in(text).isPresent()) {
                break;
            }
            for (Word word : Words.of(text).words()) {
                if (line > at || word.start() >= from) {
                    words.add(new Stretch(word, line));
                }
            }
            if (text.stripTrailing().endsWith("?")) {
                break; // the answer may begin with the words in which the question ends
            }
        }
        return words;
    }

    /** After a blank line, with a capital: no question goes on so. */
    private boolean beginsAParagraph(int line) {
        String text = lines.get(line).text().strip();
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && lines.get(line - 1).isBlank();
    }
}
