package forthright.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds what the applicant would take instead, in the sentences that speak of the reply itself. */
final class Fallbacks {
    private static final Pattern COST = Pattern.compile(
            "\\b(cost|costs|limit|exceed|exceeds|section 12|s\\.? ?12|18 hours|hours|too (long|much|many)|time(-| )?(limit|consuming|and resources))\\b");
    private static final Pattern WITHHELD = Pattern.compile(
            "\\b(exempt|exemption|section 40|s\\.? ?40|personal data|withh|withhold|withheld|identif\\w*|suppress\\w*|redact\\w*|anonym\\w*|fewer than|less than|too (few|small|low)|small numbers?|data privacy|data protection)\\b");
    private static final Cue OFFERS = Cue.of(
            "\\b(please|could you|can you|may|happy|accept|answer|provide|give|supply|send|prioriti[sz]e|leave out|instead|only|first|use)\\b");
    private static final Cue NUMBERS = Cue.of(
            "\\b(?:questions?|q|qs|parts?|numbers?|points?|items?)\\.? ?(?<list>[0-9]{1,2}(?:[.]?[a-z](?![a-z]))?(?:(?: ?(?:,|and|&|or|to|-|through) ?)+(?:q|question )?[0-9]{1,2}(?:[.]?[a-z](?![a-z]))?){0,12})");
    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Cue FIRST = Cue.of("\\b(?:the|my|only) first (?<n>[0-9]{1,2}|" + String.join("|", WORDS)
            + ")(?: of (?:the|my|these))?(?: (?:numbered )?questions?)?(?= (?:only|instead|if|please)\\b|[.,;]|$)");
    private static final Cue RANGE = Cue.of("(?<from>[0-9]{1,2}) ?(?:to|-|through) ?(?<to>[0-9]{1,2})");
    private static final Cue ONE = Cue.of("[0-9]{1,2}(?:[.]?[a-z])?");
    private static final Cue SHOULD = Cue.of("^(if|where|should|in case|in the event)\\b");

    private Fallbacks() {}

    /** The fallbacks that stand in these words, in order. */
    static List<Fallback> in(Stream<String> words, Collection<QuestionId> known) {
        Set<String> seen = new LinkedHashSet<>();
        List<Fallback> fallbacks = new ArrayList<>();
        words.map(Characters::head).flatMap(w -> Sentences.of(w).stream()).forEach(sentence -> {
            if (isFallback(sentence) && seen.add(sentence)) {
                fallbacks.add(new Fallback(when(sentence), questions(sentence, known), sentence));
            }
        });
        return List.copyOf(fallbacks);
    }

    private static boolean isFallback(String sentence) {
        String plain = Characters.comparable(sentence).strip();
        return SHOULD.in(plain)
                && OFFERS.in(plain)
                && (Conditions.isAboutTheReply(sentence) || COST.matcher(plain).find())
                && !plain.contains("refine")
                && !plain.contains("advice and assistance");
    }

    private static Fallback.When when(String sentence) {
        String plain = Characters.comparable(sentence);
        return COST.matcher(plain).find()
                ? Fallback.When.COST
                : WITHHELD.matcher(plain).find() ? Fallback.When.WITHHELD : Fallback.When.OTHERWISE;
    }

    private static List<QuestionId> questions(String sentence, Collection<QuestionId> known) {
        Set<QuestionId> questions = new LinkedHashSet<>();
        FIRST.matcher(Characters.comparable(sentence)).results().forEach(m -> {
            String n = m.group("n");
            int last = WORDS.contains(n) ? WORDS.indexOf(n) + 1 : Integer.parseInt(n);
            IntStream.rangeClosed(1, last)
                    .mapToObj(i -> new QuestionId(Integer.toString(i)))
                    .filter(known::contains)
                    .forEach(questions::add);
        });
        Matcher lists = NUMBERS.matcher(Characters.comparable(sentence));
        while (lists.find()) {
            String list = lists.group("list");
            Matcher range = RANGE.matcher(list);
            while (range.find()) {
                IntStream.rangeClosed(Integer.parseInt(range.group("from")), Integer.parseInt(range.group("to")))
                        .mapToObj(n -> new QuestionId(Integer.toString(n)))
                        .filter(known::contains)
                        .forEach(questions::add);
            }
            ONE.matcher(list)
                    .results()
                    .map(m -> m.group().replaceAll("(?<=[0-9])[.]?(?=[a-z])", "."))
                    .map(QuestionId::new)
                    .filter(known::contains)
                    .forEach(questions::add);
        }
        return List.copyOf(questions);
    }
}
