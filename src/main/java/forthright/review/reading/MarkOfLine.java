package forthright.review.reading;

import forthright.law.Months;
import forthright.review.wording.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before an answer: {@code 1.}, {@code Q2a)}, {@code Response to question 3:}, {@code (iv)}.
 *
 * @param number the number; 0 where only a letter stands there
 * @param letter the letter or Roman numeral, in lower case; empty where there is none
 * @param more further numbers of the same mark: "Questions 2 and 3"
 * @param sure how little else it could be
 * @param answers whether it says that an answer follows, and not a question
 * @param end the place after it in the line
 */
record MarkOfLine(int number, String letter, List<Integer> more, Sureness sure, boolean answers, int end) {
    /** How surely something is a mark. */
    enum Sureness {
        /** The word "question" or "answer". */
        NAMED,
        /** A bracket. */
        SURE,
        /** A full stop, colon or dash. */
        LIKELY,
        /** A bare number, or a dash before a number: only where it is the next of the series. */
        ONLY_IN_SERIES
    }

    private static final String ROMAN = "x{0,2}(?:ix|iv|v?i{1,3}|v)|x{1,2}";
    private static final Pattern NUMBERED = Pattern.compile(
            "^\\s*(?:[-*•>]\\s*)?"
                    + "(?<lead>(?:our |the )?(?:response|answer|reply) (?:to|for) |in (?:response|answer|relation|regard) to |(?:with regards? to|regarding|re:?) (?=q|part|point)|(?:your|to|for) (?=questions? \\d))?"
                    + "(?<word>(?:questions?|quest|ques|qu|q|answer|ans|a|response|r|part|point|item)(?:\\s?\\.\\s?|\\s?)(?:no\\.? ?|number )?)?"
                    + "(?<open>[(\\[]?)(?<n>\\d{1,2})(?<sub>\\s?\\((?:[a-z]|" + ROMAN + ")\\)|(?:[a-z]|" + ROMAN
                    + ")(?![A-Za-z'’])\\)?|\\s(?:[a-z]|" + ROMAN
                    + ")(?=[.):])|\\.(?:[a-z](?![A-Za-z])|\\d{1,2}(?!\\d)))?"
                    + "(?:\\s?/\\s?(?:a|ans|answer|r)\\.?\\s?\\d{1,2})?"
                    + "(?<more>(?:\\s?[.)]?\\s?(?:and|&|,|to|/|[-–](?=\\s?\\d{1,2}\\s?[.)]))\\s?(?:q(?:uestion)?\\s?)?\\d{1,2}(?![\\d,/%]))+)?"
                    + "(?<close>\\s?[.):\\]]{1,2}|\\s?[-–—](?=\\s)|(?=\\s|$))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERED = Pattern.compile(
            "^\\s*(?:[-*•]\\s*)?(?<word>(?:q|question|part|answer) ?)?(?<open>[(\\[]?)(?<l>[a-z]|" + ROMAN
                    + ")(?<close>[.):\\]]{1,2}|\\s[-–—](?=\\s))\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FURTHER = Pattern.compile("(?i)(?<by>and|&|,|to|/|[-–])\\D*?(?<n>\\d{1,2})");
    private static final Pattern A_MONTH = Pattern.compile("(?i)" + Months.ANY + "\\b");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern ORDINAL =
            Pattern.compile("\\b(?:" + String.join("|", ORDINALS) + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_WORDS = Pattern.compile(
            "^\\s*(?:as (?:for|to) |on |to )?(?:your |the )?(?<all>" + ORDINAL.pattern() + "(?:(?:,| and|, and) "
                    + ORDINAL.pattern()
                    + ")*) (?:questions?\\b|(?:points?|parts?)(?= of your request|:))\\s*[:.,–-]?\\s*",
            Pattern.CASE_INSENSITIVE);

    static Optional<MarkOfLine> in(String line) {
        return numbered(line).or(() -> lettered(line)).or(() -> inWords(line));
    }

    private static Optional<MarkOfLine> numbered(String line) {
        Matcher m = NUMBERED.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        String word = m.group("word") == null ? "" : m.group("word").strip().toLowerCase(Locale.UK);
        boolean named = !word.isEmpty() || m.group("lead") != null;
        String close = m.group("close").strip();
        String rest = line.substring(m.end());
        boolean digitFollows = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
        // "1.5 per cent" is a number, and so is "(12 of them"; "a 5" is a sentence.
        boolean stuck =
                digitFollows && !close.isEmpty() && m.end() > 0 && !Character.isWhitespace(line.charAt(m.end() - 1));
        // "a. 1": a part, and the answer to it.
        boolean part = m.group("word") != null && m.group("word").matches("[ar]\\.\\s?");
        boolean unclosed = !m.group("open").isEmpty() && !close.contains(")") && !close.contains("]");
        boolean article = (word.equals("a") || word.equals("r")) && close.isEmpty() && !rest.isEmpty();
        // "2 August 2019", above the letter.
        boolean date = !named && close.isEmpty() && A_MONTH.matcher(rest).lookingAt();
        boolean year = named && m.group("n").length() <= 1 && rest.matches("(?:19|20)\\d\\d.*");
        if (stuck || part || unclosed || article || date || year || m.group("n").equals("0")) {
            return Optional.empty();
        }
        List<Integer> more = new ArrayList<>();
        if (m.group("more") != null && (named || !close.isEmpty())) {
            more.addAll(further(Integer.parseInt(m.group("n")), m.group("more")));
        } else if (m.group("more") != null) {
            return Optional.empty();
        }
        boolean dashed = close.matches("[-–—]");
        Sureness sure = named
                ? Sureness.NAMED
                : close.contains(")")
                        ? Sureness.SURE
                        : close.isEmpty() || (dashed && digitFollows) ? Sureness.ONLY_IN_SERIES : Sureness.LIKELY;
        String sub = m.group("sub") == null
                ? ""
                : m.group("sub").replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.UK);
        boolean answers = m.group("lead") != null || word.startsWith("a") || word.startsWith("r");
        return Optional.of(new MarkOfLine(Integer.parseInt(m.group("n")), sub, more, sure, answers, m.end()));
    }

    /** The numbers after the first: "2 and 3", and all those between in "2 to 5". */
    private static List<Integer> further(int first, String more) {
        List<Integer> all = new ArrayList<>();
        int last = first;
        Matcher each = FURTHER.matcher(more);
        while (each.find()) {
            int number = Integer.parseInt(each.group("n"));
            if (each.group("by").matches("(?i)to|[-–]")) {
                all.addAll(Range.between(last, number));
            }
            all.add(number);
            last = number;
        }
        return all;
    }

    /** "Your second question:", "FIRST AND SECOND QUESTIONS: …". */
    private static Optional<MarkOfLine> inWords(String line) {
        Matcher m = IN_WORDS.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        List<Integer> more = new ArrayList<>();
        Matcher ordinals = ORDINAL.matcher(m.group("all"));
        while (ordinals.find()) {
            more.add(ORDINALS.indexOf(ordinals.group().toLowerCase(Locale.UK)) + 1);
        }
        int first = more.removeFirst();
        return Optional.of(new MarkOfLine(first, "", more, Sureness.NAMED, false, m.end()));
    }

    private static Optional<MarkOfLine> lettered(String line) {
        Matcher m = LETTERED.matcher(line);
        if (!m.find()) {
            return Optional.empty();
        }
        boolean bracket = m.group("close").contains(")");
        if (!m.group("open").isEmpty() && !bracket) {
            return Optional.empty();
        }
        String letter = m.group("l");
        // "c: withheld" is a legend.
        boolean legend = m.group("close").startsWith(":") && m.group("word") == null;
        boolean initial = Character.isUpperCase(letter.charAt(0)) && !bracket && m.group("word") == null;
        if (legend || (initial && line.substring(m.end()).matches("[A-Z][a-z]+"))) {
            return Optional.empty();
        }
        return Optional.of(new MarkOfLine(
                0,
                letter.toLowerCase(Locale.UK),
                List.of(),
                bracket ? Sureness.SURE : Sureness.LIKELY,
                false,
                m.end()));
    }

    boolean isSure() {
        return sure == Sureness.SURE || sure == Sureness.NAMED;
    }

    boolean isNamed() {
        return sure == Sureness.NAMED;
    }

    boolean needsSeries() {
        return sure == Sureness.ONLY_IN_SERIES;
    }

    /** The mark as an id has it. */
    String path() {
        return letter.isEmpty() ? String.valueOf(number) : number == 0 ? letter : number + "." + letter;
    }
}
