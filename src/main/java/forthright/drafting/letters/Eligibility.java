package forthright.drafting.letters;

import forthright.drafting.decided.Extension;
import forthright.law.Kind;
import forthright.law.LawBook;
import forthright.law.LetterKind;
import forthright.law.LetterRule;
import forthright.law.Provision;
import forthright.law.Regime;
import forthright.law.TimeForReply;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.util.Optional;

/** Whether the law lets a letter be sent; what stands against it is noted with its reason. */
final class Eligibility {
    private static final String CODE = "not-allowed";

    private final LawBook law;
    private final LetterRule rule;
    private final LocalDate dated;
    private final Faults against;

    Eligibility(LawBook law, LetterRule rule, LocalDate dated, Faults against) {
        this.law = law;
        this.rule = rule;
        this.dated = dated;
        this.against = against;
    }

    /** A rule that refuses the kind under this Act. */
    void ofKind(LetterKind kind, Regime regime) {
        if (!rule.refused().isEmpty()) {
            against.error(
                    Place.of("rules/letters.yaml"),
                    CODE,
                    "No %s may be sent under %s: %s"
                            .formatted(kind.inWords(), String.join(", ", rule.cites()), rule.refused()),
                    "Reply by the due date; under %s it cannot be put off.".formatted(regime.act()));
        }
    }

    /** Kinds that only make sense before, or only after, the reply was issued. */
    void ofMoment(LetterKind kind, boolean issued, String caseShownAs) {
        boolean before = kind != LetterKind.CORRECTION && kind != LetterKind.REVIEW_OUTCOME;
        if (before && issued) {
            against.error(
                    Place.of(caseShownAs),
                    CODE,
                    "This request has been answered: no %s can follow.".formatted(kind.inWords()),
                    "A reply that was wrong is put right by a correction; one that is disputed, by a review.");
        }
        if (kind == LetterKind.CORRECTION && !issued) {
            against.error(
                    Place.of(caseShownAs),
                    CODE,
                    "No reply of this case was issued, so there is none to correct.",
                    "Put the draft right and issue it: foi draft, foi issue.");
        }
    }

    /** An extension: the exemption it relies on, the time it takes. */
    void ofExtension(Extension longer, Regime regime, TimeForReply time) {
        if (rule.qualifiedOnly()) {
            weighed(longer, regime);
        } else if (!rule.cites().contains(longer.provision())) {
            refuse(
                    longer,
                    "%s gives no further time.".formatted(longer.provision()),
                    "Under these Regulations only %s does.".formatted(String.join(", ", rule.cites())));
        }
        if (!longer.until().isAfter(time.due())) {
            refuse(
                    longer,
                    "The reply is due by %s, and %s is not later.".formatted(time.due(), longer.until()),
                    "Reply by then, or write a later day.");
        }
        if (rule.days() > 0) {
            ofDays(longer, regime, time);
        }
    }

    // EIR reg.7: forty working days where the request is complex and large, and the applicant told within the first
    // twenty.
    private void ofDays(Extension longer, Regime regime, TimeForReply time) {
        LocalDate latest = law.workingDays(regime).after(time.from(), rule.days());
        if (longer.until().isAfter(latest)) {
            refuse(
                    longer,
                    "%s allows %d working days from receipt at most, until %s."
                            .formatted(String.join(", ", rule.cites()), rule.days(), latest),
                    "Write that day or an earlier one.");
        }
        if (dated.isAfter(time.due())) {
            refuse(
                    longer,
                    "The applicant had to be told by %s.".formatted(time.due()),
                    "Reply now, and say that the reply is late.");
        }
    }

    // FOIA s.10(3): only where the public interest must be weighed, and only for the time that is reasonable for it.
    private void weighed(Extension longer, Regime regime) {
        Optional<Provision> found = law.provision(longer.provision());
        if (found.isEmpty()) {
            against.error(
                    longer.place(),
                    "unknown-citation",
                    "\"%s\" is no provision of rules/law.yaml.".formatted(longer.provision()),
                    Spelling.hint(
                            longer.provision(),
                            law.provisions().stream()
                                    .map(p -> p.citation().toString())
                                    .sorted()
                                    .toList()));
            return;
        }
        Provision provision = found.get();
        if (!provision.citation().act().equals(regime.act())) {
            refuse(
                    longer,
                    "%s is not of the Act under which this request is answered, %s."
                            .formatted(provision.citation(), regime.act()),
                    "Name the exemption of that Act.");
        } else if (!provision.inForce(dated)) {
            refuse(
                    longer,
                    "%s is not in force on %s.".formatted(provision.citation(), dated),
                    provision.instead().isEmpty()
                            ? "Name one that is."
                            : "Cite %s instead.".formatted(provision.instead()));
        } else {
            reasonAgainst(provision)
                    .ifPresent(
                            reason -> refuse(
                                    longer,
                                    "%s (%s) gives no further time: %s"
                                            .formatted(provision.citation(), provision.title(), reason),
                                    "Reply by the due date. More time is given only where the public interest is still being weighed."));
        }
        if (longer.weighing().isBlank()) {
            against.error(
                    longer.place(),
                    "missing-field",
                    "The notice must say that the public interest is still being weighed, and what of it.",
                    "Write it in \"weighing\".");
        }
    }

    private static Optional<String> reasonAgainst(Provision provision) {
        return switch (provision.kind()) {
            case Kind.Exemption(Kind.Balance balance, var test, var environmental) -> against(balance);
            case Kind.Condition(Kind.Balance balance) -> against(balance);
            case Kind.ConfirmOrDeny(Kind.Balance balance) -> against(balance);
            case Kind.Plain plain ->
                Optional.of("it is no exemption (%s), so no public interest is weighed.".formatted(plain.word()));
        };
    }

    private static Optional<String> against(Kind.Balance balance) {
        return switch (balance) {
            case QUALIFIED -> Optional.empty();
            case ABSOLUTE -> Optional.of("it is absolute, so no public interest is weighed.");
            case BY_CONDITION ->
                Optional.of("under its first condition it is absolute. Where another condition is met, name that one.");
        };
    }

    private void refuse(Extension longer, String what, String remedy) {
        against.error(longer.place(), CODE, what, remedy);
    }
}
