package forthright.request;

import forthright.law.Months;
import forthright.request.Mark.Reading;
import forthright.request.Mark.Series;
import forthright.request.Mark.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the mark at the beginning of a line, where there is one. */
final class MarkReader {
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");
    private static final String ROMANS = "x{0,2}(?:ix|iv|v?i{0,3})";

    private static final Pattern NUMBER =
            Pattern.compile("(?<q>(?i:question|qu?)[ .]{0,2})?(?<o>[(\\[]?)(?<n>[0-9]{1,3})"
                    + "(?<sub>(?:\\.[0-9]{1,2}){1,3}(?![0-9])|\\.?[a-zA-Z](?![a-zA-Z'’])| ?\\([a-zA-Z]\\)| ?\\("
                    + "(?:" + ROMANS + ")\\)|(?:ii|iii|iv)(?![a-zA-Z]))?"
                    + "(?<c>[.):\\]]{1,2}|/(?= )|,(?= [A-Z])| ?[-–—:](?= )|)(?<s>\\s*)(?<rest>.*)");
    private static final Cue LETTER = Cue.of("(?<o>[(\\[]?)(?<l>[a-zA-Z]|" + ROMANS + "|(?i:" + ROMANS
            + "))(?<c>[.):\\]]{1,2}| [-–—](?= ))(?<s>\\s*)(?<rest>.*)");
    private static final Pattern BULLET = Pattern.compile(
            "(?<b>[•·▪▫●○◦‣⁃∙■□►➢➤✓❖*+\\uE000-\\uF8FF]|[-–—](?![-–—])|[o§](?=[\\s]))\\s*(?<rest>\\S.*)");
    // Copying turns (c) into the copyright sign and (e) into the euro sign.
    private static final Cue CORRUPTED = Cue.of("(?<b>[©€®])\\s*(?<rest>\\S.*)");
    private static final Cue ASKING = Cue.of(
            "(how (many|much|often|long)|what|which|who|why|when|where|do|does|did|is|are|was|were|has|have|please|can you|could you) ");
    private static final Cue PIECES = Cue.of("[0-9]+|[a-zA-Z]+");
    private static final Set<String> SHORTENED = Set.of("e.g", "i.e", "n.b", "a.m", "p.m", "p.s");

    private MarkReader() {}

    /** A mark, and the text after it. */
    record Marked(Mark mark, String rest) {}

    static Optional<Marked> read(String line) {
        String start = line.strip();
        if (start.isEmpty()) {
            return Optional.empty();
        }
        return number(start).or(() -> letter(start)).or(() -> bullet(start)).or(() -> corrupted(start));
    }

    private static Optional<Marked> number(String line) {
        Matcher m = NUMBER.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        String rest = m.group("rest");
        String sub = m.group("sub") == null ? "" : m.group("sub");
        boolean closed = !m.group("c").isEmpty();
        boolean named = m.group("q") != null;
        boolean bracketed = !m.group("o").isEmpty();
        int value = Integer.parseInt(m.group("n"));
        boolean partOfANumber = !rest.isEmpty()
                && m.group("s").isEmpty()
                && (Character.isDigit(rest.charAt(0)) || "/%,-–".indexOf(rest.charAt(0)) >= 0);
        boolean unclosedBracket =
                bracketed && !(m.group("c").contains(")") || m.group("c").contains("]"));
        // "Q1 2023 (Jan-Mar)" is a quarter.
        boolean quarter = named && value <= 4 && rest.matches("(?:19|20)[0-9]{2}\\b.*");
        if (quarter || value < 1 || value > 150 || partOfANumber || unclosedBracket) {
            return Optional.empty();
        }
        boolean sure = named || closed;
        if (!sure && !beginsLikeAQuestion(rest)) {
            return Optional.empty();
        }
        String printed = Characters.oneLine(
                (named ? m.group("q").strip().replace(".", "") + (m.group("q").length() > 3 ? " " : "") : "")
                        + m.group("n")
                        + sub.replaceAll("[()\\s]", ""));
        List<Step> steps = new ArrayList<>(List.of(new Step(List.of(new Reading(Series.NUMBER, value)))));
        Matcher pieces = PIECES.matcher(sub);
        while (pieces.find()) {
            steps.add(step(pieces.group()));
        }
        String style = (named ? "q" : "") + m.group("o") + m.group("c").strip();
        return Optional.of(new Marked(new Mark(printed, steps, style, sure), rest));
    }

    /** A bare number is a mark only before a word that could begin a question: not a month, not a unit. */
    private static boolean beginsLikeAQuestion(String rest) {
        if (rest.isEmpty()) {
            return false;
        }
        if (!Character.isUpperCase(rest.charAt(0))) {
            return ASKING.matcher(rest).lookingAt();
        }
        String word = Characters.lower(rest.split("[^A-Za-z]", 2)[0]);
        return word.length() > 1
                && Months.number(word) == 0
                && !Set.of("st", "nd", "rd", "th").contains(word);
    }

    private static Optional<Marked> letter(String line) {
        Matcher m = LETTER.matcher(line);
        if (!m.matches() || m.group("l").isEmpty()) {
            return Optional.empty();
        }
        String closer = m.group("c");
        boolean bracketed = !m.group("o").isEmpty();
        boolean closedBracket = closer.contains(")") || closer.contains("]");
        String rest = m.group("rest");
        if (bracketed && !closedBracket) {
            return Optional.empty();
        }
        boolean stuck = m.group("s").isEmpty() && !rest.isEmpty() && !closedBracket;
        if (stuck
                && !(Character.isUpperCase(rest.charAt(0))
                        && rest.length() > 2
                        && Character.isLetter(rest.charAt(1)))) {
            return Optional.empty();
        }
        if (line.length() >= 3 && SHORTENED.contains(Characters.lower(line.substring(0, 3)))) {
            return Optional.empty();
        }
        return Optional.of(new Marked(
                new Mark(m.group("l"), List.of(step(m.group("l"))), m.group("o") + closer.strip(), closedBracket),
                rest));
    }

    private static Optional<Marked> bullet(String line) {
        Matcher m = BULLET.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        Step step = new Step(List.of(new Reading(Series.BULLET, 1)));
        return Optional.of(new Marked(new Mark("", List.of(step), m.group("b"), true), m.group("rest")));
    }

    private static Optional<Marked> corrupted(String line) {
        Matcher m = CORRUPTED.matcher(line);
        if (!m.matches()) {
            return Optional.empty();
        }
        String letter = uncorrupted(m.group("b"));
        return Optional.of(new Marked(new Mark(letter, List.of(step(letter)), "()", false), m.group("rest")));
    }

    /** The letter that copying has turned into a sign. */
    static String uncorrupted(String sign) {
        return switch (sign) {
            case "©" -> "c";
            case "€" -> "e";
            default -> "r";
        };
    }

    /** All that one part of a mark may be. */
    static Step step(String piece) {
        if (Character.isDigit(piece.charAt(0))) {
            return new Step(List.of(new Reading(Series.NUMBER, Integer.parseInt(piece))));
        }
        List<Reading> readings = new ArrayList<>();
        char first = piece.charAt(0);
        if (piece.length() == 1) {
            readings.add(
                    Character.isUpperCase(first)
                            ? new Reading(Series.UPPER, first - 'A' + 1)
                            : new Reading(Series.LOWER, first - 'a' + 1));
        }
        int roman = ROMAN.indexOf(Characters.lower(piece)) + 1;
        if (roman > 0) {
            readings.add(new Reading(Series.ROMAN, roman));
        }
        return new Step(readings.isEmpty() ? List.of(new Reading(Series.LOWER, 99)) : readings);
    }
}
