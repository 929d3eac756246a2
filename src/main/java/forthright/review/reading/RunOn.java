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
                && asked.isPresent()
                && asked.get().hasParts()) {
            breaks.addAll(series.stream().filter(at -> at > 0).toList());
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

    private static boolean begins(String text, List<String> question) {
        List<String> words = Words.of(text.length() > 80 ? text.substring(0, 80) : text)
                .alone()
                .limit(WORDS)
                .toList();
        return question.size() >= WORDS && words.equals(question.subList(0, WORDS));
    }
}
