package forthright.drafting.letters;

import forthright.law.LawBook;
import forthright.law.LetterRule;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.record.SealedReply;
import forthright.reply.Around;
import forthright.reply.Around.Matter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person should know before a letter around a reply is sent. It may be sent all the same. */
final class Warnings {
    private Warnings() {}

    static List<Fault> of(
            Around letter, LetterRule rule, LawBook law, Optional<SealedReply> reply, String by, Place at) {
        Faults faults = new Faults();
        LocalDate due = letter.time().due();
        switch (letter.matter()) {
            case Matter.Extension longer -> {
                boolean unusual = rule.usualDays() > 0
                        && longer.until()
                                .isAfter(law.workingDays(letter.regime()).after(due, rule.usualDays()));
                if (unusual) {
                    faults.add(Fault.warning(
                            at,
                            "unusually-long",
                            "This takes more than %d working days beyond the due date, which the regulator's guidance calls unusual."
                                    .formatted(rule.usualDays()),
                            "See that the time is reasonable in the circumstances, and be ready to say why."));
                }
                late(letter, due, at, faults);
            }
            case Matter.ReviewOutcome outcome -> {
                late(letter, outcome.due(), at, faults);
                if (reply.filter(was -> was.issued().by().equals(by)).isPresent()) {
                    faults.add(Fault.warning(
                            at,
                            "same-person",
                            "%s stood behind the reply and has reviewed it.".formatted(by),
                            "Where possible, somebody else does the review."));
                }
            }
            case Matter.Clarification clarification -> late(letter, due, at, faults);
            case Matter.Acknowledgement acknowledgement -> late(letter, due, at, faults);
            case Matter.Correction correction -> {}
        }
        return faults.inOrder();
    }

    private static void late(Around letter, LocalDate due, Place at, Faults faults) {
        if (letter.dated().isAfter(due)) {
            faults.add(Fault.warning(
                    at,
                    "late",
                    "This was due by %s, and the letter is dated %s.".formatted(due, letter.dated()),
                    "Send it at once; it does not mend the lateness."));
        }
    }
}
