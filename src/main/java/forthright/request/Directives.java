package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that send the reader on after an answer, or say which questions to answer: "if yes, go on to question 2", "if
 * not, there is no need to answer questions 3 to 5", "please answer questions 2-4 only if …".
 */
final class Directives {
    private static final String NUMBER =
            "(?:questions?|qns?|qs?|numbers?|parts?)?\\.? ?\\(?[0-9]{1,2} ?\\(?[a-h]?\\)?(?![0-9a-z])";
    private static final Cue GO_TO = Cue.of(
            "\\b(?:go|proceed|move|skip|jump|continue|turn)(?: on| straight| directly| ahead)*(?: to| with| at) (?<to>"
                    + NUMBER + ")");
    private static final Cue LEAVE_OUT = Cue.of(
            "\\b(?:no need to|need not|(?:do|does) not (?:need|have) to|don't (?:need|have) to|not necessary to|please do not|leave out|omit|ignore|disregard|skip(?! to| on| straight))\\b(?: (?:answer|complete|reply to|respond to|fill in))?(?: any| all)?(?: of)?(?: the| these)? ?(?<which>"
                    + NUMBER + "(?:(?:,| and| to| or| ?-| through) ?" + NUMBER
                    + "){0,8}|(?:rest|remaining|further|following|other|next|questions below)\\b)");
    private static final Cue ANSWER = Cue.of(
            "\\b(?:answer|complete|respond to|reply to|fill in)(?: only)? (?:the |these )?(?<which>" + NUMBER
                    + "(?:(?:,| and| to| or| ?-| through) ?" + NUMBER + "){0,8})|^(?<apply>" + NUMBER
                    + "(?:(?:,| and| to| or| ?-| through) ?" + NUMBER
                    + "){0,8}) (?:should |need |are |is |must |will )*(?:only )?(?:apply|applies|applicable|answered|relevant|relate|be answered|to be answered)\\b");
    private static final Cue STOP = Cue.of(
            "^(?:then )?(?:,? ?(?:again,? )?(?:many )?thank(?:s| you)\\b(?!.*\\?)|(?:please )?(?:stop|finish|end) here|(?:this|that) is (?:all|the end)|no further\\b|you (?:may|can) stop)");
    private static final Cue MARK = Cue.of(
            "(?<from>[0-9]{1,2}[ (]*[a-h]?)(?![0-9a-z])\\)?(?:(?: to | ?- ?| through )(?:questions?|qs?)?\\.? ?\\(?(?<until>[0-9]{1,2}))?");
    private static final Pattern NEXT_CLAUSE =
            Pattern.compile("(?<=[,;.]) (?:and |but )?(?=(?:if|where|otherwise)\\b)");

    /** What an answer does to other questions. */
    sealed interface Directive {
        /** The clause that sets it. */
        Antecedent given();

        /** On to a question; those between are passed over. */
        record GoTo(Antecedent given, String ref) implements Directive {}

        /** These questions, by their marks, are to be answered, or else left out. */
        record These(Antecedent given, boolean answer, List<String> refs) implements Directive {}

        /** All the rest is to be left out. */
        record NoMore(Antecedent given) implements Directive {}
    }

    private Directives() {}

    static List<Directive> in(String text) {
        List<Directive> found = new ArrayList<>();
        String plain = Characters.comparable(Characters.head(text));
        if (!plain.contains("if ")
                && !plain.contains("where ")
                && !plain.contains("unless ")
                && !plain.contains("otherwise")) {
            return found;
        }
        for (String sentence : Sentences.of(Characters.head(text))) {
            for (String part : NEXT_CLAUSE.split(Characters.comparable(sentence), -1)) {
                of(part).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Directive> of(String part) {
        return IfClause.all(part).stream()
                .flatMap(clause ->
                        AntecedentReader.read(clause).filter(given -> !(given instanceof Antecedent.About)).stream()
                                .flatMap(given -> of(part, clause, given).stream()))
                .findFirst();
    }

    private static Optional<Directive> of(String part, IfClause clause, Antecedent given) {
        boolean opens = (clause.place() == IfClause.Place.OPENING || clause.place() == IfClause.Place.LEADING_BRACKETS)
                && clause.end() < part.length();
        String rest = opens ? part.substring(clause.end()) : part;
        Matcher to = GO_TO.matcher(rest);
        if (to.find()) {
            return Optional.of(new Directive.GoTo(given, marks(to.group("to")).getFirst()));
        }
        Matcher out = LEAVE_OUT.matcher(rest);
        if (out.find()) {
            List<String> which = marks(out.group("which"));
            return Optional.of(
                    which.isEmpty() ? new Directive.NoMore(given) : new Directive.These(given, false, which));
        }
        if (opens && STOP.in(rest)) {
            return Optional.of(new Directive.NoMore(given));
        }
        // What stands before the clause itself: "Answer 2 and 3 only if …", "Questions 2-4 apply where …".
        Matcher answer = ANSWER.matcher(opens && rest.length() < part.length() && !ANSWER.in(rest) ? part : rest);
        if (answer.find()) {
            String which = answer.group("which") == null ? answer.group("apply") : answer.group("which");
            return Optional.of(new Directive.These(given, true, marks(which)));
        }
        return Optional.empty();
    }

    private static List<String> marks(String list) {
        List<String> marks = new ArrayList<>();
        Matcher m = MARK.matcher(list);
        while (m.find()) {
            String from = m.group("from").replaceAll("[ (]", "");
            marks.add(from);
            if (m.group("until") != null && from.matches("[0-9]+")) {
                int until = Math.min(Integer.parseInt(m.group("until")), Integer.parseInt(from) + 40);
                for (int n = Integer.parseInt(from) + 1; n <= until; n++) {
                    marks.add(Integer.toString(n));
                }
            }
        }
        return marks;
    }
}
