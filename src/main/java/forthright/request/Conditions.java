package forthright.request;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a question show of a condition on it. On which question it is, {@link ConditionsOfRequest} finds. */
final class Conditions {
    private static final Cue HEADING = Cue.of("^[A-Z][^.?!:]{2,88} (?=(?:If|Where) [a-z])");
    private static final Pattern INVITATION = Pattern.compile(
            "(?:then )?(?:please |could you |can you |kindly |also )*(?:(?:go on to |continue (?:to|with) |move on to )?(?:(?:tell|let|provide|give|state|confirm|advise|answer|complete|supply|inform|send|specify)(?: me| us)?(?: know)?(?: with)?)?(?: all| any)?(?: of)?(?: the| these| those)?(?: following| next| remaining| further)?(?: rest| information| details| questions?| points?)?(?: of the questions)?(?: below)?)?[ :.-]*");

    private Conditions() {}

    /** What the clause says that a text opens with. */
    static Optional<Antecedent> opening(String text) {
        Optional<IfClause> clause = IfClause.opening(text).filter(found -> governs(found, text));
        Optional<Antecedent> said = clause.flatMap(AntecedentReader::read);
        boolean loose = said.orElse(null) instanceof Antecedent.Before before && before.tie() == Antecedent.Tie.LOOSE;
        if (!loose) {
            return said;
        }
        // "[If applicable] If it was not measured, …": the second says which.
        return clause.flatMap(first -> IfClause.opening(text.substring(Math.min(first.end(), text.length()))))
                .flatMap(AntecedentReader::read)
                .or(() -> said);
    }

    /** Whether an if-clause speaks of the reply rather than of an answer: "if this would exceed the cost limit". */
    static boolean isAboutTheReply(String text) {
        return IfClause.opening(text)
                .filter(clause -> AboutTheReply.isRule(clause.says()))
                .filter(clause -> AntecedentReader.read(clause).isEmpty())
                .isPresent();
    }

    /** Whether words begin with "if yes", "if so", "if it does" or the like. */
    static boolean isOnAnAnswer(String text) {
        return opening(text).filter(Antecedent::isOnAnAnswer).isPresent();
    }

    /** Whether words begin with a condition on an answer, and not with a clause about the world. */
    static boolean dependsOnAnAnswer(String text) {
        return opening(text).filter(said -> !(said instanceof Antecedent.About)).isPresent();
    }

    /** The words after a leading condition. */
    static String withoutLeading(String text) {
        return IfClause.opening(text)
                .filter(clause -> governs(clause, text))
                .map(clause -> clause.end() >= text.length()
                        ? ""
                        : text.substring(clause.end()).strip())
                .orElse(text);
    }

    /** Whether words are nothing but a condition and an invitation: "If the answer to question 1 is yes, please tell us:". */
    static boolean onlyIntroduces(String text) {
        return INVITATION
                .matcher(Characters.comparable(withoutLeading(text)).strip())
                .matches();
    }

    /** The words after a heading that copying has run into them: "Service details If the council does not …". */
    static String withoutHeading(String text) {
        Matcher m = HEADING.matcher(Characters.head(text));
        return m.find() ? text.substring(m.end()) : text;
    }

    /** "Please confirm: a) If your authority uses the register": an if-clause that is itself what is asked governs nothing. */
    private static boolean governs(IfClause clause, String text) {
        return !clause.isWhole(text)
                || text.stripTrailing().endsWith(":")
                || !(AntecedentReader.read(clause).orElse(null) instanceof Antecedent.About);
    }
}
