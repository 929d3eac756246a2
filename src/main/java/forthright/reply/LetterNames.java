package forthright.reply;

/** The values that each kind of template is given. The page for the FOI team is templates/README.md. */
final class LetterNames {
    private static final Names CLOSENESS = Names.of().withFlags("exact", "broader", "narrower", "related");
    private static final Names QUESTION = Names.of("question");
    private static final Names READING = Names.of(
                    "records", "minutesEach", "hours", "cost", "limitHours", "limitPounds", "poundsAnHour", "fits")
            .withFlags("aMinute", "someFit", "overLimit");

    /** Known in every template. */
    static final Names EVERYWHERE =
            Names.of("council", "team", "email", "date", "actName", "threshold").withFlags("foia", "foisa");

    /** Known in the templates of {@code answers/}. */
    static final Names ANSWER = EVERYWHERE
            .and(Names.of("label", "asked"))
            .with(
                    "figures",
                    Names.of("unit", "basis")
                            .with("one", Names.of("value", "period"))
                            .with("several", Names.of().with("periods", Names.of("value", "period"))))
            .with(
                    "tables",
                    Names.of("called", "recordedOn", "unit", "basis")
                            .withFlags("categories", "groups", "overlapping", "mapped")
                            .with("one", Names.of("period"))
                            .with("several", Names.of().with("periods", Names.of("period")))
                            .with(
                                    "rows",
                                    Names.of("category")
                                            .with("cells", Names.of("value"))
                                            .with(
                                                    "answers",
                                                    Names.of("label", "askedAs")
                                                            .and(CLOSENESS)
                                                            .withFlags("more"))))
            .with(
                    "lists",
                    Names.of("called", "recordedOn")
                            .with("unchanged", Names.of("since"))
                            .with("items", Names.of("item")))
            .with("texts", Names.of().with("paragraphs", Names.of("paragraph")))
            .withFlags("yes", "no")
            .with(
                    "mappings",
                    Names.of("wanted", "kept", "category")
                            .and(CLOSENESS)
                            .with("values", Names.of("value", "unit", "period")))
            .with("legendElsewhere", QUESTION)
            .with("legend", Names.of().withFlags("complementary", "zerosShown", "zerosHidden"))
            .withFlags("notAvailable")
            .with("freeText", Names.of("where"))
            .with("reading", READING)
            .with("estimates", READING)
            .with("notHeld", Names.of("what"))
            .with("notRecorded", Names.of("what").with("instead", Names.of("what")))
            .with("conditions", Names.of("question").withFlags("ifYes", "ifNo", "saidYes", "saidNo", "notAsked"))
            .with("refersTo", QUESTION)
            .with("sameAs", QUESTION)
            .with("seeAlso", Names.of("questions"))
            .with("published", Names.of("address"))
            .with("planned", Names.of("by").with("reasons", Names.of("reason")))
            .with("exemptions", Names.of("section"))
            .with("tasks", Names.of("what"));

    /** Known in the templates {@code paragraphs/notice-….md.mustache}. */
    static final Names NOTICE = EVERYWHERE
            .and(Names.of("section", "questions"))
            .withFlags("absolute", "qualified")
            .with("conditions", Names.of("section", "title"))
            .with("quotes", Names.of("section", "act", "words"))
            .with(
                    "findings",
                    Names.of("why", "principle", "assessed")
                            .with("places", Names.of("figures", "questions"))
                            .withFlags("complementary"))
            .with(
                    "estimates",
                    READING.and(Names.of("questions"))
                            .with("freeText", Names.of("where"))
                            .with("sampled", Names.of("how")))
            .with("together", Names.of("hours", "limitHours", "cost").with("first", READING.and(Names.of("questions"))))
            .with("limit", Names.of("pounds", "hours", "poundsAnHour", "counts", "regulations"))
            .with("planned", Names.of("by").with("reasons", Names.of("reason")))
            .with("published", Names.of("address"));

    private static final Names OUTCOMES = outcomes();

    /** Known in the letter and in the other templates of {@code paragraphs/}. */
    static final Names LETTER = EVERYWHERE
            .and(Names.of("address", "reviewEmail", "website", "reference", "reuse"))
            .with("telephone", Names.of("number"))
            .with("subject", Names.of("text"))
            .with("received", Names.of("date"))
            .with("clarified", Names.of("date"))
            .with("late", Names.of("due"))
            .with("draft", Names.of().with("tasks", Names.of("what")))
            .with("sealed", Names.of("mark"))
            .with("summary", OUTCOMES)
            .with("answers", Names.of("label", "asked", "answer"))
            .with("notices", Names.of("notice"))
            .with("advice", Names.of().withFlags("withheld", "cost", "notHeld", "freeText"))
            .with("readings", Names.of().with("assumptions", Names.of("assumption")))
            .with("review", Closing.REVIEW)
            .with("regulator", Closing.REGULATOR)
            .withFlags("receivedUnknown");

    private LetterNames() {}

    private static Names outcomes() {
        Names names = Names.of();
        for (forthright.decision.Outcome outcome : forthright.decision.Outcome.values()) {
            names = names.with(Summary.nameOf(outcome), Names.of("questions"));
        }
        return names.with("held", Names.of("questions"))
                .with("heldNearby", Names.of("questions"))
                .with("heldInPart", Names.of("questions"));
    }
}
