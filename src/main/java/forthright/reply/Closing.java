package forthright.reply;

import forthright.bank.Council.Contacts;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.Regulator;
import forthright.law.ReviewRules;
import forthright.law.WorkingDays;
import forthright.request.Received;
import java.time.LocalDate;
import java.util.List;

/** The end of a letter: the review, and whom to turn to after it. */
final class Closing {
    private Closing() {}

    static Values of(Reply reply, Regime regime, LawBook law) {
        Contacts contacts = reply.council().contacts();
        String reviews = contacts.reviewEmail().isBlank() ? contacts.email() : contacts.reviewEmail();
        ReviewRules rules = law.review(regime, reply.dated());
        return new Values()
                .prose("reviewEmail", Escape.link(reviews))
                .group("review", List.of(review(reply, regime, law, rules)))
                .group("regulator", List.of(regulator(law.regulator(regime, reply.dated()), rules)));
    }

    private static Values review(Reply reply, Regime regime, LawBook law, ReviewRules rules) {
        return new Values()
                .number("askWithin", rules.askWithin())
                .number("answerWithin", rules.answerWithin())
                .flag("fromLetter", rules.from() == ReviewRules.From.LETTER)
                .flag("fromTimeForReply", rules.from() == ReviewRules.From.TIME_FOR_REPLY)
                .group("until", lastDay(reply, regime, law, rules));
    }

    /** The last day to ask for a review, where it follows from what is known. */
    private static List<Values> lastDay(Reply reply, Regime regime, LawBook law, ReviewRules rules) {
        WorkingDays days = law.workingDays(regime);
        return switch (rules.from()) {
            case LETTER -> day(days.after(reply.dated(), rules.askWithin()));
            case TIME_FOR_REPLY ->
                reply.received() instanceof Received.On(LocalDate received)
                                && !reply.dated().isAfter(days.after(received, regime.daysToReply()))
                        ? day(days.after(days.after(received, regime.daysToReply()), rules.askWithin()))
                        : List.of();
            case BREACH -> List.of();
        };
    }

    private static List<Values> day(LocalDate day) {
        return List.of(new Values().text("date", InWords.date(day)));
    }

    private static Values regulator(Regulator regulator, ReviewRules rules) {
        return new Values()
                .text("name", regulator.name())
                .text("office", regulator.office())
                .text("section", regulator.appeal().inWords())
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
