package forthright.review.rules;

import forthright.law.Citation;
import forthright.law.Provision;
import forthright.request.TimeInText;
import forthright.review.reading.CitedProvision;
import java.time.LocalDate;
import java.util.Optional;

/** A provision or principle that was no longer law on the day of the letter. */
final class OutdatedCitation implements ReviewRule {
    // The Data Protection Act 2018 came into force, and FOIA s.40 was recast, on 25 May 2018
    private static final String OLD_LAW = "This names data protection law as it stood before 25 May 2018.";
    private static final LocalDate NEW_DATA_PROTECTION = LocalDate.of(2018, 5, 25);

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        LocalDate day = reviewed.reply().dated().or(() -> latest(reviewed)).orElse(LocalDate.MIN);
        if (day.equals(LocalDate.MIN)) {
            return; // a letter without a day may be as old as what it cites
        }
        reviewed.reply()
                .relied()
                .forEach(cited -> repealed(cited, day, reviewed)
                        .ifPresent(gone -> objections.to(
                                cited.line(),
                                "%s was repealed on %s, before this letter. Now: %s."
                                        .formatted(gone.citation(), gone.until(), gone.instead()))));
        if (day.isBefore(NEW_DATA_PROTECTION)) {
            return;
        }
        reviewed.reply()
                .sentences()
                .filter(sentence -> text.finds("superseded", sentence))
                .filter(sentence -> !text.finds("unless", sentence))
                .forEach(sentence -> {
                    // "The first principle" is still a manner of speaking where the letter cites the law of the day.
                    if (text.finds("by-its-number", sentence)
                            && !text.finds("of-1998", sentence)
                            && isOfTheDay(reviewed, text)) {
                        objections.advise(Finding.LETTER, sentence.line(), OLD_LAW);
                    } else {
                        objections.to(sentence.line(), OLD_LAW);
                    }
                });
        reviewed.reply()
                .sentences()
                .filter(sentence -> day.isAfter(LocalDate.of(2020, 12, 31)))
                .filter(sentence -> text.finds("bare-gdpr", sentence))
                .filter(sentence -> !text.finds("uk-gdpr", sentence))
                .findFirst()
                .ifPresent(sentence -> objections.advise(
                        Finding.LETTER, sentence.line(), "Since the end of 2020 the law is called the UK GDPR."));
    }

    private static boolean isOfTheDay(Reviewed reviewed, RuleText text) {
        return reviewed.reply().sentences().anyMatch(s -> text.finds("of-the-day", s));
    }

    /** The letter cannot be older than the last day that it names. */
    private static Optional<LocalDate> latest(Reviewed reviewed) {
        return reviewed.reply().lines().stream()
                .flatMap(line -> TimeInText.day(line.text()).stream())
                .max(LocalDate::compareTo);
    }

    private static Optional<Provision> repealed(CitedProvision cited, LocalDate day, Reviewed reviewed) {
        Optional<Citation> citation = cited.canonical();
        return citation.flatMap(c -> Relied.exact(c, reviewed.law()))
                .filter(p -> !p.until().isAfter(day) || (p.until().isBefore(LocalDate.MAX) && !p.inForce(day)));
    }
}
