package forthright.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Finds which question words such as "Q3 above" or "the answer to 3a" mean. */
public final class References {
    private static final Cue NAMED = Cue.of(
            "\\b(?:q|qn|question|questions|part|point|(?:answers?|answer\\(s\\)|response|reply) (?:to|at|in|for)(?: question)?|(?:listed|given|identified) (?:in|at|under))\\.? ?"
                    + "(?<ref>\\(?[0-9]{1,2}(?: ?\\(?[a-z]\\)?(?![a-z]))?(?![0-9/]))");
    private static final Cue PIECE = Cue.of("[0-9]+|[a-z]+");

    private References() {}

    /** The questions that a text names by their marks, as far as the request has them. */
    public static List<QuestionId> in(String text, QuestionId from, Collection<QuestionId> known) {
        Matcher m = NAMED.matcher(Characters.comparable(Characters.head(text)));
        List<QuestionId> found = new ArrayList<>();
        while (m.find()) {
            resolve(m.group("ref"), from, known).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** The question with a mark such as "2a", "3(a)" or "b", as seen from another question. */
    static Optional<QuestionId> resolve(String ref, QuestionId from, Collection<QuestionId> known) {
        Matcher pieces = PIECE.matcher(Characters.lower(ref));
        List<String> steps = new ArrayList<>();
        while (pieces.find()) {
            steps.add(pieces.group());
        }
        QuestionId wanted = new QuestionId(String.join(".", steps));
        int dot = from.path().lastIndexOf('.');
        QuestionId beside = new QuestionId(dot < 0 ? wanted.path() : from.path().substring(0, dot + 1) + wanted.path());
        QuestionId joined = new QuestionId(String.join("", steps));
        return List.of(wanted, beside, joined).stream()
                .filter(id -> known.contains(id) && !id.equals(from))
                .findFirst();
    }
}
