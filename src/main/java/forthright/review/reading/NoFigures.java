package forthright.review.reading;

import forthright.law.Months;
import forthright.law.NumberWords;
import forthright.request.TimeInText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks out what has digits and counts nothing: dates, sections, telephone numbers, ages, thresholds. */
final class NoFigures {
    private static final List<Pattern> NO_FIGURES = List.of(
            Pattern.compile("^\\s*\\(\\d{1,2}\\)"),
            Pattern.compile(
                    "^[\\s>*•-]*\\d{1,2}(?:[).](?=\\s)| (?=(?:The|How|Number|What|Please|Do|Did|Has|Have|Is|Are|If|Which|Who|When|Where|Why|Your|Total)\\b))"),
            // "(1) Some of the pupils …": the number of a sentence.
            Pattern.compile("^\\s*\\[\\d{1,2}\\](?=\\s)|(?<!\\w)\\(\\d{1,2}\\)(?= [A-Z][a-z]+ [a-z])"),
            Pattern.compile(
                    "(?i)^(?=.{1,120}$)(?!.*\\d{3})(?=\\s*(?:questions?|qs?)\\b|[^a-z]*\\(\\d.*\\b(?:and|to)\\b)\\s*(?:questions?|qs?)?[\\s\\d.,()&–-]*(?:(?:and|to|[a-z])\\b[\\s\\d.,()&–-]*){0,12}$"),
            // "The figure at 1)": a question.
            Pattern.compile(
                    "(?i)(?<!\\d )\\b(?:at|in|under|see|to|of|for|from) \\d{1,2}(?:[a-z]|\\.[a-z\\d])?\\)(?=\\W|$)"),
            // "The exact figures in 3 and 4", "for the reasons given at 2", "children in 1 recorded as": questions.
            Pattern.compile(
                    "(?i)\\b(?:reasons?|figures?|numbers?|explanation|given|shown|stated|set out|explained|described|see|children|those|pupils|young people|referrals|incidents|episodes|placements|cases|plans) (?:given |shown |stated |set out |explained )?(?:in|at|under|above at|above in) [1-9]\\d?(?: (?:and|or|to|&) [1-9]\\d?)?(?=\\s*(?:[.,;:)]|$|where\\b|above\\b|below\\b|recorded\\b|who\\b|which\\b|that\\b))"),
            Pattern.compile("(?i)\\banswer(?:ed|s|ing)?(?: to)? \\d{1,2}(?:\\s?(?:,|and|&|to|-|–)\\s?\\d{1,2})*\\b"),
            Pattern.compile("(?i)\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + Months.ANY + "\\b\\.?(?:,? (?:19|20)\\d\\d)?"),
            Pattern.compile("\\S+@\\S+|https?://\\S+|www\\.\\S+"),
            Pattern.compile(
                    "(?i)\\b(?:sections|schedules|regs|regulations|articles|paragraphs|paras|clauses|principles) \\d+[A-Z]*(?:\\([0-9A-Za-z]+\\))*(?:(?:,|,? (?:and|or|to)| ?&) \\d+[A-Z]*(?:\\([0-9A-Za-z]+\\))*)+"),
            Pattern.compile(
                    "(?i)\\b(?:sections?|sec|ss?|regs?|regulations?|articles?|art|schedules?|paragraphs?|paras?|clauses?)\\.? ?\\d+[A-Z]*(?:\\s?\\([0-9A-Za-z]+\\))*(?:\\s?(?:,|and|&|or|to|-)\\s?(?:\\d+[A-Z]*)?(?:\\s?\\([0-9A-Za-z]+\\))+)*"),
            Pattern.compile(
                    "(?i)\\b(?:questions?|qs?|row|column|line|sheet|tab|chart|codes?|table|appendix|annex|page|pages|part|parts|no\\.|ref|reference|key stage|ks|stage|tier|band|level|category|type|group|phase|version|grade|form|ward|point|points|item|items|attachment|request|figure) ?\\d+[a-z]?(?:\\s?(?:,|and|&|-|to)\\s?\\d+[a-z]?)*(?:\\s?\\(?[a-z]\\)?(?!\\w))?"),
            Pattern.compile("\\b(?:Years?|YEARS?|year group) ?\\d{1,2}\\b(?!\\s*(?:children|pupils))"),
            Pattern.compile(
                    "(?i)\\b(?:aged?|ages|under|over|age of|below the age of) (?:\\d{1,2})(?:\\s?(?:-|–|to|and|or)\\s?\\d{1,2})?(?:\\s?(?:\\+|years?(?: olds?)?|and over|and under))?"),
            Pattern.compile(
                    "(?i)\\b\\d{1,2}(?:\\s?(?:-|–|to|/|and|or)\\s?\\d{1,2})?[- ]?(?:years?[- ]olds?|year olds?|yrs?)\\b"),
            Pattern.compile(
                    "(?i)(?:fewer|less|lower|more|greater|higher|under|over|below|above|at least|at most|up to|exceed\\w*)(?: than)?(?: or equal to)? (?:£ ?)?\\d+(?! ?%)|\\b\\d{1,2} or (?:fewer|less|lower|under|below|more|above|over)\\b|[<>≤≥]\\s?=?\\s?\\d+|\\bbetween \\d+ and \\d+\\b|\\b[01]\\s?(?:-|–|to)\\s?\\d{1,2}\\b"),
            Pattern.compile("(?<!\\d)0\\d{2,4}[ -]?\\d{3}[ -]?\\d{3,4}(?!\\d)"),
            Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b"),
            Pattern.compile(
                    "(?i)\\b24/7\\b|\\b\\d{1,2}[:.]\\d{2} ?[ap]m\\b|\\b\\d{1,2} ?[ap]m\\b|\\b\\d+(?:st|nd|rd|th)\\b"),
            Pattern.compile("(?i)\\b[0-9][0-9a-z]*[a-z]+[0-9]+[0-9a-z]*\\b|\\b[a-z]+[-/]?\\d[\\d/-]*\\b"));

    private static final String WRITTEN = "(?:" + String.join("|", NumberWords.TO_TWENTY) + ")";

    /** "At least one and at most four": what a figure that is not told may be. */
    private static final Pattern BOUNDS_IN_WORDS =
            Pattern.compile("(?i)\\b(?:at least|at most|no more than|not more than) "
                    + WRITTEN + "\\b|\\b(?:fewer|less|lower) than " + WRITTEN + "\\b|\\b" + WRITTEN
                    + " or (?:fewer|less|lower|under|below)\\b|\\b(?:between|from) " + WRITTEN + " (?:and|to) "
                    + WRITTEN
                    + "\\b|\\b" + WRITTEN + " or more\\b|\\b(?:registered|licensed|approved|room|places?|beds?) for "
                    + WRITTEN
                    + "\\b|\\b(?:zero|one) to " + WRITTEN
                    + "\\b");

    private static final String SMALL = "(?:[1-9]|one|two|three|four|five|six|seven|eight|nine)";

    /** "One, two, three or four", "1 plus 2": numbers that are named one by one stand for whatever may be meant, or for questions. */
    private static final Pattern ONE_BY_ONE = Pattern.compile("(?i)\\b(?:one|1)(?:, " + SMALL + ")+,? or " + SMALL
            + "\\b|\\b(?:of|from|in|under|to) [1-9] (?:plus|\\+) [1-9]\\b");

    private NoFigures() {}

    /** The text with blanks in the place of what counts nothing; every other character keeps its place. */
    static String masked(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Pattern named : List.of(BOUNDS_IN_WORDS, ONE_BY_ONE)) {
            Matcher m = named.matcher(text);
            while (m.find()) {
                blank(masked, m.start(), m.end());
            }
        }
        if (text.chars().noneMatch(Character::isDigit)) {
            return masked.toString();
        }
        for (TimeInText.Named named : TimeInText.periods(text)) {
            boolean yearAlone =
                    text.substring(named.start(), named.end()).strip().matches("\\d{4}");
            if (!yearAlone) {
                blank(masked, named.start(), named.end());
            }
        }
        for (Pattern none : NO_FIGURES) {
            Matcher m = none.matcher(masked.toString());
            while (m.find()) {
                blank(masked, m.start(), m.end());
            }
        }
        return masked.toString();
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int at = Math.max(0, from); at < Math.min(to, text.length()); at++) {
            text.setCharAt(at, ' ');
        }
    }
}
