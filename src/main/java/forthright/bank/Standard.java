package forthright.bank;

import forthright.bank.BankEntry.AnsweredBy;
import forthright.bank.BankEntry.At;
import forthright.bank.BankEntry.Measure;
import forthright.request.QuestionKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A standard question as the matcher sees it: its wordings in the terms of the field. */
record Standard(BankEntry entry, List<Ask> asks, Set<String> vocabulary) {
    /**
     * One of its wordings.
     *
     * @param ofNow whether it speaks of a day or of now, so that it is no wording for what has happened
     */
    record Ask(Terms terms, boolean ofNow) {}

    static Standard of(BankEntry entry, Vocabulary words) {
        return of(entry, entry.asks().stream().map(ask -> ask(ask, words)).toList());
    }

    static Standard of(BankEntry entry, List<Ask> asks) {
        Set<String> vocabulary = new LinkedHashSet<>();
        for (Ask ask : asks) {
            vocabulary.addAll(ask.terms().inOrder());
        }
        return new Standard(entry, asks, vocabulary);
    }

    /** A wording in the terms of the field. */
    static Ask ask(String wording, Vocabulary words) {
        return new Ask(
                words.terms(Frames.bare(wording)), Timing.ofWords(wording).isOfNow());
    }

    /** What it counts, if it counts. */
    Optional<Measure> measure() {
        return entry.by().measured();
    }

    At at() {
        return At.of(entry.by());
    }

    /**
     * Whether a concept in its wordings means that concept and no other. The service is asked for one figure; where the
     * council's own lists are counted, any concept can be looked up in them.
     */
    boolean namesItsConcepts() {
        return entry.by() instanceof AnsweredBy.ServiceFigures;
    }

    /** Whether it can answer a question of this kind. A percentage, a document or one row a child is never a count. */
    boolean answers(QuestionKind kind, boolean stemOrGrid) {
        return entry.by().answers(stemOrGrid).contains(kind);
    }
}
