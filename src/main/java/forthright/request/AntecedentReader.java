package forthright.request;

import forthright.request.Antecedent.About;
import forthright.request.Antecedent.Before;
import forthright.request.Antecedent.Named;
import forthright.request.Antecedent.Tie;
import forthright.request.Antecedent.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/** Reads what an if-clause says: first a mark, then whether any matter is left once the words for answers are gone. */
final class AntecedentReader {
    private static final String MARK =
            "(?<![0-9])(?<![0-9]\\.)\\(?[0-9]{1,2}(?:\\.[0-9]{1,2})?(?![0-9%])\\)?(?: ?[.(]? ?[a-h](?![a-z])\\)?)?(?: ?\\((?:i{1,3}|iv|vi{0,3}|ix|x)\\))?|\\((?:[a-h]|i{1,3}|iv|v)\\)";
    private static final Cue REF =
            Cue.of("\\b(?:questions?|qns?|qs?|parts?|sections?|points?|number|item)\\.? ?(?<named>" + MARK
                    + "|[a-h]\\b(?! [a-z]{3,} [a-z]{3,}))"
                    + "|\\b(?:yes|no|none|nil|answer(?:s|ed|ing)?|response|reply|affirmative|negative|said|replied)\\b[\"']?(?: (?:given|was|is|yes|no|affirmatively))?(?:,? ?(?:to|for|in|at|on|under)) (?:the |both |either |any of |all of )?(?<given>"
                    + MARK + "|[a-h](?=\\)?(?: (?:is|was|above)\\b|[,:]?$)))"
                    + "|^(?:both |either )?(?<first>" + MARK
                    + "|[a-h]) ?(?:above )?(?:and [^ ]+ )?(?:=|(?:is|was|are|were|applies|equals|shows|gives)\\b)"
                    + "|\\b(?:in|at|under|to|of|from|for) (?<bracketed>\\(?[0-9]{1,2} ?(?:[a-h])?\\)|\\((?:[a-h]|i{1,3}|iv|v)\\)|[0-9]{1,2} ?\\(?[a-h]\\)?(?![a-z])|[0-9]{1,2}(?= above\\b))"
                    + "|\\b(?<ordinal>first|second|third|fourth|fifth) (?:question|part)\\b(?! of)"
                    + "|\\b(?:answered|ticked) (?<bare>[0-9]{1,2}) (?:with|as|in)\\b");
    private static final Cue OPTION = Cue.of(
            "\\b(?:answer(?:ed)?|chose|chosen|select(?:ed)?|tick(?:ed)?|said|pick(?:ed)?|replied|option|response is|answer is)(?: (?:is|was))?(?: option)? [\"'(]?(?<option>[a-h])[\"')]?(?= |,|$)(?! (?:few|number|lot|yes))"
                    + "|\\b(?:chose|selected|ticked|picked|chosen|selecting|choosing|answered)(?: option)? [\"'(]?(?<named>(?!yes\\b|no\\b|to\\b|this\\b|in\\b|the\\b|any\\b|question|that\\b|with\\b|for\\b|neither\\b|q[0-9])[a-z][a-z-]+)\\b[\"')]?(?=$| in | to | at | for )");
    // "If sometimes", "if commissioned or both", "if b)": no more than the answer itself.
    private static final Cue ANSWER_ALONE = Cue.of(
            "^[\"'(]?(?<alone>(?:sometimes|never|always|often|rarely|partly|partially|both|mixed|other|[a-h](?=\\)?$))(?: or (?:sometimes|never|always|often|rarely|partly|both|other|none))?)[\"')]{0,2}$|^\"(?!yes|no\\b|so\\b)(?<quoted>[a-z][a-z -]{1,30})\"$");
    private static final Cue COUNTED = Cue.of(
            "^(?:any|none|no(?= [a-z])(?! (?:to|for|in|at|please|what|why|how|which|who|then)\\b)|no-? ?one|nobody|nil|zero|some|one or more|at least one|more than|fewer than|there|the (?:number|figure|total|count|result)|above|over|greater)\\b|\\b(?:more|greater|higher|above|over|other) (?:than )?(?:0|zero|nil|none|one|1)\\b|\\bone or more\\b|\\b(?:is|was|are) (?:not )?(?:zero|nil|0|none)\\b");
    private static final Cue POINTING = Cue.of(
            "^(?:it|they|this|these|those|that|such|there|any|none|no-? ?one|nobody|neither|either|both|he|she|you|one|so|more than|at least one|one or more|some)\\b(?! of the following)");

    // "If placing a child abroad, do you …?": a case that is supposed, and no answer.
    private static final Cue SUPPOSES = Cue.of("^(?!being\\b)[a-z]+ing (?:a|an|the|any|children|young)\\b");

    private AntecedentReader() {}

    /** What a clause says; empty where it says nothing of an answer. */
    static Optional<Antecedent> read(IfClause clause) {
        String says = clause.says();
        boolean yes = Polarity.isYes(says)
                != (clause.word().equals("unless") || clause.word().equals("otherwise"));
        Matcher ref = REF.matcher(says);
        Matcher option = OPTION.matcher(says);
        Wanted wanted = option.find()
                ? new Wanted(true, option.group("option") == null ? option.group("named") : option.group("option"))
                : Wanted.of(yes);
        boolean ofTheReply = AboutTheReply.isRule(says) && !Polarity.isSpelledOut(says);
        Matcher alone = ANSWER_ALONE.matcher(says.strip());
        if (alone.find()) {
            String answer = alone.group("alone") == null ? alone.group("quoted") : alone.group("alone");
            return Optional.of(new Before(Tie.ANSWER, new Wanted(true, answer)));
        }
        if (!ofTheReply && ref.find()) {
            return Optional.of(new Named(group(ref), wanted));
        }
        if (AboutTheReply.is(says)) {
            return Optional.empty();
        }
        boolean counted = COUNTED.in(says);
        Set<String> matter = Matter.of(says);
        if (matter.isEmpty() || !wanted.option().isEmpty()) {
            boolean speaks = !says.isBlank() || clause.word().equals("otherwise");
            Tie tie = says.contains("applicable") ? Tie.LOOSE : counted ? Tie.COUNT : Tie.ANSWER;
            return speaks ? Optional.of(new Before(tie, wanted)) : Optional.empty();
        }
        boolean supposes = SUPPOSES.in(says);
        boolean vague = clause.word().equals("when")
                || clause.word().equals("in case")
                || clause.word().startsWith("for");
        boolean pointing = POINTING.in(says) || clause.place() == IfClause.Place.LEADING_BRACKETS;
        return supposes || vague
                ? Optional.empty()
                : Optional.of(new About(
                        says.strip(), matter, pointing, counted, clause.word().equals("where"), wanted));
    }

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    private static String group(Matcher ref) {
        if (ref.group("ordinal") != null) {
            return Integer.toString(ORDINALS.indexOf(ref.group("ordinal")) + 1);
        }
        for (String name : new String[] {"named", "given", "first", "bracketed", "bare"}) {
            if (ref.group(name) != null) {
                return ref.group(name);
            }
        }
        throw new IllegalStateException("a reference without a mark");
    }
}
