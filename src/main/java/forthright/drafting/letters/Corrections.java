package forthright.drafting.letters;

import forthright.disclosurecontrol.Told;
import forthright.drafting.Draft;
import forthright.drafting.decided.Correction;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.record.SealedAnswer;
import forthright.record.SealedLetter;
import forthright.record.SealedLetter.Corrected;
import forthright.record.SealedLetter.Signature;
import forthright.record.SealedReply;
import forthright.reply.Answer;
import forthright.reply.Around;
import forthright.reply.Around.Matter;
import forthright.reply.LetterWriter;
import forthright.reply.Reply;
import forthright.request.Question;
import forthright.request.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A correction: the answers as they come out today, in place of those that were issued. */
final class Corrections {
    private final LetterDrafting.About about;
    private final Correction correction;
    private final Draft draft;
    private final LetterWriter writer;
    private final List<QuestionId> questions;
    private final SealedReply issued;
    private final List<SealedLetter> earlier;

    /**
     * A correction.
     *
     * @param earlier corrections of the same reply that were sent, the latest last
     */
    Corrections(
            LetterDrafting.About about,
            Correction correction,
            Draft draft,
            LetterWriter writer,
            List<SealedLetter> earlier) {
        this.earlier = List.copyOf(earlier);
        this.about = about;
        this.correction = correction;
        this.draft = draft;
        this.writer = writer;
        this.questions = together(correction.questions());
        this.issued = about.reply().orElseThrow();
    }

    /** A table stands with the stem and its symbols with the parts: what belongs together is told together. */
    private List<QuestionId> together(List<String> named) {
        return about.request().questions().stream()
                .map(root -> root.withAllParts().map(Question::id).toList())
                .filter(family -> family.stream().anyMatch(id -> named.contains(id.path())))
                .flatMap(List::stream)
                .toList();
    }

    Matters.Made made() {
        stop();
        Reply right = draft.reply().answering(questions);
        Map<String, String> worded = writer.answers(right);
        return new Matters.Made(
                new Matter.Correction(
                        issued.dated(),
                        issued.mark().inWords(),
                        correction.questions(),
                        correction.wrong(),
                        right.answers().stream()
                                .map(answer -> new Around.Right(
                                        answer.question().id().path(),
                                        answer.question().text(),
                                        worded.getOrDefault(
                                                answer.question().id().path(), "")))
                                .toList(),
                        writer.notices(right)),
                List.of(new Signature(
                        correction.signed().by(), correction.signed().on())),
                Optional.of(new Corrected(issued.mark(), Sha256.hex(issued.text()), questions)),
                right.answers().stream().map(SealedAnswer::of).toList(),
                draft.tells().stream().filter(this::isToldHere).toList());
    }

    private boolean isToldHere(Told told) {
        return told.by() instanceof Told.By.Reply reply && questions.contains(new QuestionId(reply.question()));
    }

    private void stop() {
        Faults against = new Faults();
        if (draft.isBlocked()) {
            against.error(
                    Place.of(about.shownAs()),
                    "given-away",
                    "Earlier replies, the wrong one among them, have given away what nobody may learn from this letter.",
                    "foi letter cannot undo it. A named person may release the figures in case.yaml: %s."
                            .formatted(draft.letter().leaks().stream()
                                    .map(leak -> leak.figure())
                                    .toList()));
            throw new NotAllowed(false, against.inOrder());
        }
        draft.reply().tasks().stream()
                .filter(task -> task.question().isEmpty() || questions.contains(new QuestionId(task.question())))
                .forEach(task -> against.error(
                        Place.of(about.shownAs()),
                        "needs-person",
                        task.question().isEmpty()
                                ? task.what()
                                : "Question %s: %s".formatted(task.question(), task.what()),
                        "Decide it, then draft the letter again."));
        if (against.hasErrors()) {
            throw new NotAllowed(true, against.inOrder());
        }
        if (draft.reply().answering(questions).answers().stream().allMatch(this::isTheSame)) {
            against.error(
                    correction.place(),
                    "nothing-corrected",
                    "What is to be corrected comes out as it was issued: question %s."
                            .formatted(String.join(", ", correction.questions())),
                    "Put right what made it wrong first: the data, the council's files, or case.yaml.");
        }
        if (against.hasErrors()) {
            throw new NotAllowed(false, against.inOrder());
        }
    }

    private boolean isTheSame(Answer answer) {
        return last(answer.question().id())
                .filter(was -> was.saysTheSame(SealedAnswer.of(answer)))
                .isPresent();
    }

    /** What the applicant was told last of a question. */
    private Optional<SealedAnswer> last(QuestionId question) {
        return Stream.concat(issued.answers().stream(), earlier.stream().flatMap(letter -> letter.answers().stream()))
                .filter(was -> was.question().equals(question))
                .reduce((first, second) -> second);
    }
}
