package forthright.review.reading;

import forthright.law.Months;
import forthright.review.wording.Numbers;
import forthright.review.wording.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads how a reply reckons the cost of an answer: so many records, so many minutes each, so many hours. */
final class EstimateReader {
    private static final String NUMBER =
            "(?<n>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half an|an|a quarter of an)";
    private static final Pattern MINUTES = Pattern.compile(
            "(?i)" + NUMBER
                    + "[- ](?<unit>minutes?|mins?|hours?)(?<each>[^.;]{0,40}?\\b(?:each|per|for each|for every|every|a (?:record|file|case|form)|on each|to (?:read|review|check|open|search|look)|(?:it )?(?:would|will) take)\\b)");
    private static final Pattern EACH_BEFORE =
            Pattern.compile("(?i)\\b(?:each|every|one|per|a single|an individual)\\b[^.;]{0,70}?\\b" + NUMBER
                    + " ?(?<unit>minutes?|mins?)");
    private static final Pattern ANY_MINUTES = Pattern.compile("(?i)" + NUMBER + "[- ]?(?<unit>minutes?|mins?)\\b");
    private static final Pattern HOURS =
            Pattern.compile("(?i)" + NUMBER + "[- ](?:working |staff |officer |person )?hours?\\b");
    private static final Pattern LIMIT = Pattern.compile(
            "(?i)\\blimit\\b|\\bthreshold\\b|£ ?(?:450|600)\\b|\\bequat|\\bequivalent\\b|\\bappropriate\\b");
    /** "More than 18 hours": the limit that is passed, and not the time that it takes. */
    private static final Pattern PASSED = Pattern.compile(
            "(?i)\\b(?:(?:more|longer|greater) than|over|above|exceed\\w*|excess of|beyond)(?: the| our)?\\s*$");

    private static final Pattern CEILING =
            Pattern.compile("(?i)\\b(?:up to|at most|a maximum of|no more than|as much as)\\s*$");
    private static final Set<String> NOT_ITEMS = Set.of(
            "minutes", "minute", "mins", "hours", "hour", "days", "day", "weeks", "months", "years", "per", "pounds",
            "working", "an", "a");

    private static final Set<String> AFTER_A_YEAR = Set.of("and", "to", "for", "the");
    private static final Set<String> BEFORE_A_YEAR = Set.of("in", "act", "regulations", "to", "and", "of");

    private EstimateReader() {}

    /** The estimate of a passage; one that is empty where it says that the cost is too high and no more. */
    static CostEstimate of(List<Sentence> sentences, int line) {
        String text = Numbers.inDigits(sentences.stream().map(Sentence::text).collect(Collectors.joining(" ")));
        Optional<Matcher> minutes = fitting(text).or(() -> minutes(text));
        Optional<BigDecimal> each = minutes.map(EstimateReader::inMinutes);
        boolean ceiling = minutes.filter(
                        m -> CEILING.matcher(text.substring(0, m.start("n"))).find())
                .isPresent();
        List<BigDecimal> hours = hours(text, minutes);
        List<BigDecimal> items = items(hours.isEmpty() ? aroundTheMinutes(sentences) : text);
        Optional<BigDecimal> total = hours.stream().max(Comparator.naturalOrder());
        Optional<BigDecimal> fitting = each.flatMap(e -> total.flatMap(t -> fitting(items, e, t)));
        return new CostEstimate(
                fitting.or(() -> items.stream().max(Comparator.naturalOrder())), each, total, ceiling, text, line);
    }

    /** Where no product shows which number is meant: the passage that says how long each takes. */
    private static String aroundTheMinutes(List<Sentence> sentences) {
        Optional<Sentence> minutes =
                sentences.stream().filter(s -> minutes(s.text()).isPresent()).findFirst();
        return sentences.stream()
                .filter(s ->
                        minutes.filter(m -> Math.abs(m.line() - s.line()) <= 1).isPresent() || minutes.isEmpty())
                .map(Sentence::text)
                .map(Numbers::inDigits)
                .collect(Collectors.joining(" "));
    }

    /** "An hour for ten, or 6 minutes a file": of several times, the one by which the hours come out. */
    private static Optional<Matcher> fitting(String text) {
        List<BigDecimal> items = items(text);
        for (Pattern pattern : List.of(MINUTES, EACH_BEFORE, ANY_MINUTES)) {
            Matcher m = pattern.matcher(text);
            while (m.find()) {
                Optional<BigDecimal> total =
                        hours(text, Optional.of(m)).stream().max(Comparator.naturalOrder());
                if (total.flatMap(t -> fitting(items, inMinutes(m), t)).isPresent()) {
                    return Optional.of(m);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Matcher> minutes(String text) {
        for (Pattern pattern : List.of(MINUTES, EACH_BEFORE, ANY_MINUTES)) {
            Matcher m = pattern.matcher(text);
            if (m.find()) {
                return Optional.of(m);
            }
        }
        return Optional.empty();
    }

    private static BigDecimal inMinutes(Matcher m) {
        BigDecimal number = number(m.group("n"));
        return m.group("unit").toLowerCase(Locale.UK).startsWith("h")
                ? number.multiply(BigDecimal.valueOf(60))
                : number;
    }

    private static BigDecimal number(String written) {
        return switch (written.toLowerCase(Locale.UK)) {
            case "half an" -> new BigDecimal("0.5");
            case "a quarter of an" -> new BigDecimal("0.25");
            case "an" -> BigDecimal.ONE;
            case "thirty" -> BigDecimal.valueOf(30);
            default ->
                Numbers.whole(written)
                        .map(BigDecimal::valueOf)
                        .orElseGet(() -> new BigDecimal(written.replace(",", "")));
        };
    }

    /** Hours that are neither the limit nor the time for one record. */
    private static List<BigDecimal> hours(String text, Optional<Matcher> minutes) {
        List<BigDecimal> hours = new ArrayList<>();
        Matcher m = HOURS.matcher(text);
        while (m.find()) {
            boolean one =
                    minutes.filter(each -> each.start("n") == m.start("n")).isPresent();
            String around = text.substring(Math.max(0, m.start() - 40), m.start()) + " "
                    + text.substring(m.end(), Math.min(text.length(), m.end() + 12));
            BigDecimal number = number(m.group("n"));
            boolean limit = (LIMIT.matcher(around).find()
                            || PASSED.matcher(text.substring(0, m.start("n"))).find())
                    && (number.compareTo(BigDecimal.valueOf(18)) == 0
                            || number.compareTo(BigDecimal.valueOf(24)) == 0
                            || number.compareTo(BigDecimal.valueOf(40)) == 0);
            if (!one && !limit && number.compareTo(BigDecimal.ONE) > 0) {
                hours.add(number);
            }
        }
        return hours;
    }

    private static List<BigDecimal> items(String text) {
        List<BigDecimal> items = new ArrayList<>();
        List<Words.Word> words = Words.of(text).words();
        for (int at = 0; at + 1 < words.size(); at++) {
            String word = words.get(at).word();
            String next = words.get(at + 1).word();
            boolean number = word.matches("\\d+") && word.length() <= 9;
            String before = at > 0 ? words.get(at - 1).word() : "";
            int end = words.get(at).end();
            boolean pair = end + 1 < text.length()
                    && "/-–".indexOf(text.charAt(end)) >= 0
                    && Character.isDigit(text.charAt(end + 1));
            boolean year = word.matches("(?:19|20)\\d\\d")
                    && (pair || AFTER_A_YEAR.contains(next) || BEFORE_A_YEAR.contains(before) || Months.isName(before));
            int place = words.get(at).start();
            boolean bracketed = place > 0
                    && text.charAt(place - 1) == '('
                    && text.startsWith(")", words.get(at).end());
            boolean money =
                    words.get(at).start() > 0 && text.charAt(words.get(at).start() - 1) == '£';
            boolean section = at > 0
                    && words.get(at - 1)
                            .word()
                            .matches("section|sections|s|regulation|question|questions|q|part|article");
            if (number && !bracketed && !year && !money && !section && !NOT_ITEMS.contains(next)) {
                items.add(new BigDecimal(word));
            }
        }
        return items;
    }

    private static Optional<BigDecimal> fitting(List<BigDecimal> items, BigDecimal each, BigDecimal hours) {
        return items.stream()
                .filter(item -> item.multiply(each)
                                .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP)
                                .subtract(hours)
                                .abs()
                                .compareTo(BigDecimal.ONE)
                        <= 0)
                .findFirst();
    }
}
