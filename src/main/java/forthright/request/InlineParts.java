package forthright.request;

import forthright.request.Mark.Reading;
import forthright.request.MarkReader.Marked;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Parts that stand inside a sentence: "have a) stayed, b) moved or c) gone missing". */
final class InlineParts {
    private static final Cue MARK = Cue.of(
            "(?<=^|[\\s:;,?.])(?:\\(?([a-zA-Z]|[ivx]{1,5}|[0-9]{1,2})\\)\\.?|([0-9]{1,2})\\.(?= ?[A-Z])|([©€]))(?=\\s|[A-Za-z])");
    private static final Cue WORD = Cue.of("[A-Za-z0-9/]{2,}");
    private static final Cue JOIN = Cue.of("[\\s,;]{0,3}(?:\\b(?:and|or|and/or))?[\\s,;]{0,3}$");

    private InlineParts() {}

    /** What stands before the parts, and the parts; no parts where the text has none. */
    record Split(String stem, List<Marked> parts) {}

    static Split split(String text) {
        List<int[]> spans = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        Matcher m = MARK.matcher(text);
        while (m.find()) {
            Mark mark = mark(m);
            if (follows(marks, mark)) {
                marks.add(mark);
                spans.add(new int[] {m.start(), m.end()});
            }
        }
        if (marks.size() < 2) {
            return new Split(text, List.of());
        }
        List<Marked> parts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            int end = i + 1 < marks.size() ? spans.get(i + 1)[0] : text.length();
            String words = text.substring(spans.get(i)[1], end).strip();
            String part = i + 1 < marks.size() ? JOIN.matcher(words).replaceFirst("") : words;
            boolean saysSomething =
                    WORD.matcher(part).results().anyMatch(w -> !w.group().matches("(?i)and|or"));
            if (!saysSomething) {
                return new Split(text, List.of());
            }
            parts.add(new Marked(marks.get(i), part));
        }
        return new Split(text.substring(0, spans.getFirst()[0]).strip(), List.copyOf(parts));
    }

    private static Mark mark(Matcher m) {
        if (m.group(3) != null) {
            String letter = MarkReader.uncorrupted(m.group(3));
            return new Mark(letter, List.of(MarkReader.step(letter)), "inline", true);
        }
        String printed = m.group(1) == null ? m.group(2) : m.group(1);
        return new Mark(printed, List.of(MarkReader.step(printed)), "inline", true);
    }

    private static boolean follows(List<Mark> marks, Mark next) {
        if (marks.isEmpty()) {
            return readings(next).stream().anyMatch(r -> r.value() == 1);
        }
        Optional<Reading> series =
                readings(marks.getFirst()).stream().filter(r -> r.value() == 1).findFirst();
        return series.isPresent()
                && readings(next).stream()
                        .anyMatch(r -> r.series() == series.get().series() && r.value() == marks.size() + 1);
    }

    private static List<Reading> readings(Mark mark) {
        return mark.steps().getFirst().readings();
    }
}
