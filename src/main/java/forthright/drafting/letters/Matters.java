package forthright.drafting.letters;

import forthright.disclosurecontrol.Told;
import forthright.drafting.Draft;
import forthright.drafting.Drafter;
import forthright.drafting.Workspace;
import forthright.drafting.decided.Clarification;
import forthright.drafting.decided.Correction;
import forthright.drafting.decided.Extension;
import forthright.drafting.decided.Review;
import forthright.drafting.decided.Signed;
import forthright.drafting.issuing.Issuing;
import forthright.law.Citation;
import forthright.law.LawBook;
import forthright.law.LetterKind;
import forthright.law.Regime;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.record.SealedAnswer;
import forthright.record.SealedLetter.Corrected;
import forthright.record.SealedLetter.Signature;
import forthright.reply.Around;
import forthright.reply.Around.Matter;
import forthright.reply.Around.Said;
import forthright.reply.LetterWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a letter says that no other kind does: from the item of {@code case.yaml} that is meant for it. */
final class Matters {
    private final Workspace workspace;
    private final LetterDrafting.About about;
    private final LetterFolder letter;

    Matters(Workspace workspace, LetterDrafting.About about, LetterFolder letter) {
        this.workspace = workspace;
        this.about = about;
        this.letter = letter;
    }

    /**
     * What was made.
     *
     * @param decided who decided it
     */
    record Made(
            Matter matter,
            List<Signature> decided,
            Optional<Corrected> corrects,
            List<SealedAnswer> answers,
            List<Told> told) {
        static Made of(Matter matter, Signed signed) {
            return new Made(
                    matter, List.of(new Signature(signed.by(), signed.on())), Optional.empty(), List.of(), List.of());
        }
    }

    /** The extension that is meant; empty for every other kind, and where nobody has written one. */
    Optional<Extension> extension() {
        return letter.kind() == LetterKind.EXTENSION
                ? about.letters().extensions().stream()
                        .skip(letter.number() - 1L)
                        .findFirst()
                : Optional.empty();
    }

    /** The law under which it is sent: the council's, unless the extension names the Regulations, which bind it too. */
    Regime regime(LawBook law) {
        Regime ofCouncil = Regime.of(about.council().regime())
                .orElseThrow(() -> new IllegalStateException("A profile names a regime"));
        boolean environmental = ofCouncil == Regime.FOIA
                && extension()
                        .flatMap(longer -> Citation.parse(longer.provision()))
                        .filter(cited -> cited.act().equals(Regime.EIR.act()))
                        .isPresent();
        return environmental ? Regime.EIR : ofCouncil;
    }

    Made make(LawBook law, Regime regime, LetterWriter writer) {
        return switch (letter.kind()) {
            case ACKNOWLEDGEMENT ->
                new Made(new Matter.Acknowledgement(), List.of(), Optional.empty(), List.of(), List.of());
            case CLARIFICATION -> clarification(item(about.letters().clarifications(), "clarifications"));
            case EXTENSION -> extension(item(about.letters().extensions(), "extensions"));
            case CORRECTION -> correction(item(about.letters().corrections(), "corrections"), writer);
            case REVIEW_OUTCOME -> review(item(about.letters().reviews(), "reviews"), law, regime);
        };
    }

    private <T> T item(List<T> all, String field) {
        if (all.size() < letter.number()) {
            Faults faults = new Faults();
            faults.error(
                    about.caseFile(),
                    "nothing-decided",
                    letter.number() == 1
                            ? "Nobody has written down what the %s is to say."
                                    .formatted(letter.kind().inWords())
                            : "Every %s that somebody has written down was sent."
                                    .formatted(letter.kind().inWords()),
                    "Write it under \"%s\", with name, day and reason; cases/README.md shows how.".formatted(field));
            throw new FaultsException(faults.inOrder());
        }
        return all.get(letter.number() - 1);
    }

    private static Made clarification(Clarification asked) {
        return Made.of(
                new Matter.Clarification(asked.points().stream()
                        .map(point -> new Said(point.question(), point.ask()))
                        .toList()),
                asked.signed());
    }

    private static Made extension(Extension longer) {
        return Made.of(
                new Matter.Extension(
                        longer.provision(), longer.questions(), longer.why(), longer.weighing(), longer.until()),
                longer.signed());
    }

    private Made review(Review review, LawBook law, Regime regime) {
        LocalDate dated = about.order().dated();
        // FOISA s.21(1): "not later than the twentieth working day after receipt"; under FOIA the Code of Practice says
        // so
        LocalDate due = law.workingDays(regime)
                .after(review.asked(), law.review(regime, dated).answerWithin());
        return Made.of(
                new Matter.ReviewOutcome(
                        review.asked(),
                        due,
                        Around.Result.valueOf(review.outcome().name()),
                        review.findings().stream()
                                .map(finding -> new Said(finding.question(), finding.found()))
                                .toList()),
                review.signed());
    }

    private Made correction(Correction correction, LetterWriter writer) {
        Draft draft = new Drafter(workspace).correction(about.order());
        return new Corrections(
                        about,
                        correction,
                        draft,
                        writer,
                        Issuing.register(workspace).corrections(about.folder(), about.shownAs()))
                .made();
    }
}
