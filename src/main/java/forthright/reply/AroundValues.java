package forthright.reply;

import forthright.bank.Council;
import forthright.law.Kind;
import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.law.Regime;
import forthright.reply.Around.Matter;
import forthright.reply.Around.Result;
import forthright.reply.Around.Said;
import forthright.reply.language.Saying;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The values of a letter around a reply. The page for the FOI team is templates/README.md. */
final class AroundValues {
    private static final Names SAID = Names.of("what").with("about", Names.of("question"));

    /** Known in the templates of {@code letters/}. */
    static final Names NAMES = Names.of(
                    "council",
                    "team",
                    "email",
                    "date",
                    "actName",
                    "address",
                    "website",
                    "reviewEmail",
                    "reference",
                    "received",
                    "due",
                    "allowed",
                    "section")
            .withFlags("foia", "foisa", "eir")
            .with("telephone", Names.of("number"))
            .with("subject", Names.of("text"))
            .with("provisions", Names.of("section", "title"))
            .with("clarified", Names.of("date"))
            .with("late", Names.of("due"))
            .with("asks", SAID)
            .with(
                    "extension",
                    Names.of("section", "title", "why", "until")
                            .withFlags("held", "confirming")
                            .with("some", Names.of("questions"))
                            .with("weighing", Names.of("what")))
            .with(
                    "correction",
                    Names.of("of", "mark", "wrong", "questions")
                            .with("answers", Names.of("label", "asked", "answer"))
                            .with("notices", Names.of("notice")))
            .with(
                    "outcome",
                    Names.of("asked", "allowed")
                            .withFlags("upheld", "partlyUpheld", "notUpheld")
                            .with("late", Names.of("due"))
                            .with("findings", SAID))
            .with("review", Closing.REVIEW)
            .with("regulator", Closing.REGULATOR)
            .with("sealed", Names.of("mark"));

    private final Around letter;
    private final Council council;
    private final LawBook law;

    AroundValues(Around letter, Council council, LawBook law) {
        this.letter = letter;
        this.council = council;
        this.law = law;
    }

    Values values(Mark mark) {
        Regime regime = letter.regime();
        String act = regime.act();
        return new Values()
                .term("council", council.name())
                .term("team", council.contacts().team())
                .prose("email", Escape.link(council.contacts().email()))
                .text("date", InWords.date(letter.dated()))
                .term("actName", law.act(act).name())
                .flag("foia", act.equals("FOIA"))
                .flag("foisa", act.equals("FOISA"))
                .flag("eir", act.equals("EIR"))
                .all(Heading.of(council, letter.reference(), letter.subject()))
                .all(Closing.of(council, regime, letter.dated(), lastDay(), law))
                .all(time())
                .text(
                        "section",
                        InWords.section(
                                provision(letter.provisions().getFirst()).citation()))
                .group(
                        "provisions",
                        letter.provisions().stream()
                                .map(this::provision)
                                .map(p -> new Values()
                                        .text("section", InWords.provision(p))
                                        .term("title", p.title()))
                                .toList())
                .group(
                        "asks",
                        letter.matter() instanceof Matter.Clarification(List<Said> asks) ? said(asks) : List.of())
                .group("extension", extension())
                .group("correction", correction())
                .group("outcome", outcome())
                .group("sealed", mark.isSealed() ? List.of(new Values().text("mark", mark.inWords())) : List.of());
    }

    private Values time() {
        return new Values()
                .text("received", InWords.date(letter.time().received()))
                .text("due", InWords.date(letter.time().due()))
                .number("allowed", letter.regime().daysToReply())
                .group(
                        "clarified",
                        letter.time().clarified().stream()
                                .map(day -> new Values().text("date", InWords.date(day)))
                                .toList())
                .group("late", late(letter.time().due()));
    }

    private List<Values> late(LocalDate due) {
        return letter.dated().isAfter(due) ? List.of(new Values().text("due", InWords.date(due))) : List.of();
    }

    /** The end of the time for the reply, from which some Acts count the time for a review. */
    private Optional<LocalDate> lastDay() {
        LocalDate due = letter.time().due();
        return letter.dated().isAfter(due) ? Optional.empty() : Optional.of(due);
    }

    private List<Values> extension() {
        if (!(letter.matter() instanceof Matter.Extension longer)) {
            return List.of();
        }
        Provision provision = provision(longer.provision());
        return List.of(new Values()
                .text("section", InWords.provision(provision))
                .term("title", provision.title())
                .text("why", InWords.sentence(longer.why()))
                .flag("held", !(provision.kind() instanceof Kind.ConfirmOrDeny))
                .flag("confirming", provision.kind() instanceof Kind.ConfirmOrDeny)
                .text("until", InWords.date(longer.until()))
                .group(
                        "some",
                        longer.questions().isEmpty()
                                ? List.of()
                                : List.of(new Values().text("questions", questions(longer.questions()))))
                .group(
                        "weighing",
                        longer.weighing().isBlank()
                                ? List.of()
                                : List.of(new Values().text("what", InWords.sentence(longer.weighing())))));
    }

    private List<Values> correction() {
        if (!(letter.matter() instanceof Matter.Correction correction)) {
            return List.of();
        }
        return List.of(new Values()
                .text("of", InWords.date(correction.of()))
                .text("mark", correction.mark())
                .text("wrong", InWords.sentence(correction.wrong()))
                .text("questions", questions(correction.questions()))
                .group(
                        "answers",
                        correction.answers().stream()
                                .map(right -> new Values()
                                        .text("label", InWords.question(new QuestionId(right.question())))
                                        .text("asked", right.asked())
                                        .prose("answer", new Prose(right.answer())))
                                .toList())
                .group(
                        "notices",
                        correction.notices().stream()
                                .map(notice -> new Values().prose("notice", new Prose(notice)))
                                .toList()));
    }

    private List<Values> outcome() {
        if (!(letter.matter() instanceof Matter.ReviewOutcome outcome)) {
            return List.of();
        }
        return List.of(new Values()
                .text("asked", InWords.date(outcome.asked()))
                .number("allowed", law.review(letter.regime(), letter.dated()).answerWithin())
                .flag("upheld", outcome.result() == Result.UPHELD)
                .flag("partlyUpheld", outcome.result() == Result.PARTLY_UPHELD)
                .flag("notUpheld", outcome.result() == Result.NOT_UPHELD)
                .group("late", late(outcome.due()))
                .group("findings", said(outcome.findings())));
    }

    private static List<Values> said(List<Said> all) {
        return all.stream()
                .map(one -> new Values()
                        .text("what", InWords.sentence(one.what()))
                        .group(
                                "about",
                                one.question().isEmpty()
                                        ? List.of()
                                        : List.of(new Values()
                                                .text("question", InWords.question(new QuestionId(one.question()))))))
                .toList();
    }

    private static Saying questions(List<String> ids) {
        return InWords.questions(ids.stream().map(QuestionId::new).toList());
    }

    private Provision provision(String citation) {
        return law.provision(citation).orElseThrow(() -> new IllegalArgumentException("Unknown: " + citation));
    }
}
