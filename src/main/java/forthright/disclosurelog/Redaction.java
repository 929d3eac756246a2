package forthright.disclosurelog;

import forthright.disclosurelog.Cleaned.By;
import forthright.disclosurelog.Doubts.Doubt;
import forthright.law.files.Faults;
import forthright.request.OwnWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/**
 * A request and its reply without whoever asked.
 *
 * @param removed what was taken out, in the order of the text
 * @param unsure what a person must look at first
 */
public record Redaction(String subject, String request, String letter, List<String> removed, List<Unsure> unsure) {
    private static final String REQUEST = "request.txt";
    private static final String LETTER = "letter.md";

    public Redaction {
        removed = List.copyOf(removed);
        unsure = List.copyOf(unsure);
    }

    /**
     * Words that may tell of somebody, with their place in a sealed file.
     *
     * @param file its name
     */
    public record Unsure(String file, int line, int column, String words, String why) {}

    /**
     * Takes whoever asked out of a request and of the letter that answers it.
     *
     * @param request as it arrived; empty where it was erased
     * @param letter as Markdown
     */
    public static Redaction of(String request, String letter, Settled settled, KnownWords words) {
        OwnWords own = own(request);
        Requester requester =
                new Requester(request, Closing.of(own.text(), words).names(), words);
        By by = new By(requester, settled, words);
        Cleaned subject = Cleaned.line(own.subject(), by);
        Cleaned text = Cleaned.letter(own.text(), by);
        List<String> takenOut = Stream.concat(subject.removed().stream(), text.removed().stream())
                .toList();
        Quoted quoted = Quoted.in(letter, own.subject(), takenOut, by);
        List<Unsure> unsure = new ArrayList<>();
        Stream.of(subject, text)
                .map(Cleaned::doubts)
                .flatMap(Collection::stream)
                .forEach(doubt -> place(doubt, REQUEST, request, unsure));
        quoted.doubts().forEach(doubt -> place(doubt, LETTER, letter, unsure));
        List<String> removed = Stream.concat(takenOut.stream(), quoted.removed().stream())
                .map(said -> said.replaceAll("\\s+", " ").strip())
                .distinct()
                .toList();
        return new Redaction(subject.text(), text.text(), quoted.letter(), removed, unsure);
    }

    /** A short first line is a title, unless it greets. */
    private static OwnWords own(String request) {
        OwnWords own = request.isEmpty() ? new OwnWords("", "") : OwnWords.of(request);
        return Closing.isGreeting(own.subject()) ? new OwnWords("", own.subject() + "\n\n" + own.text()) : own;
    }

    private static void place(Doubt doubt, String file, String text, List<Unsure> unsure) {
        if (unsure.stream().anyMatch(known -> known.words().equals(doubt.words()))) {
            return;
        }
        String plain = OwnWords.plain(text);
        Matcher m = Cleaned.pattern(doubt.words()).matcher(plain);
        int at = m.find() ? m.start() : 0;
        int line =
                1 + (int) plain.substring(0, at).chars().filter(c -> c == '\n').count();
        unsure.add(new Unsure(
                file, line, at - plain.lastIndexOf('\n', Math.max(0, at - 1)), doubt.words(), doubt.why()));
    }

    /** Words that a person decided on, and that stand nowhere: they were written otherwise, or the request is another. */
    public static void checkSettled(Settled settled, String request, String letter, Faults faults) {
        String all = OwnWords.plain(request) + "\n" + Quoted.plain(letter);
        Stream.concat(settled.remove().stream(), settled.keep().stream())
                .filter(words -> !Cleaned.pattern(words.words()).matcher(all).find())
                .forEach(words -> faults.error(
                        words.place(),
                        "no-such-words",
                        "\"%s\" stands neither in the request nor in the letter.".formatted(words.words()),
                        "Copy the words as they stand there; foi log show tells which are in doubt."));
    }
}
