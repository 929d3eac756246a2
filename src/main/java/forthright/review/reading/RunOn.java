package forthright.review.reading;

import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks lines in which several answers run on: "3) a) 11 b) 14", "… none. 2. How many were from primary schools? 8". */
final class RunOn {
    private static final Pattern LETTER = Pattern.compile("(?<![\\w(])\\(?([a-z])[).]\\s+(?=\\S)");
    private static final Pattern NUMBER = Pattern.compile("(?<=[.?!:;)\\d\\w]\\s)(\\d{1,2})[.)]\\s+(?=[A-Z])");
    private static final List<String> ROMANS = List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final Pattern ROMAN = Pattern.compile("(?<!\\w)\\(([ivx]{1,4})\\)\\s+(?=\\S)");
    private static final int WORDS = 3;

    private RunOn() {}

    static List<Line> broken(List<Line> lines, Optional<Asked> asked) {
        List<Line> broken = new ArrayList<>();
        for (Line line : lines) {
            List<Integer> breaks = breaks(line.text(), asked);
            int from = 0;
            for (int at : breaks) {
                broken.add(
                        new Line(line.number(), line.text().substring(from, at).stripTrailing()));
                from = at;
            }
            broken.add(new Line(line.number(), line.text().substring(from)));
        }
        return broken;
    }

    private static List<Integer> breaks(String text, Optional<Asked> asked) {
        List<Integer> breaks = new ArrayList<>();
        boolean question = text.contains("?");
        Matcher letters = LETTER.matcher(text);
        List<Integer> series = new ArrayList<>();
        char next = 'a';
        while (letters.find()) {
            char letter = letters.group(1).charAt(0);
            if (letter == next || (!series.isEmpty() && letter > next && letter - next <= 1)) {
                series.add(letters.start());
                next = (char) (letter + 1);
            }
        }
        // A question that lists its own parts in one line stays whole.
        if (series.size() > 1
                && !(question && text.indexOf('?') > series.getLast())
                && !repeatsParts(text, series, asked)
                && asked.isPresent()
                && asked.get().hasParts()) {
            breaks.addAll(series.stream().filter(at -> at > 0).toList());
        }
        List<Integer> romans = romans(text);
        if (romans.size() > 1
                && !(question && text.indexOf('?') > romans.getLast())
                && asked.filter(known -> known.place("i") >= 0 || known.hasRomanParts())
                        .isPresent()) {
            breaks.addAll(romans.stream().filter(at -> at > 0).toList());
        }
        Matcher numbers = NUMBER.matcher(text);
        while (asked.isPresent() && numbers.find()) {
            String id = numbers.group(1);
            if (begins(text.substring(numbers.end()), asked.get().words(id))) {
                breaks.add(numbers.start());
            }
        }
        return breaks.stream().distinct().sorted().toList();
    }

    /** "(i) 61 (ii) 48 (iii) 70": the places of a series from the first on. */
    private static List<Integer> romans(String text) {
        List<Integer> series = new ArrayList<>();
        Matcher m = ROMAN.matcher(text);
        while (m.find()) {
            if (series.size() < ROMANS.size() && m.group(1).equals(ROMANS.get(series.size()))) {
                series.add(m.start());
            }
        }
        return series;
    }

    /** "(a) mediation and (b) legal fees": the question again, with its parts, and no answers to them. */
    private static boolean repeatsParts(String text, List<Integer> series, Optional<Asked> asked) {
        return series.stream().allMatch(at -> {
            Matcher mark = LETTER.matcher(text);
            String piece = mark.find(at) ? text.substring(mark.end()) : "";
            List<String> words = Words.of(piece).alone().limit(WORDS).toList();
            return asked.stream()
                    .flatMap(known -> known.questions().stream().map(q -> known.words(q.id().path())))
                    .anyMatch(part -> !part.isEmpty()
                            && words.size() >= Math.min(WORDS, part.size())
                            && words.subList(0, Math.min(WORDS, part.size()))
                                    .equals(part.subList(0, Math.min(WORDS, part.size()))));
        });
    }

    private static boolean begins(String text, List<String> question) {
        List<String> words = Words.of(text.length() > 80 ? text.substring(0, 80) : text)
                .alone()
                .limit(WORDS)
                .toList();
        return question.size() >= WORDS && words.equals(question.subList(0, WORDS));
    }
}
