package forthright.reply;

import forthright.bank.Council;
import forthright.bank.Council.Contacts;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.Regulator;
import forthright.law.ReviewRules;
import forthright.law.TimeForReply;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The end of a letter: the review, and whom to turn to after it. */
final class Closing {
    /** The values of the group {@code review}. */
    static final Names REVIEW = Names.of("askWithin", "answerWithin")
            .with("until", Names.of("date"))
            .withFlags("fromLetter", "fromTimeForReply");

    /** The values of the group {@code regulator}. */
    static final Names REGULATOR = Names.of("name", "office", "section", "complaints", "email")
            .with("post", Names.of("address"))
            .with("telephone", Names.of("number"))
            .with("within", Names.of("months"));

    private Closing() {}

    static Values of(Reply reply, Regime regime, LawBook law) {
        return of(reply.council(), regime, reply.dated(), timeForReply(reply, regime, law), law);
    }

    /**
     * The same for any letter.
     *
     * @param timeForReply the end of the time for the reply; empty where it is not known or the letter came after it
     */
    static Values of(Council council, Regime regime, LocalDate dated, Optional<LocalDate> timeForReply, LawBook law) {
        Contacts contacts = council.contacts();
        String reviews = contacts.reviewEmail().isBlank() ? contacts.email() : contacts.reviewEmail();
        ReviewRules rules = law.review(regime, dated);
        Optional<LocalDate> from = switch (rules.from()) {
            case LETTER -> Optional.of(dated);
            case TIME_FOR_REPLY -> timeForReply;
            case BREACH -> Optional.empty();
        };
        return new Values()
                .prose("reviewEmail", Escape.link(reviews))
                .group(
                        "review",
                        List.of(new Values()
                                .number("askWithin", rules.askWithin())
                                .number("answerWithin", rules.answerWithin())
                                .flag("fromLetter", rules.from() == ReviewRules.From.LETTER)
                                .flag("fromTimeForReply", rules.from() == ReviewRules.From.TIME_FOR_REPLY)
                                .group(
                                        "until",
                                        from.map(day -> law.workingDays(regime).after(day, rules.askWithin())).stream()
                                                .flatMap(day -> day(day).stream())
                                                .toList())))
                .group("regulator", List.of(regulator(law.regulator(regime, dated), rules)));
    }

    private static Optional<LocalDate> timeForReply(Reply reply, Regime regime, LawBook law) {
        return reply.time(regime, law)
                .map(TimeForReply::due)
                .filter(due -> !reply.dated().isAfter(due));
    }

    private static List<Values> day(LocalDate day) {
        return List.of(new Values().text("date", InWords.date(day)));
    }

    private static Values regulator(Regulator regulator, ReviewRules rules) {
        return new Values()
                .term("name", regulator.name())
                .term("office", regulator.office())
                .text("section", InWords.section(regulator.appeal()))
                .prose("complaints", Escape.link(regulator.complaints()))
                .prose("email", Escape.link(regulator.email()))
                .group(
                        "post",
                        regulator.address().isEmpty()
                                ? List.of()
                                : List.of(new Values().text("address", String.join(", ", regulator.address()))))
                .group(
                        "telephone",
                        regulator.telephone().isEmpty()
                                ? List.of()
                                : List.of(new Values().text("number", regulator.telephone())))
                .group(
                        "within",
                        rules.appealWithinMonths() == 0
                                ? List.of()
                                : List.of(new Values().number("months", rules.appealWithinMonths())));
    }
}
