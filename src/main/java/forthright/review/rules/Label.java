package forthright.review.rules;

import forthright.request.Period;
import forthright.request.TimeInText;
import forthright.review.reading.Figure;
import forthright.review.reading.Line;
import forthright.review.reading.PrintedTable;
import forthright.review.reading.ReadAnswer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading that nobody outside can read, or that disagrees with what stands under it. */
final class Label implements ReviewRule {
    private static final int A_TITLE = 110;
    private static final Pattern REFERENCE =
            Pattern.compile("\\b[A-Z]{2,8}[-/ ]?\\d[\\w/-]*\\d|(?i)\\bref(?:erence)?\\b");
    private static final Pattern INTERNAL =
            Pattern.compile("(?<![\\w£])(?:[A-Z]{1,2}\\d{1,2})(?:\\s?[-–,/&]\\s?[A-Z]{1,2}\\d{1,2})+(?!\\w)");
    /** "2020  140 - surgeries closed", "31 July 2014   fewer than 5": a row with a remark. */
    private static final Pattern A_ROW = Pattern.compile(
            "\\s*(?:\\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ )?(?:19|20)\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?(?:\\s{2,}|\\t|\\s?[:=]\\s*)\\S");

    /** The year of an Act is no time that a title names: "Deddf Rhyddid Gwybodaeth 2000". */
    private static final Pattern A_LAW = Pattern.compile(
            "(?i)\\b(?:act|regulations|order|(?:deddf|rheoliadau)[\\p{L} ]*) (?:\\([\\p{L} ]+\\) )?(?:19|20)\\d\\d");

    private static final Pattern OF_THE_LETTER = Pattern.compile("(?i)^(?:(?:Q|A|KS|S|P|R)\\d+[\\s/&,–-]*)+$");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        title(reviewed, objections);
        for (ReadAnswer answer : reviewed.reply().answers()) {
            codes(answer, reviewed, objections);
            years(answer, objections);
            twice(answer, objections);
        }
    }

    /** "C2 – P2" in a heading: a code of the council's own system, nowhere explained. */
    private static void codes(ReadAnswer answer, Reviewed reviewed, Objections objections) {
        String asked = reviewed.asked(answer);
        for (Line line : answer.lines()) {
            boolean heading = line.text().length() < 80
                    && !line.text().contains("|")
                    && !line.text().strip().endsWith(".");
            Matcher m = INTERNAL.matcher(line.text());
            while (heading && m.find()) {
                String code = m.group();
                boolean several = code.length() > 3;
                if (several
                        && !OF_THE_LETTER.matcher(code).matches()
                        && !asked.contains(code)
                        && !isExplained(code, reviewed)) {
                    objections.to(
                            answer,
                            line.number(),
                            "“%s” is an internal code that the letter does not explain.".formatted(code));
                    return;
                }
            }
        }
    }

    /** The letter's title names a time that nobody asked about. */
    private static void title(Reviewed reviewed, Objections objections) {
        List<Period.Between> asked = reviewed.request().stream()
                .flatMap(r -> Period.Between.among(r.periods()))
                .toList();
        int first = reviewed.reply().firstAnswerAt();
        for (Line line : reviewed.reply().lines()) {
            String text = line.text().strip();
            boolean title = line.number() < first
                    && text.length() > 20
                    && text.length() < A_TITLE
                    && !text.endsWith(".")
                    && !text.contains(":")
                    && !text.contains("?")
                    && !Character.isDigit(text.charAt(0))
                    && !REFERENCE.matcher(text).find();
            List<Period.Between> named = title ? times(A_LAW.matcher(text).replaceAll(" ")) : List.of();
            boolean ofTheDate = reviewed.reply()
                    .dated()
                    .filter(day -> named.size() == 1 && isTheMonthOf(named.getFirst(), day))
                    .isPresent();
            boolean year = named.size() == 1 && !named.getFirst().isOneDay() && !ofTheDate;
            if (year && !asked.isEmpty() && asked.stream().noneMatch(named.getFirst()::overlaps)) {
                objections.at(Finding.LETTER, line.number(), "The title names another time than was asked.");
                return;
            }
        }
    }

    /** "20 Hydref / October 2026": the date of the letter in two languages. */
    private static boolean isTheMonthOf(Period.Between named, LocalDate day) {
        return YearMonth.from(named.from()).equals(YearMonth.from(day))
                && YearMonth.from(named.to()).equals(YearMonth.from(day));
    }

    /** Two rows of one table are headed with the same year. */
    private static void twice(ReadAnswer answer, Objections objections) {
        for (PrintedTable table : answer.tables()) {
            Set<String> seen = new LinkedHashSet<>();
            boolean years = table.rows().stream()
                    .allMatch(row -> row.cells().size() >= 2
                            && !TimeInText.stretches(row.label()).isEmpty());
            table.rows().stream()
                    .filter(row -> years && !seen.add(row.label()))
                    .findFirst()
                    .ifPresent(row -> objections.to(answer, row.line(), "“%s” heads two rows.".formatted(row.label())));
        }
    }

    private static boolean isExplained(String code, Reviewed reviewed) {
        String first = code.split("[^A-Z0-9]", -1)[0];
        return reviewed.reply()
                .sentences()
                .anyMatch(s -> s.text().matches(".*\\b" + first + "\\b\\s?(?:=|:|is|means|denotes|\\().*"));
    }

    /** The title over figures names one year, and every row another. */
    private static void years(ReadAnswer answer, Objections objections) {
        if (answer.tables().size() != 1) {
            return;
        }
        int first = answer.tables().getFirst().rows().getFirst().line();
        Optional<Line> title = answer.lines().stream()
                .filter(line -> line.number() < first
                        && !line.text().isBlank()
                        && !line.text().contains("|")
                        && line.text().length() < A_TITLE
                        && !A_ROW.matcher(line.text()).lookingAt())
                .reduce((above, below) -> below);
        List<Period.Between> named = title.map(line -> times(line.text())).orElse(List.of());
        List<Period.Between> inTable = answer.figures().stream()
                .map(Figure::period)
                .filter(period -> !period.isEmpty())
                .flatMap(period -> TimeInText.stretches(period).stream())
                .toList();
        boolean years = named.size() == 1 && !inTable.isEmpty();
        if (years && inTable.stream().noneMatch(named.getFirst()::overlaps)) {
            objections.to(
                    answer, title.orElseThrow().number(), "The title names another time than the table under it.");
        }
    }

    /** The times that a text names, each once however it is called. */
    private static List<Period.Between> times(String text) {
        Map<String, Period.Between> byKey = new LinkedHashMap<>();
        TimeInText.stretches(text).forEach(named -> byKey.putIfAbsent(named.key(), named));
        return List.copyOf(byKey.values());
    }
}
