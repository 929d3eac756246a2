package forthright.request;

import java.util.Set;
import java.util.regex.Matcher;

/** Says of what a count is asked. */
final class UnitReader {
    private static final Cue COUNTED =
            Cue.of("\\b(?:how many|(?:number|numbers|proportion|percentage|breakdown|list) of)\\b(?<rest>.{0,160})");
    private static final Cue MONEY = Cue.of(
            "\\b(how much (money|was|is|has|did|do)|cost|costs|spend|spent|spending|expenditure|budgets?|salary|salaries|funding|fees?|price|paid|worth|invoiced?)\\b|£");
    private static final Cue DATE = Cue.of(
            "\\b(?:what|which) (?:exact )?date\\b|\\bon (?:what|which) day\\b|\\bthe dates? (?:of|on|when)\\b|^\\W*(?:and |if so,? |if yes,? |please |say |state )*(?:since )?when\\b|\\bwhen (?:did|does|do|was|is|were|will)\\b");
    private static final Cue AGE = Cue.of("\\bhow old\\b|\\b(?:what|which|average|mean|median) age\\b|\\bages? of\\b");
    private static final Cue TIME = Cue.of(
            "\\bhow long\\b|\\b(?:average|mean|median|maximum|longest|what) (?:length|time|wait|waiting time|duration)\\b|\\bnotice period\\b");
    private static final Cue WORD = Cue.of("[a-z'-]+|/");
    private static final Set<String> MEASURES = Set.of("hours", "days", "weeks", "months", "years", "miles");
    private static final Set<String> SKIPPED = Set.of(
            "of",
            "the",
            "those",
            "these",
            "your",
            "such",
            "all",
            "different",
            "separate",
            "individual",
            "total",
            "any",
            "reported",
            "recorded",
            "other",
            "more",
            "new",
            "unique",
            "identified",
            "them",
            "this",
            "separately",
            "potentially");
    private static final Set<String> STOPS = Set.of(
            "was",
            "were",
            "are",
            "is",
            "had",
            "has",
            "have",
            "did",
            "do",
            "does",
            "in",
            "on",
            "at",
            "that",
            "who",
            "which",
            "with",
            "for",
            "during",
            "from",
            "by",
            "to",
            "under",
            "aged",
            "went",
            "go",
            "been",
            "there",
            "where",
            "between",
            "following",
            "relating",
            "involving",
            "including",
            "will",
            "would",
            "could",
            "received",
            "came",
            "made",
            "about",
            "or",
            "per",
            "whose",
            "when",
            "while",
            "before",
            "since",
            "until",
            "within",
            "without",
            "over",
            "across",
            "not",
            "known",
            "led",
            "ended",
            "worked",
            "left",
            "gone",
            "split",
            "into",
            "now",
            "once",
            "later",
            "you",
            "they",
            "your",
            "issued",
            "held",
            "described",
            "/");

    private UnitReader() {}

    /** The unit in the words of the case format; empty where nothing is counted. */
    static String unit(String text) {
        String plain = Characters.comparable(Characters.head(text));
        Matcher counted = COUNTED.matcher(plain);
        if (counted.find()) {
            return noun(counted.group("rest"));
        }
        if (DATE.in(plain)) {
            return "date";
        }
        if (AGE.in(plain)) {
            return "years";
        }
        if (MONEY.in(plain)) {
            return "GBP";
        }
        return TIME.in(plain) ? "days" : "";
    }

    private static String noun(String rest) {
        String last = "";
        String known = "";
        Matcher words = WORD.matcher(rest);
        while (words.find()) {
            String word = words.group();
            if (last.isEmpty() && SKIPPED.contains(word)) {
                continue;
            }
            if (STOPS.contains(word)) {
                break;
            }
            if (last.isEmpty() && MEASURES.contains(word)) {
                return word;
            }
            known = canonical(word).isEmpty() ? known : canonical(word);
            last = word;
        }
        return known.isEmpty() ? last : known;
    }

    private static String canonical(String word) {
        return switch (word) {
            case "child",
                    "children",
                    "children's",
                    "people",
                    "person",
                    "pupil",
                    "pupils",
                    "girls",
                    "boys",
                    "minors",
                    "teenagers",
                    "youngsters",
                    "cla",
                    "lac",
                    "uasc" -> "children";
            case "incident",
                    "incidents",
                    "episode",
                    "episodes",
                    "occurrence",
                    "occurrences",
                    "times",
                    "occasions",
                    "instances" -> "incidents";
            case "interview", "interviews", "rhi", "rhis" -> "interviews";
            default -> "";
        };
    }
}
