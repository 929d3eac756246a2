package forthright.bank;

import java.util.HashMap;
import java.util.Map;

/** The terms of the wordings of one letter, each worked out once: a question is looked at again by those after it. */
final class TermsOfLetter {
    private final Vocabulary words;
    private final Map<String, Terms> known = new HashMap<>();
    private final Map<String, String> bare = new HashMap<>();

    TermsOfLetter(Vocabulary words) {
        this.words = words;
    }

    /** A wording without its frame. */
    String bare(String wording) {
        return bare.computeIfAbsent(wording, Frames::bare);
    }

    Terms of(String bare) {
        Terms terms = known.get(bare);
        if (terms == null) {
            terms = words.terms(bare);
            known.put(bare, terms);
        }
        return terms;
    }
}
