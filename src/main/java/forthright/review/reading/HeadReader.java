package forthright.review.reading;

import forthright.request.TimeInText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads reference and dates of a reply. */
final class HeadReader {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?i)(?:\\b(?:our |your |foi |request |case |information )*(?:ref(?:erence)?\\b|id\\b)(?: (?:no|number|id))?\\.?\\s?[:#.–-]?\\s*|\\brequest (?:no\\.?|number|id)?:? ?)(?<ref>[A-Z]{0,6}[-/. ]?\\d[\\w/.-]*|[A-Z]{2,6}[-/]\\w*\\d[\\w/.-]*)");
    private static final Pattern BARE_REFERENCE =
            Pattern.compile("\\b(?<ref>(?:FOI|EIR|IR|RFI|F|FS)[-/ ]?\\d{3,}[\\w/-]*|FOI-\\d[\\w/-]*)\\b");
    private static final Pattern RECEIVED = Pattern.compile(
            "(?i)\\b(?:received?|receipt|your (?:e-?mail|letter|request)(?: for information)?,? (?:of|dated|on)|your (?:e-?mail|letter|request)(?: for information)? (?:was (?:logged|registered|made|submitted)|came|reached us|arrived)|date of (?:your |the )?request|request (?:of|dated|made on|submitted on)|date of request)\\b");
    private static final Pattern ANSWERED = Pattern.compile(
            "(?i)\\b(?:date of (?:decision|response|reply|issue)|response(?: date| sent)?|replied|responded|answered|reply|decision date|date (?:of )?(?:sent|issued|answered|response|published|closed)|published|closed|issued|sent|completed)\\b");
    /** "Our reply was due by 21 October 2025": the day by which, and not on which. */
    private static final Pattern DUE = Pattern.compile("(?i)\\bdue\\b(?! to)|\\bdeadline\\b");

    private static final Pattern WELSH_MONTH = Pattern.compile(
            "(?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr) ?/ ?|Dyddiad ?/ ?");
    private static final Pattern APART = Pattern.compile(" [-–—|] |\\s{3,}|\\t|, (?=\\d)|: ");
    private static final Pattern RECEIVED_LABEL = Pattern.compile(
            "(?i)(?:date )?(?:of )?(?:the )?(?:request )?(?:received|request)(?: date| on)?:?|request date:?");
    private static final Pattern ANSWERED_LABEL = Pattern.compile(
            "(?i)(?:date )?(?:of )?(?:the )?(?:decision|response|reply|resolved|closed|answered|completed|sent|issued|disclosure)(?: date| sent| on)?:?");
    private static final Pattern ON_A_DAY =
            Pattern.compile("\\s*On \\d{1,2}\\D.{0,120}\\breceived your (?:request|e-?mail|letter)");
    private static final int LINES = 40;

    private HeadReader() {}

    static Head of(List<Line> lines, int bodyFrom) {
        List<Line> head = lines.stream()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .map(line -> new Line(line.number(), inEnglish(line.text())))
                .toList();
        Optional<LocalDate> received = head.stream()
                .map(Line::text)
                .map(HeadReader::receivedIn)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> under(RECEIVED_LABEL, lines));
        Optional<LocalDate> dated = head.stream()
                .filter(line -> line.number() <= Math.max(bodyFrom, 12))
                .map(Line::text)
                .filter(text -> ANSWERED.matcher(text).find()
                        && text.length() < 90
                        && !DUE.matcher(text).find()
                        // "this reply to your request of 17 March 2026"
                        && !RECEIVED.matcher(text.substring(begin(ANSWERED, text)))
                                .find())
                .map(text -> TimeInText.day(text.substring(begin(ANSWERED, text))))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> under(ANSWERED_LABEL, lines))
                .or(() -> alone(head, received))
                .or(() -> alone(lines.stream().filter(line -> !line.isBlank()).toList(), received));
        return new Head(reference(head), dated, received);
    }

    /** "Date of decision", and the day in the line below it, wherever a disclosure log puts the two. */
    private static Optional<LocalDate> under(Pattern label, List<Line> lines) {
        List<Line> written = lines.stream().filter(line -> !line.isBlank()).toList();
        return IntStream.range(0, Math.max(0, written.size() - 1))
                .filter(at -> label.matcher(written.get(at).text().strip()).matches())
                .mapToObj(at -> TimeInText.onlyADay(written.get(at + 1).text().strip()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A date in Welsh and English: "14 Mai / May 2018". */
    private static String inEnglish(String text) {
        return WELSH_MONTH.matcher(text).replaceAll("");
    }

    private static int begin(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.find() ? m.start() : 0;
    }

    private static Optional<LocalDate> receivedIn(String text) {
        Matcher m = RECEIVED.matcher(text);
        if (!m.find()
                || (ANSWERED.matcher(text).find()
                        && text.length() < 60
                        && !text.toLowerCase(Locale.UK).contains("receiv"))) {
            return Optional.empty();
        }
        String after = text.substring(m.start());
        // "On 12 February 2014 the Council received your request".
        return TimeInText.day(after.length() > 120 ? after.substring(0, 120) : after)
                .or(() -> ON_A_DAY.matcher(text).lookingAt() ? TimeInText.day(text) : Optional.empty());
    }

    /** A date on a line by itself, or after the word "date". */
    private static Optional<LocalDate> alone(List<Line> lines, Optional<LocalDate> received) {
        return lines.stream()
                .filter(line -> !RECEIVED.matcher(line.text()).find()
                        || ANSWERED.matcher(line.text()).find())
                .map(line -> line.text()
                        .strip()
                        .replaceFirst("(?i)^(?:date|dated|sent|issued)\\s*(?:of letter|sent)?\\s*[:–-]?\\s*", ""))
                .flatMap(text -> Arrays.stream(APART.split(text)))
                .map(text -> TimeInText.onlyADay(text.strip()))
                .flatMap(Optional::stream)
                .filter(day -> received.isEmpty() || !day.isBefore(received.get()))
                .findFirst();
    }

    private static String reference(List<Line> head) {
        for (Pattern pattern : List.of(REFERENCE, BARE_REFERENCE)) {
            for (Line line : head) {
                Matcher m = pattern.matcher(line.text());
                if (m.find() && TimeInText.onlyADay(m.group("ref")).isEmpty()) {
                    return m.group("ref").strip().replaceAll("[.,;]$", "");
                }
            }
        }
        return "";
    }
}
