package forthright.drafting.letters;

import forthright.bank.Council;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Fault;
import forthright.record.SealedAnswer;
import forthright.record.SealedLetter;
import forthright.reply.Around;
import forthright.reply.Mark;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/**
 * A letter around a reply that may be sent: nothing of it is on disk yet.
 *
 * @param decided who decided what it says
 * @param corrects the reply that it corrects
 * @param answers what is decided on the questions that it answers anew
 * @param told every figure that it tells
 * @param warnings what a person should know before it is sent
 * @param marked the files to be written, by name, with its place on the record
 */
public record DraftedLetter(
        Around says,
        Council council,
        List<SealedLetter.Signature> decided,
        Optional<SealedLetter.Corrected> corrects,
        List<SealedAnswer> answers,
        List<Told> told,
        List<Fault> warnings,
        Function<Mark, SequencedMap<String, String>> marked) {
    public DraftedLetter {
        decided = List.copyOf(decided);
        answers = List.copyOf(answers);
        told = List.copyOf(told);
        warnings = List.copyOf(warnings);
    }

    /** The files before it is sent. */
    public SequencedMap<String, String> files() {
        return marked.apply(Mark.NONE);
    }
}
