package forthright.request;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the Act that a text names or points to, and the form in which it wants the answer. */
public final class Regimes {
    private static final Cue SCOTTISH =
            Cue.of("freedom of information \\(scotland\\)|\\bfoisa\\b|scottish information commissioner");
    private static final Cue ENVIRONMENTAL = Cue.of("environmental information (\\(scotland\\) )?regulations");
    private static final Cue GENERAL =
            Cue.of("freedom of information act|\\bfoi act\\b|\\bfoia\\b|freedom of information legislation");
    private static final Cue FORM = Cue.of(
            "\\b(csv|(ms |microsoft )?excel( spreadsheet| file| format| workbook)?|spreadsheet|in a table|table format|tabular form(at)?|machine[- ]readable( format)?|word document|pdf|case by case|tick box(es)?)\\b");

    // "The Freedom of Information Act" alone may be said of either Act; with its year it is one of them.
    private static final Pattern OF_2000 =
            Pattern.compile("(freedom of information act|\\bfoi act|\\bfoia),? \\(?2000");
    private static final Pattern OF_2002 =
            Pattern.compile("freedom of information \\(scotland\\) act|\\bfoi ?\\(s\\)a\\b|\\bfoisa\\b");

    private Regimes() {}

    /** The one Act that a text names beyond doubt; empty where it names both, or neither by its own name. */
    public static Optional<String> statute(String text) {
        String plain = Characters.comparable(text);
        boolean general = OF_2000.matcher(plain).find();
        boolean scottish = OF_2002.matcher(plain).find();
        return general == scottish ? Optional.empty() : Optional.of(scottish ? "FOISA" : "FOIA");
    }

    static String named(String text) {
        String plain = Characters.comparable(text);
        if (SCOTTISH.in(plain)) {
            return "FOISA";
        }
        if (GENERAL.in(plain)) {
            return "FOIA";
        }
        return ENVIRONMENTAL.in(plain) ? "EIR" : "";
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
