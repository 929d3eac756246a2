package forthright.review.rules;

import forthright.review.wording.Range;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions that a sentence speaks of by their numbers: "questions 1-3", "Q3 and Q4", "question 2(a)". */
final class QuestionsNamed {
    private static final String ONE = "\\d{1,2}(?!\\d)(?:[a-z](?![A-Za-z])|\\s?\\([a-z]\\))?";
    private static final Pattern NAMED = Pattern.compile(
            "(?i)\\b(?:questions?|qs?|parts?|points?|(?:figures?|numbers?|values?) (?:under|at|in|for)(?=\\s\\d{1,2}(?:,| and| &) ?\\d{1,2}\\b))\\.?\\s?(?<all>"
                    + ONE + "(?:\\s?(?:,|and|&|to|-|–|, and)\\s?(?:questions?|q)?\\s?" + ONE + ")*)");
    private static final Pattern EACH = Pattern.compile(
            "(?i)(?<by>to|-|–)?\\s?(?:questions?|q)?\\s?(?<n>\\d{1,2})(?:(?<letter>[a-z](?![A-Za-z]))|\\s?\\((?<bracketed>[a-z])\\))?");

    private QuestionsNamed() {}

    /** Their ids, a part as {@code 2.a}; every number between the two of a range. */
    static Set<String> in(String text) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            Matcher each = EACH.matcher(named.group("all"));
            int last = 0;
            while (each.find()) {
                int number = Integer.parseInt(each.group("n"));
                if (each.group("by") != null) {
                    Range.between(last, number).forEach(between -> ids.add(String.valueOf(between)));
                }
                String letter = each.group("letter") == null ? each.group("bracketed") : each.group("letter");
                ids.add(letter == null ? String.valueOf(number) : number + "." + letter.toLowerCase(Locale.UK));
                last = number;
            }
        }
        return ids;
    }

    /** Whether a question, or the one it is a part of, is among those named. */
    static boolean has(Set<String> named, String id) {
        return named.contains(id)
                || named.stream().anyMatch(each -> id.startsWith(each + ".") || each.startsWith(id + "."));
    }
}
