package forthright.reply;

import static forthright.reply.Example.answers;
import static forthright.reply.Example.figure;
import static forthright.reply.Example.id;
import static forthright.reply.Example.identifying;
import static forthright.reply.Example.row;
import static forthright.reply.Example.say;
import static forthright.reply.Example.shown;
import static forthright.reply.Example.table;

import forthright.bank.Unit;
import forthright.decision.Held;
import forthright.decision.Outcome;
import forthright.disclosurecontrol.Cell;
import forthright.facts.Fact;
import forthright.request.Relation;
import java.time.LocalDate;
import java.util.List;

/** The letters that the tests read: between them they use every wording that is shipped. */
public final class Letters {
    private static final Content.Unchanged SINCE = new Content.Unchanged.Since(java.time.LocalDate.parse("2022-04-01"));

    private static final String[] PERSONAL_DATA = {"FOIA s40(2)", "FOIA s40(3A)(a)"};

    private Letters() {}

    /** In the manner of the request about missing children in 2024. */
    public static Example missingChildren() {
        return Example.reply()
                .with(
                        say(
                                        "1",
                                        "How many individual children (those aged 0 – 17) were reported missing?",
                                        Outcome.SUPPLIED,
                                        "supplied-figure")
                                .giving(figure(
                                        Unit.CHILDREN,
                                        "children with an incident that started in the period",
                                        shown(366)))
                                .done(),
                        say("2", "How many missing incidents were reported?", Outcome.SUPPLIED, "supplied-figure")
                                .giving(figure(Unit.INCIDENTS, "incidents that started in the period", shown(1121)))
                                .done(),
                        say(
                                        "3",
                                        "How many of those missing incidents had a:",
                                        Outcome.PARTLY_WITHHELD,
                                        "small-number-table",
                                        PERSONAL_DATA)
                                .stem()
                                .giving(table(
                                        row(
                                                "Risk of exploitation",
                                                shown(352),
                                                answers("3.a", "sexual exploitation", Relation.BROADER),
                                                answers("3.c", "criminal exploitation", Relation.BROADER),
                                                answers("3.d", "trafficking", Relation.BROADER)),
                                        row(
                                                "Mental health issues",
                                                shown(269),
                                                answers("3.b", "mental health", Relation.EXACT)),
                                        row(
                                                "Engaged in criminal activities",
                                                identifying(),
                                                answers("3.c", "criminal exploitation", Relation.RELATED)),
                                        row("Been hurt or harmed", identifying())))
                                .done(),
                        say("3.a", "Sexual exploitation marker", Outcome.SUPPLIED, "category-broader")
                                .mapped("sexual exploitation", "Risk of exploitation", Relation.BROADER)
                                .see("3")
                                .done(),
                        say("3.b", "Mental health marker", Outcome.SUPPLIED, "category-exact")
                                .mapped("mental health", "Mental health issues", Relation.EXACT)
                                .see("3")
                                .done(),
                        say(
                                        "3.c",
                                        "Criminal exploitation marker",
                                        Outcome.PARTLY_WITHHELD,
                                        "small-number-part",
                                        PERSONAL_DATA)
                                .mapped("criminal exploitation", "Risk of exploitation", Relation.BROADER)
                                .mapped("criminal exploitation", "Engaged in criminal activities", Relation.RELATED)
                                .see("3")
                                .done(),
                        say("3.d", "Trafficking marker", Outcome.SUPPLIED, "category-broader")
                                .mapped("trafficking", "Risk of exploitation", Relation.BROADER)
                                .see("3")
                                .done(),
                        say(
                                        "4",
                                        "In how many of those incidents was a return home interview completed?",
                                        Outcome.SUPPLIED,
                                        "supplied-figure")
                                .giving(figure(
                                        Unit.INCIDENTS,
                                        "incidents that started in the period and led to a completed return home interview",
                                        shown(710)))
                                .done(),
                        say(
                                        "5",
                                        "In how many of those return home interviews was there evidence of harm having occurred?",
                                        Outcome.WITHHELD,
                                        "small-number",
                                        PERSONAL_DATA)
                                .giving(figure(
                                        Unit.INTERVIEWS,
                                        "interviews completed in the period in which harm was recorded",
                                        identifying()))
                                .done(),
                        say(
                                        "6",
                                        "In how many of those interviews was the harm:",
                                        Outcome.WITHHELD,
                                        "small-number-table-whole",
                                        PERSONAL_DATA)
                                .stem()
                                .giving(table(
                                        row("Physical", identifying(), answers("6.a", "physical harm", Relation.EXACT)),
                                        row("Sexual", identifying(), answers("6.b", "sexual harm", Relation.EXACT))))
                                .done(),
                        say("6.a", "Physical", Outcome.WITHHELD, "small-number", PERSONAL_DATA)
                                .mapped("physical harm", "Physical", Relation.EXACT)
                                .see("6")
                                .done(),
                        say("6.b", "Sexual", Outcome.WITHHELD, "small-number", PERSONAL_DATA)
                                .mapped("sexual harm", "Sexual", Relation.EXACT)
                                .see("6")
                                .done(),
                        say(
                                        "7",
                                        "If you routinely record another type of risk marker, please also include it.",
                                        Outcome.WITHHELD,
                                        "categories-named",
                                        PERSONAL_DATA)
                                .giving(table(row("Been hurt or harmed", identifying())))
                                .see("3")
                                .done());
    }

    /** In the manner of the request about parental conflict in 2025. */
    public static Example parentalConflict() {
        return Example.reply()
                .dated("2026-02-24")
                .received("2026-01-27")
                .with(
                        say(
                                        "1",
                                        "Do you record 'parental conflict' as a risk factor in your Return Home Interviews?",
                                        Outcome.SUPPLIED,
                                        "answered-no-free-text")
                                .giving(new Content.YesNo(false))
                                .because(
                                        new Fact.AnsweredNo(id("1")),
                                        new Fact.HeldInFreeText(id("1"), "the narrative of the return home interview"),
                                        new Fact.ReadingWouldTake(id("1"), 807, 5, 4035, 1080))
                                .done(),
                        say(
                                        "2",
                                        "If the answer to question 1 is yes, please tell us:",
                                        Outcome.NOT_APPLICABLE,
                                        "see-parts")
                                .held(Held.UNSAID)
                                .stem()
                                .done(),
                        say(
                                        "2.a",
                                        "How many Return Home Interviews were completed?",
                                        Outcome.NOT_APPLICABLE,
                                        "condition-not-met")
                                .held(Held.UNSAID)
                                .because(new Fact.AskedIfYes(id("2.a"), id("1")))
                                .done(),
                        say("3", "If the answer to 1 is no, please tell us:", Outcome.SUPPLIED, "see-parts")
                                .stem()
                                .done(),
                        say(
                                        "3.a",
                                        "Do you routinely record another type of risk factor? If so, please list those here",
                                        Outcome.SUPPLIED,
                                        "supplied-items-no-equivalent")
                                .giving(new Content.Items(List.of(
                                        new Content.ItemList(
                                                "risk factor categories",
                                                "the return home interview form",
                                                SINCE,
                                                List.of("Been hurt or harmed", "Engaged in criminal activity")),
                                        new Content.ItemList(
                                                "missing reason categories",
                                                "the return home interview form",
                                                SINCE,
                                                List.of("Difficulties at school")))))
                                .because(new Fact.ListedNoEquivalents(id("3.a")))
                                .done(),
                        say(
                                        "3.b",
                                        "How many Return Home Interviews were completed?",
                                        Outcome.SUPPLIED,
                                        "supplied-figure")
                                .giving(figure(Unit.INTERVIEWS, "interviews completed in the period", shown(807)))
                                .done(),
                        say(
                                        "3.c",
                                        "In how many of those was the answer to 3a identified?",
                                        Outcome.NOT_APPLICABLE,
                                        "nothing-equivalent")
                                .held(Held.UNSAID)
                                .because(new Fact.RefersBack(id("3.c"), id("3.a")))
                                .done());
    }

    /** What neither of these needs. */
    public static Example everythingElse() {
        return Example.reply()
                .assuming("We have read “last year” as 1 January 2024 to 31 December 2024")
                .with(
                        say(
                                        "1",
                                        "How many interviews mention parental conflict?",
                                        Outcome.COST_LIMIT,
                                        "cost-limit",
                                        "FOIA s12(1)")
                                .because(
                                        new Fact.HeldInFreeText(id("1"), "the narrative of the return home interview"),
                                        new Fact.CostEstimated(id("1"), 807, 5, 4035, 1080))
                                .done(),
                        say("2", "How many involved gangs?", Outcome.NOT_HELD, "not-recorded")
                                .held(Held.NO)
                                .because(new Fact.NotRecorded(
                                        id("2"), "gangs", "Risk of exploitation, which is not split by kind"))
                                .done(),
                        say(
                                        "3",
                                        "How many children were missing?",
                                        Outcome.ACCESSIBLE_ELSEWHERE,
                                        "accessible-elsewhere",
                                        "FOIA s21(1)")
                                .because(new Fact.PublishedAt(id("3"), "https://www.westmere.example/missing_children"))
                                .done(),
                        say("4", "And next year?", Outcome.FUTURE_PUBLICATION, "future-publication", "FOIA s22(1)")
                                .entry("children-missing")
                                .because(new Fact.PublicationPlanned(id("4"), LocalDate.of(2025, 12, 1), true))
                                .done(),
                        say("5", "How many children were missing, again?", Outcome.SUPPLIED, "see-other-answer")
                                .because(new Fact.SameAsked(id("5"), id("3")))
                                .done(),
                        say("6", "Incidents by marker?", Outcome.SUPPLIED, "supplied-table")
                                .giving(table(row("Mental health issues", shown(0)), row("Unsafe | place", shown(12))))
                                .done(),
                        say("7", "Criminal activity by kind?", Outcome.SUPPLIED, "category-narrower")
                                .mapped("criminal activity", "Theft", Relation.NARROWER)
                                .giving(table(
                                        row("Theft", shown(31), answers("7", "criminal activity", Relation.NARROWER))))
                                .done(),
                        say("8", "County lines?", Outcome.SUPPLIED, "category-related")
                                .mapped("county lines", "Risk of exploitation", Relation.RELATED)
                                .giving(table(row(
                                        "Risk of exploitation",
                                        shown(352),
                                        answers("8", "county lines", Relation.RELATED))))
                                .done(),
                        say("10", "Any other markers?", Outcome.NOT_HELD, "no-other-category")
                                .held(Held.NO)
                                .see("6")
                                .done(),
                        say("11", "Is mental health a category?", Outcome.SUPPLIED, "answered-yes")
                                .giving(new Content.YesNo(true))
                                .mapped("mental health", "Mental health issues", Relation.EXACT)
                                .done(),
                        say("12", "Do you record weather?", Outcome.SUPPLIED, "answered-no")
                                .giving(new Content.YesNo(false))
                                .done(),
                        say("13", "Which markers do you record?", Outcome.SUPPLIED, "supplied-items")
                                .giving(new Content.Items(List.of(new Content.ItemList(
                                        "markers", "the missing episode form", SINCE, List.of("Theft")))))
                                .done(),
                        say(
                                        "14",
                                        "Do you record a similar marker? Which?",
                                        Outcome.SUPPLIED,
                                        "supplied-items-equivalent")
                                .giving(new Content.Items(List.of(new Content.ItemList(
                                        "markers", "the missing episode form", SINCE, List.of("Family arguments")))))
                                .mapped("parental conflict", "Family arguments", Relation.BROADER)
                                .because(new Fact.ListedEquivalents(id("14")))
                                .done(),
                        say("15", "How many had trouble at home?", Outcome.SUPPLIED, "category-several")
                                .mapped("trouble at home", "Family arguments", Relation.NARROWER)
                                .mapped("trouble at home", "Unhappy", Relation.BROADER)
                                .giving(table(
                                        row(
                                                "Family arguments",
                                                shown(31),
                                                answers("15", "trouble at home", Relation.NARROWER)),
                                        row("Unhappy", shown(61), answers("15", "trouble at home", Relation.BROADER))))
                                .done());
    }

    /** A draft that people must finish. */
    public static Example unfinished() {
        return Example.reply()
                .neverReceived()
                .task("", "Say when the request was received, with --received.")
                .task("1", "Assess whether anybody could be identified from the small figures here.")
                .with(say("1", "How many incidents had a marker?", Outcome.NEEDS_PERSON, "assessment")
                        .held(Held.UNSAID)
                        .giving(table(
                                row("Mental health issues", shown(269)),
                                row("Been hurt or harmed", new Cell.NotAssessed())))
                        .done());
    }

    /** A Scottish council's reply. */
    public static Example scottish() {
        return Example.reply()
                .by(Example.council("FOISA", false))
                .with(
                        say(
                                        "1",
                                        "How many were harmed?",
                                        Outcome.WITHHELD,
                                        "small-number",
                                        "FOISA s38(1)(b)",
                                        "FOISA s38(2A)(a)")
                                .giving(figure(Unit.INCIDENTS, "incidents that started in the period", identifying()))
                                .done(),
                        say("2", "How many involved gangs?", Outcome.NOT_HELD, "not-recorded", "FOISA s17(1)")
                                .held(Held.NO)
                                .because(new Fact.NotRecorded(
                                        id("2"), "gangs", "Risk of exploitation, which is not split by kind"))
                                .done(),
                        say(
                                        "3",
                                        "How many were not harmed?",
                                        Outcome.WITHHELD,
                                        "complementary-number",
                                        "FOISA s38(1)(b)",
                                        "FOISA s38(2A)(a)")
                                .giving(figure(
                                        Unit.INCIDENTS,
                                        "incidents that started in the period",
                                        new Cell.Complementary(Example.ASSESSMENT)))
                                .done(),
                        say("4", "How many were there in 1990?", Outcome.NOT_HELD, "not-held", "FOISA s17(1)")
                                .held(Held.NO)
                                .because(new Fact.NotHeld(id("4"), "incidents that started in the period, 1990"))
                                .done());
    }

    /** Three years under each question. */
    public static Example severalPeriods() {
        return Example.reply()
                .assuming("We took 2022, 2023 and 2024 to be calendar years, from 1 January to 31 December")
                .with(
                        say(
                                        "1",
                                        "How many incidents were there in each of these years?",
                                        Outcome.PARTLY_WITHHELD,
                                        "small-number-part",
                                        "FOIA s40(2)",
                                        "FOIA s40(3A)(a)")
                                .giving(
                                        Example.figure(2022, identifying()),
                                        Example.figure(2023, shown(40)),
                                        Example.figure(2024, shown(0)))
                                .done(),
                        say(
                                        "2",
                                        "Please break them down by marker.",
                                        Outcome.PARTLY_WITHHELD,
                                        "small-number-table",
                                        "FOIA s40(2)",
                                        "FOIA s40(3A)(a)")
                                .giving(Example.tableOver(
                                        List.of(2022, 2023, 2024),
                                        Example.rowOver("Mental health issues", shown(31), shown(29), shown(1366)),
                                        Example.rowOver(
                                                "Theft (recorded since 1 January 2023)",
                                                new Cell.NotRecorded(),
                                                identifying(),
                                                new Cell.Complementary(Example.ASSESSMENT))))
                                .done());
    }
}
