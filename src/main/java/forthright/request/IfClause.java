package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A clause that sets a condition: "if yes", "[where none was provided]", "unless …". Where it stands is found here; what it
 * says is an {@link Antecedent}.
 *
 * @param place where in its sentence it stands
 * @param word the word that opens it
 * @param says its words after that one, in small letters
 * @param end where the words that it governs begin, in the text it was found in
 */
record IfClause(Place place, String word, String says, int end) {
    /** Where in a sentence a clause stands. */
    enum Place {
        OPENING,
        /** "[If the council took part] How many …?" */
        LEADING_BRACKETS,
        BRACKETS,
        CLOSING
    }

    private static final String WORD =
            "(?<word>if|where(?! (?:do|does|did|is|are|was|were|can|will|would|has|have|should|else)\\b)|when(?! (?:do|does|did|is|are|was|were|can|will|would|has|have|should)\\b)"
                    + "|should(?= (?:you|the (?:answer|council|authority|response)|it|they|there|this|any)\\b)|unless|otherwise(?= ?[,:])|provided(?: that)? (?=you|the|your|it|that|there)|assuming(?: that)?|supposing(?: that)?|as long as|in case"
                    + "|in the event (?:that|of)|on condition that|for (?=(?:(?:those|all|any|each|every|authorities|councils)\\b[^,:?]{0,30})?\\b(?:answer(?:ed|ing|s)?|yes|no|replied|replying) )|(?:in answer|in reply)(?= (?:yes|no)))\\b";
    // "Only answer this if …", "Please complete question 4 only where …", "(applies only if …": what may stand before
    // it.
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s\\[({*\"'.:-]*(?:(?:and|but|or|so|then|also|again|next|finally|please|kindly|only|just|answer|complete|fill in|respond to|reply to|this|these|the following|following|next|questions?|one|part|section|applicable|applies|relevant|needed|to be|asked|answered|[0-9]{1,2}[a-z]?|to|-)\\b[,:]? ?){0,8}"
                    + WORD + "[\\s:,]*");
    private static final Cue BRACKET =
            Cue.of("[\\[(](?:(?:and|but|only|please|answer|applicable|applies|relevant)\\b,? ?){0,3}" + WORD
                    + "[\\s:,]*(?<says>[^\\[\\]()]{1,140}(?:\\([^()]{1,20}\\)[^\\[\\]()]{0,60})?)[\\])]");
    private static final Cue BETWEEN_COMMAS =
            Cue.of(", (?:(?:and|but|only) ){0,2}(?<word>if|where) (?<says>[^,;:?()\\[\\]]{2,80}),");
    private static final Pattern CLOSING = Pattern.compile(
            "(?:,| -|;|\\b(?:only|but|and))? (?:(?:only|but|and) ){0,2}(?<word>if|where|unless|provided(?: that)?|assuming(?: that)?|in the event (?:that|of)) (?<says>[^,;:?()\\[\\]]{2,100})[.?!\\s]*$");
    // The first word of a main clause that follows without a comma: "If the system was attacked what did you do?"
    private static final Cue MAIN = Cue.of(
            " (?<!\\b(?:know|say|record|of|on|to|about|and|or|state|explain|in|for|from|with) )(?=(?:then )?(?:what|how|which|why|who|please|kindly|could you|can you|would you|may i|i would|i'd|we would|in what|by what|to what|for what)\\b)");
    // After a bare yes or no anything may follow.
    private static final Cue BARE = Cue.of(
            "^[\"']?(?:yes|so)[\"']?(?=[\\s.,:;)\\]?-]+(?!(?:to|for|in|at|on|under|and|or|but)\\b(?! (?:which|what|whom))))|^[\"']?(?:yes|so|not|no|none|any|applicable)[\"']?(?=[\\s.,:;)\\]?-]+(?:then\\b,? )?(?:when|where|why|what|how|which|who|do|does|did|is|are|was|were|has|have|will|would|please|could|can|may|give|state|name|list|explain|send|provide|specify|describe|i|we|the|by|at|from|to what|in)\\b(?! (?:which|what|q|question|part|[0-9])\\b(?! (?:does|do|is|are|was|way|format|year|date))))|^[\"']?(?:yes|so|not)[\"']?(?=[\\s.,:;)\\]?-]*$)");
    private static final int LONGEST = 200;
    private static final Set<Character> TERMINATORS = Set.of(',', ':', ';', '?', '\u2026');

    /** The clause that the text opens with. */
    static Optional<IfClause> opening(String text) {
        String plain = Characters.comparable(Characters.head(text));
        Matcher m = OPENING.matcher(plain);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        boolean bracketed = plain.substring(0, m.start("word")).matches("[\\s*\"'.:-]*[\\[(].*");
        int from = m.end();
        if (m.group("word").equals("otherwise")) {
            return Optional.of(new IfClause(Place.OPENING, "otherwise", "", from));
        }
        Matcher bare = BARE.matcher(plain).region(from, plain.length());
        int end = bare.lookingAt() ? bare.end() : end(plain, from, bracketed);
        return end - from < 2 || end - from > LONGEST
                ? Optional.empty()
                : Optional.of(new IfClause(
                        bracketed ? Place.LEADING_BRACKETS : Place.OPENING,
                        m.group("word"),
                        plain.substring(from, end),
                        afterMarks(plain, end)));
    }

    /** Every clause of one sentence that may set a condition for it: the one it opens with, those in brackets, the last. */
    static List<IfClause> all(String sentence) {
        List<IfClause> clauses = new ArrayList<>();
        opening(sentence).ifPresent(clauses::add);
        String plain = Characters.comparable(Characters.head(sentence));
        Matcher brackets = BRACKET.matcher(plain);
        while (brackets.find()) {
            clauses.add(new IfClause(
                    Place.BRACKETS,
                    brackets.group("word"),
                    brackets.group("says").strip(),
                    brackets.end()));
        }
        Matcher commas = BETWEEN_COMMAS.matcher(plain);
        while (commas.find()) {
            clauses.add(new IfClause(
                    Place.BRACKETS, commas.group("word"), commas.group("says").strip(), commas.end()));
        }
        Matcher closing = CLOSING.matcher(plain);
        if (clauses.isEmpty() && closing.find() && closing.start() > 0) {
            clauses.add(new IfClause(
                    Place.CLOSING, closing.group("word"), closing.group("says").strip(), plain.length()));
        }
        return clauses;
    }

    /** Whether nothing follows it. */
    boolean isWhole(String text) {
        return end >= text.stripTrailing().length();
    }

    private static int end(String plain, int from, boolean bracketed) {
        Matcher main = MAIN.matcher(plain);
        int last = Math.min(plain.length(), from + LONGEST + 1);
        main.region(from, last).useTransparentBounds(true);
        int before = main.find() ? main.start() : last;
        for (int i = from; i < before; i++) {
            char c = plain.charAt(i);
            boolean closes = bracketed && (c == ')' || c == ']') && !opensBefore(plain, from, i);
            boolean dash = c == '-' && i > from && plain.charAt(i - 1) == ' ';
            boolean stop = (c == '.' || c == '!')
                    && (i + 1 >= plain.length() || plain.charAt(i + 1) == ' ')
                    && !abbreviates(plain, i);
            if (closes || dash || stop || (TERMINATORS.contains(c) && !betweenNumbers(plain, i))) {
                return i;
            }
        }
        return before;
    }

    private static boolean opensBefore(String plain, int from, int at) {
        return plain.lastIndexOf('(', at) >= from && plain.indexOf(')', plain.lastIndexOf('(', at)) == at;
    }

    /** "If yes to Q. 6": the point ends nothing. */
    private static boolean abbreviates(String plain, int at) {
        return at > 1
                && (plain.startsWith(" q.", at - 2)
                        || plain.startsWith("qn.", at - 2)
                        || plain.startsWith("no.", at - 2)
                        || (Character.isDigit(plain.charAt(at - 1))
                                && at + 2 < plain.length()
                                && Character.isLetter(plain.charAt(at + 2))
                                && at - 3 < plain.lastIndexOf(' ', at)));
    }

    /** "If the answer to 1), 2) and 3) is no": the comma ends no clause. */
    private static boolean betweenNumbers(String plain, int at) {
        String before = plain.substring(0, at).stripTrailing();
        return plain.charAt(at) == ','
                && !before.isEmpty()
                && (Character.isDigit(before.charAt(before.length() - 1)) || before.endsWith(")"))
                && plain.substring(at + 1)
                        .stripLeading()
                        .matches("(?s)(?:q|question )?\\(?[0-9]{1,2}[a-z]?\\b\\)?(?:,| and| or| is).*");
    }

    private static int afterMarks(String plain, int end) {
        int at = end;
        while (at < plain.length() && " ,:;.)]\"'-?".indexOf(plain.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
