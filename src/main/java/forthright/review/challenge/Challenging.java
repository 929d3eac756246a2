package forthright.review.challenge;

import forthright.record.SealedAnswer;
import forthright.record.SealedReply;
import forthright.review.challenge.Challenge.Put;
import forthright.review.challenge.Grounds.Standing;
import forthright.review.reading.Line;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import forthright.review.rules.Finding;
import forthright.review.rules.Reviewed;
import forthright.review.wording.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the standard questions to a reply, and looks for the answers in the letter and then in its record. */
public final class Challenging {
    private static final int LONGEST_QUOTE = 200;
    private static final int ENOUGH = 24;
    private static final int A_FEW = 3;

    private final Reviewed reviewed;
    private final Optional<SealedReply> sealed;

    private Challenging(Reviewed reviewed, Optional<SealedReply> sealed) {
        this.reviewed = reviewed;
        this.sealed = sealed;
    }

    /**
     * What is asked of a reply.
     *
     * @param findings what a review found in it
     * @param sealed its record, where it is one of ours that was sealed
     */
    public static Challenged put(
            Challenges challenges, Reviewed reviewed, List<Finding> findings, Optional<SealedReply> sealed) {
        List<Standing> grounds = new Grounds(challenges.sets(), reviewed).of(findings);
        Challenging challenging = new Challenging(reviewed, sealed);
        return new Challenged(
                reviewed.reply(),
                sealed.isPresent(),
                grounds.stream()
                        .map(ground -> challenging.to(ground, Grounds.elsewhere(ground, grounds)))
                        .filter(challenge -> !challenge.questions().isEmpty())
                        .toList());
    }

    private Challenge to(Standing ground, Set<String> elsewhere) {
        List<Sentence> sentences = sentences(ground, elsewhere);
        List<Put> put = ground.sets().stream()
                .flatMap(set -> set.questions().stream()
                        .filter(question -> question.isPut(ground.act(), reviewed.day()))
                        .map(question -> put(set, question, ground, sentences)))
                .toList();
        List<String> at = ground.answers().isEmpty()
                ? List.of(Finding.LETTER)
                : reviewed.reply().answers().stream()
                        .map(ReadAnswer::id)
                        .filter(ground.answers()::contains)
                        .distinct()
                        .toList();
        return new Challenge(ground.ground(), ground.about(), at, ground.line(), put);
    }

    private Put put(QuestionSet set, StandardQuestion question, Standing ground, List<Sentence> sentences) {
        String basis = question.basis(ground.act()).orElse("");
        Answered answered = inLetter(question, sentences)
                .or(() -> inRecord(question, basis, ground))
                .orElseGet(Answered.Blank::new);
        return new Put(set.name() + "/" + question.name(), question.ask(), question.why(), basis, answered);
    }

    /** The answers that stand on the ground come first, then all that is not said of another one. */
    private List<Sentence> sentences(Standing ground, Set<String> elsewhere) {
        Stream<Sentence> near = reviewed.reply().answers().stream()
                .filter(answer -> ground.answers().contains(answer.id()))
                .flatMap(answer -> answer.sentences().stream());
        Stream<Sentence> around = reviewed.reply().around().stream();
        Stream<Sentence> others = reviewed.reply().answers().stream()
                .filter(answer -> !ground.answers().contains(answer.id()) && !elsewhere.contains(answer.id()))
                .flatMap(answer -> answer.sentences().stream());
        return Stream.of(near, around, others).flatMap(each -> each).toList();
    }

    private Optional<Answered> inLetter(StandardQuestion question, List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> Phrase.any(question.answeredBy(), sentence.words()))
                .filter(sentence -> !Phrase.any(question.unless(), sentence.words()))
                .findFirst()
                .map(sentence -> {
                    int line = line(sentence);
                    return new Answered.InLetter(line, quote(sentence.text()), at(line));
                });
    }

    /** The line in which a sentence begins; the lines of a broken paragraph are read as one. */
    private int line(Sentence sentence) {
        String text = sentence.text();
        String beginning = text.substring(0, Math.min(text.length(), ENOUGH));
        List<Line> lines = reviewed.reply().lines();
        return lines.stream()
                .skip(sentence.line() - 1L)
                .takeWhile(line -> !line.text().isBlank())
                .filter(line -> begins(beginning, line.text()))
                .mapToInt(Line::number)
                .findFirst()
                .orElse(sentence.line());
    }

    /** Whether a line has this beginning, or as much of it as goes before its end. */
    private static boolean begins(String beginning, String line) {
        return IntStream.rangeClosed(A_FEW, beginning.length())
                        .anyMatch(length -> line.stripTrailing().endsWith(" " + beginning.substring(0, length)))
                || line.contains(beginning);
    }

    private String at(int line) {
        return reviewed.reply().answerAt(line).map(ReadAnswer::id).orElse(Finding.LETTER);
    }

    private static String quote(String text) {
        return text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
    }

    private Optional<Answered> inRecord(StandardQuestion question, String basis, Standing ground) {
        return sealed.flatMap(reply -> question.inRecord()
                .flatMap(word -> reply.answers().stream()
                        .filter(answer -> standsOn(answer, ground))
                        .flatMap(answer -> word.in(answer, basis, reply).stream()
                                .<Answered>map(what ->
                                        new Answered.InRecord(answer.question().path(), what)))
                        .findFirst()));
    }

    private static boolean standsOn(SealedAnswer answer, Standing ground) {
        return ground.ground().equals(Situation.LATE.word())
                || answer.citations().contains(ground.ground())
                || answer.outcome().equals(ground.ground());
    }
}
