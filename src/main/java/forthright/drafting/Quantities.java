package forthright.drafting;

import forthright.law.CostLimit;
import forthright.law.LawBook;
import forthright.law.ReviewRules;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What letters say that has a dated value: each comes with the ways in which it is said. */
final class Quantities {
    private static final int MOST_SMALL = 20;
    private static final int MOST_MINUTES = 480;
    private static final int MINUTES_AN_HOUR = 60;
    private static final String SMALL = "the small-number threshold";
    private static final String LIMIT = "the cost limit";

    // What follows a number that counts no people: fewer than five working days.
    private static final String OF_PEOPLE =
            "(?!\\s*(?:%|per cent|-|working|calendar|school|days?\\b|weeks?\\b|months?\\b|years?\\b|hours?\\b|minutes?\\b"
                    + "|pages?\\b|words?\\b|pounds?\\b|times\\b))";

    private Quantities() {}

    static List<Quantity> of(LawBook law) {
        return Stream.of(small(), review(law), limit(law), Stream.of(minutes()), Stream.of(appeal(law)))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Quantity> small() {
        return Stream.of(
                        "\\b(?:(?:fewer|less|lower) than|from (?:1|one) to|between (?:1|one) and)\\s+N" + OF_PEOPLE,
                        "\\bN\\s+or\\s+(?:fewer|less|lower|under|below)\\b" + OF_PEOPLE)
                .map(how -> new Quantity(
                        SMALL,
                        Quantity.saying(how),
                        range(2, MOST_SMALL),
                        (file, sentence) -> true,
                        file -> "Write {{threshold}}, which prints the value of the letter's day."));
    }

    private static Stream<Quantity> review(LawBook law) {
        Set<Integer> days = law.reviewRules()
                .flatMap(rules -> Stream.of(rules.askWithin(), rules.answerWithin()))
                .collect(Collectors.toSet());
        return Stream.of(new Quantity(
                "the time for a review",
                Quantity.saying("\\bN\\s+working\\s+days\\b"),
                days,
                (file, sentence) -> file.contains("paragraphs/review") || says(sentence, "review"),
                file -> file.contains("paragraphs/") && !file.contains("/notice-")
                        ? "Write {{askWithin}} or {{answerWithin}} between {{#review}} and {{/review}}."
                        : "Leave it to paragraphs/review.md.mustache, which has {{askWithin}} and {{answerWithin}}."));
    }

    private static Stream<Quantity> limit(LawBook law) {
        Set<Integer> pounds = new HashSet<>();
        Set<Integer> hours = new HashSet<>();
        law.costLimits().forEach((CostLimit limit) -> {
            pounds.add(limit.pounds());
            pounds.add(limit.poundsAnHour());
            hours.add(limit.minutes() / MINUTES_AN_HOUR);
        });
        return Stream.of(
                new Quantity(
                        LIMIT,
                        Quantity.saying("£\\s?N"),
                        pounds,
                        (file, sentence) -> says(sentence, "limit", "cost", "hour"),
                        Quantities::instead),
                new Quantity(
                        LIMIT,
                        Quantity.saying("\\bN[\\s-]hours?\\b"),
                        hours,
                        (file, sentence) -> says(sentence, "limit", "cost", "£"),
                        Quantities::instead));
    }

    private static String instead(String file) {
        return file.contains("/notice-")
                ? "Write {{pounds}}, {{poundsAnHour}} or {{hours}} between {{#limit}} and {{/limit}}."
                : file.contains("answers/") || file.contains("parts/")
                        ? "Write {{limitPounds}}, {{poundsAnHour}} or {{limitHours}} between {{#estimates}} and {{/estimates}}."
                        : "Leave it to paragraphs/notice-cost-limit.md.mustache, which has {{pounds}} and {{hours}}.";
    }

    private static Quantity minutes() {
        return new Quantity(
                "the minutes that a record takes",
                Quantity.saying(
                        "\\bN\\s+minutes?\\s+(?:each|(?:a|per|for each)\\s+(?:record|form|interview|file|case))\\b"),
                range(1, MOST_MINUTES),
                (file, sentence) -> true,
                file -> "Write {{minutesEach}} between {{#estimates}} and {{/estimates}}.");
    }

    private static Quantity appeal(LawBook law) {
        return new Quantity(
                "the time to turn to the regulator",
                Quantity.saying("\\bN\\s+months?\\b"),
                law.reviewRules()
                        .map(ReviewRules::appealWithinMonths)
                        .filter(months -> months > 0)
                        .collect(Collectors.toSet()),
                (file, sentence) ->
                        file.contains("paragraphs/regulator") || says(sentence, "commission", "appeal", "complain"),
                file ->
                        "Write {{months}} between {{#within}} and {{/within}}, as paragraphs/regulator.md.mustache does.");
    }

    private static boolean says(String sentence, String... words) {
        String lower = sentence.toLowerCase(Locale.UK);
        return Stream.of(words).anyMatch(lower::contains);
    }

    private static Set<Integer> range(int from, int to) {
        return IntStream.rangeClosed(from, to).boxed().collect(Collectors.toSet());
    }
}
