package forthright.request;

/** The words of a question as they are compared with other wordings. */
public final class Wording {
    // All children are under 18: such an age narrows nothing.
    private static final Cue ALL_AGES = Cue.of(
            "\\(?\\b(those |all )?(aged? |ages |between the ages of |between )?((from )?0 ?(-|to|and) ?1[78]( inclusive)?|(under|below)( the age of)? 18|up to (the age of )?1[78]|1[78] (and|or) under)( years?)?( old| of age)?\\b\\)?");

    private static final Cue MINORS = Cue.of("\\b(under|u)[ -]?18'?s\\b");

    private static final Cue TELLS = Cue.of(
            "^\\W*(i|we|this|it|they|there|if|my|our|the council|you|because|although)\\b|\\b(i am|i'm|we are|i have|i was)\\b");

    private Wording() {}

    /** The words of a question, with those of its stem where it only completes them. */
    public static String of(Request request, Question question) {
        boolean alone = Asking.standsAlone(question.text());
        return alone
                ? question.text()
                : request.stemOf(question.id())
                        .filter(stem -> !onlyIntroduces(stem))
                        .map(stem -> of(request, stem) + " " + question.text())
                        .orElse(question.text());
    }

    /** Whether a question is nothing but a condition or an invitation to its parts. */
    public static boolean onlyIntroduces(Question question) {
        return question.container() && (question.text().isBlank() || Conditions.onlyIntroduces(question.text()));
    }

    /**
     * The words of a question as anybody could ask it: without the condition before it and the periods it names.
     *
     * @param onADay whether it is asked of days: then each becomes the day that wordings of the question bank name
     */
    public static String ofAnyRequest(String text, boolean onADay) {
        return Undated.of(asked(text), onADay);
    }

    /** Whether a text names a period or a day of its own, not only "the last three years". */
    public static boolean isDated(String text) {
        return Undated.isDated(text);
    }

    private static String asked(String text) {
        return Characters.head(Conditions.dependsOnAnAnswer(text) ? Conditions.withoutLeading(text) : text);
    }

    /** Whether a text only names something, and neither asks nor tells: "Attendance orders served, 2023/24". */
    public static boolean onlyNames(String text) {
        return KindReader.kind(text).isEmpty() && !TELLS.in(Characters.comparable(text));
    }

    /** Whether a text names a period or a day of its own. */
    public static boolean namesATime(String text) {
        return !PeriodReader.spans(Characters.head(text), new Received.NotSaid())
                .isEmpty();
    }

    /** Lower case, without the condition before it, the periods it names, and ages that take in every child. */
    public static String bare(String text) {
        String asked = asked(text);
        String undated = PeriodsOfRequest.without(asked, PeriodReader.spans(asked, new Received.NotSaid()));
        String plain = MINORS.matcher(Characters.comparable(undated)).replaceAll("children");
        return ALL_AGES.matcher(plain).replaceAll(" ");
    }
}
