package forthright.request;

import java.util.regex.Pattern;

/** Finds the Act that a text names, and the form in which it wants the answer. */
final class Regimes {
    private static final Pattern SCOTTISH =
            Pattern.compile("freedom of information \\(scotland\\)|\\bfoisa\\b|scottish information commissioner");
    private static final Pattern ENVIRONMENTAL =
            Pattern.compile("environmental information (\\(scotland\\) )?regulations");
    private static final Pattern GENERAL =
            Pattern.compile("freedom of information act|\\bfoi act\\b|\\bfoia\\b|freedom of information legislation");
    private static final Pattern FORM = Pattern.compile(
            "\\b(csv|(ms |microsoft )?excel( spreadsheet| file| format| workbook)?|spreadsheet|in a table|table format|tabular form(at)?|machine[- ]readable( format)?|word document|pdf|case by case|tick box(es)?)\\b");

    private Regimes() {}

    static String named(String text) {
        String plain = Characters.comparable(text);
        if (SCOTTISH.matcher(plain).find()) {
            return "FOISA";
        }
        if (GENERAL.matcher(plain).find()) {
            return "FOIA";
        }
        return ENVIRONMENTAL.matcher(plain).find() ? "EIR" : "";
    }

    static String answerFormat(String text) {
        return FORM.matcher(Characters.comparable(text))
                .results()
                .map(m -> m.group().replaceFirst("^in a ", ""))
                .distinct()
                .limit(4)
                .collect(java.util.stream.Collectors.joining(", "));
    }
}
