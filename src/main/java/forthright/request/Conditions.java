package forthright.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads on which answer a question depends: "If yes", "If the answer to question 1 is no", "[If council did …]". */
final class Conditions {
    private static final String REF =
            "(?:to )?(?:your answer to |the answer to |part |questions? |number |q\\.? ?|qn |point )*(?<ref>\\(?[0-9]{1,2}\\)?(?: ?\\(?[a-z]\\)?(?![a-z]))?(?: ?\\([ivx]{1,4}\\))?|\\([a-z]\\))(?: above)?";
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:(?:only )?(?:if|where|when|only answer if|provided)) "
                    + "(?:you(?:'ve| have)? (?:answered|said|responded|replied|answer) )?(?:the (?:answer|response|reply) (?:to |for |given to )?|your (?:answer|response|reply) (?:to |for )?|(?:answering|answered) )?"
                    + "(?<early>[\"']?(?:yes|no)[\"']? (?:to|for|in|at) )?(?:either )?" + REF
                    + "(?:,? ?(?:and|or|to) (?:q|question )?\\(?[0-9]{1,2}[a-z]?\\)?| ?, ?\\(?[0-9]{1,2}[a-z]?\\)?){0,6}(?<late>,? (?:is|was|are|were|being|=|:|above is|above was) (?:in the )?[\"']?(?:yes|no|affirmative|negative|none|zero|nil|greater|more)\\b)?");
    private static final Pattern LEADING = Pattern.compile(
            "^[\\[(]?(?:and |but |or )?(?:(?<neg>if (?:(?:this|that) is [\"']?no\\b|the (?:answer|response) (?:to (?:the |this )?)?(?:above|previous|this|last|that)?(?: question)? ?is [\"']?no\\b|no|not|none|no-? ?one|nobody|neither|negative|\"no\"|'no'|the answer is \"?no\"?|it (?:does|is|was|did|has) ?n[o']t|they (?:do|are|did) ?n[o']t"
                    + "|you (?:do|did|have|are|does) ?n[o']t|this is not|there (?:is|are|was|were) (?:no|none|not)|zero|nil)|otherwise)"
                    + "|(?<pos>if (?:the (?:answer|response) (?:to (?:the |this )?)?(?:above|previous|this|last|that)?(?: question)? ?is [\"']?(?:yes|positive)|yes|so|any|\"yes\"|'yes'|the answer is \"?yes\"?|applicable|affirmative|it (?:does|is|was|did|has)|they (?:do|are|did)|you (?:do|did|have|are)|this is the case|that is the case|(?:this|that) is (?:so|true|[\"']?yes)|there (?:is|are|was|were)|one exists|such)|where (?:yes|so|applicable|this is the case)))(?![a-z'])");
    private static final Pattern WORLD = Pattern.compile(
            "^[\\[(]?(?:if|where|should) (?<clause>[^,:?\\])]{3,160}?)(?:[,:\\])]| (?=(?:what|how|which|why|who|please|could you|can you)\\b))");
    private static final Pattern CLAUSE = Pattern.compile(
            "^[\\[(]?(?:and |but )?(?:only )?(?:answer )?(?:if|where|otherwise|when)\\b[^,:?\\]]{0,160}[,:\\])]+\\s*");
    private static final Pattern SHORT_CLAUSE =
            Pattern.compile("^[\\[(]?(?:and )?if (?:yes|no|so|not|any|none)\\b[ ,:;.)\\]-]*");
    private static final Pattern SHOWS_OWN_RULE = Pattern.compile(
            "\\b(possible|available|cost|limit|exceeds?|exempt|section|s\\.? ?[0-9]+|unable|cannot|request|easier|necessary|too (few|small|low|many)|fewer than|less than|small numbers?|anonym|identif|suppress|disclos|redact|clarif|further (information|detail)|questions about|in error|(do|does) not (hold|have|keep)|don't (hold|have)|not (held|kept|recorded|available)|hold (the|this|these|your) (data|information|figures|records)|another (reporting )?(period|format|form|way)|reporting period|reports? by|data privacy|protection)");
    private static final Set<String> SMALL = Set.of(
            "the",
            "your",
            "you",
            "council",
            "authority",
            "local",
            "do",
            "does",
            "did",
            "have",
            "has",
            "had",
            "are",
            "is",
            "was",
            "were",
            "a",
            "an",
            "any",
            "to",
            "of",
            "in",
            "for",
            "and",
            "or",
            "it",
            "this",
            "that",
            "there",
            "if",
            "on",
            "been",
            "be",
            "with",
            "one",
            "none",
            "yes",
            "not",
            "answer",
            "routinely",
            "ever",
            "currently",
            "uses",
            "use",
            "different",
            "another",
            "other");

    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");

    private static final Pattern NEGATIVE = Pattern.compile(
            "\\b(not|no|none|nil|zero|neither|never|don't|doesn't|didn't|isn't|aren't|hasn't|haven't)\\b");
    private static final Pattern IF_CLAUSE =
            Pattern.compile("^[\\[(]?(?:if|where) (?<clause>.{3,80}?)(?:[,:?\\])]| please |$)");

    // "Where a flag in 2) is in use, …", "If none of the categories in question 3 is recorded, …"
    private static final Pattern CLAUSE_ON_A_QUESTION = Pattern.compile(
            "^[\\[(]?(?:if|where|when) (?<clause>[^,:?]{2,80}\\b(?:in|at|under|to|of|from|for) (?:q|question |questions |part |section )?(?<ref>[0-9]{1,2} ?(?:\\(?[a-z]\\))?)\\)?[^,:?]{0,60})[,:]");
    private static final Pattern ROUTE = Pattern.compile(
            "\\bif (?:the answer (?:above |to (?:this|the above) )?is )?(?:you (?:have )?answer(?:ed)? )?[\"']?(?<answer>yes|so|no|not)[\"']?[^.?]{0,40}?\\b(?:go|proceed|move|skip|continue)(?: on)?(?: straight)? to (?:q|qn |question |number )?\\.?(?<ref>[0-9]{1,2}[a-z]?)\\b");

    // "If possible, please give the outcome": a polite request, and no rule of the applicant's own.
    private static final Pattern IF_YOU_CAN = Pattern.compile(
            "(at all )?possible|(it is |is )?available|(this is )?(known|held|recorded)|you (can|are able( to)?)|you (hold|have) (it|this|them)|applicable|necessary");

    private static final Pattern INVITES = Pattern.compile(
            "(then )?(please |could you |can you |kindly )*(also )?((tell|let|provide|give|state|confirm|advise|answer|supply|inform|send)( me| us)?( know)?( with)?( the following( information| details| questions)?)?)?[ :.-]*");
    private static final Pattern HEADING = Pattern.compile("^[A-Z][^.?!:]{2,88} (?=(?:If|Where) [a-z])");

    private Conditions() {}

    /** Where an answer sends the reader on: "if yes, go on to question 2". */
    record Route(boolean yes, String ref) {}

    /** The places to which a text sends the reader after an answer. */
    static List<Route> routes(String text) {
        return ROUTE.matcher(Characters.comparable(Characters.head(text)))
                .results()
                .map(m -> new Route(!m.group(1).startsWith("no"), m.group(2)))
                .toList();
    }

    /** What the words say, before it is known which question they mean. */
    sealed interface Said {
        /** Which answer it depends on. */
        boolean yes();

        /** A question by its mark. */
        record Of(String ref, boolean yes) implements Said {}

        /** The question before. */
        record Before(boolean yes, boolean ofTheLastQuestion, Set<String> words) implements Said {}

        /** A clause about the world, which may repeat the words of a question before. */
        record About(Set<String> words, boolean yes) implements Said {}
    }

    static Optional<Said> said(String text) {
        String plain = Characters.comparable(Characters.head(text)).strip();
        Matcher named = NAMED.matcher(plain);
        while (named.find()) {
            String early = named.group("early") == null ? "" : named.group("early");
            String late = named.group("late") == null ? "" : named.group("late");
            if (!early.isEmpty() || !late.isEmpty()) {
                boolean no = (early + late).matches(".*\\b(no|negative|none|zero|nil)\\b.*");
                return Optional.of(new Said.Of(named.group("ref"), !no));
            }
        }
        Matcher onAQuestion = CLAUSE_ON_A_QUESTION.matcher(plain);
        if (onAQuestion.find()
                && !SHOWS_OWN_RULE.matcher(onAQuestion.group("clause")).find()) {
            boolean negative = NEGATIVE.matcher(onAQuestion.group("clause")).find();
            return Optional.of(new Said.Of(onAQuestion.group("ref"), !negative));
        }
        Matcher leading = LEADING.matcher(plain);
        if (leading.find()) {
            boolean yes = leading.group("pos") != null;
            String rest = plain.substring(leading.end());
            boolean count = plain.matches("(?s)^[\\[(]?(and )?if (any|none|no-? ?one|nobody|zero|nil|there).*");
            boolean about = rest.matches("(?s)^ [a-z].*")
                    && WORLD.matcher(plain).find()
                    && plain.matches("(?s)^[\\[(]?if (you|they|there|it|any|such|no).*");
            return about && !count ? world(plain, yes) : Optional.of(new Said.Before(yes, count, clauseWords(plain)));
        }
        return plain.startsWith("[if ")
                ? Optional.of(new Said.Before(!NEGATIVE.matcher(clause(plain)).find(), false, clauseWords(plain)))
                : world(plain, true);
    }

    private static Set<String> clauseWords(String plain) {
        Matcher m = IF_CLAUSE.matcher(plain);
        return m.find() ? words(m.group("clause")) : Set.of();
    }

    private static String clause(String plain) {
        Matcher m = WORLD.matcher(plain);
        return m.find() ? m.group("clause") : "";
    }

    private static Optional<Said> world(String plain, boolean yes) {
        Matcher world = WORLD.matcher(plain);
        if (!world.find()) {
            return Optional.empty();
        }
        String clause = world.group("clause");
        return Optional.of(
                new Said.About(words(clause), yes && !NEGATIVE.matcher(clause).find()));
    }

    /** Whether a clause about the world speaks of what a question asked. */
    static boolean speaksOf(Set<String> clause, String question) {
        Set<String> asked = words(Characters.comparable(Characters.head(question)));
        long shared = clause.stream().filter(asked::contains).count();
        return !clause.isEmpty() && shared * 2 >= clause.size();
    }

    /** The words after a heading that copying has run into them: "Service details If the council does not …". */
    static String withoutHeading(String text) {
        Matcher m = HEADING.matcher(Characters.head(text));
        return m.find() ? text.substring(m.end()) : text;
    }

    /** Whether an if-clause speaks of the reply rather than of an answer: "if this would exceed the cost limit". */
    static boolean isAboutTheReply(String text) {
        Matcher world =
                WORLD.matcher(Characters.comparable(Characters.head(text)).strip());
        return world.find()
                && SHOWS_OWN_RULE.matcher(world.group("clause")).find()
                && !IF_YOU_CAN.matcher(world.group("clause")).matches();
    }

    /** Whether words begin with "if yes", "if so", "if not" or the like. */
    static boolean isOnAnAnswer(String plain) {
        return LEADING.matcher(plain).find();
    }

    /** Whether words begin with a condition on an answer, and not with a clause about the world. */
    static boolean dependsOnAnAnswer(String text) {
        return said(text).filter(s -> !(s instanceof Said.About)).isPresent();
    }

    /** The words after a leading condition. */
    static String withoutLeading(String text) {
        String plain = Characters.comparable(Characters.head(text));
        int start = plain.length() - plain.stripLeading().length();
        for (Pattern clause : List.of(SHORT_CLAUSE, CLAUSE)) {
            Matcher m = clause.matcher(plain.substring(start));
            if (m.find() && m.end() < plain.length() - start) {
                return text.substring(start + m.end()).strip();
            }
            if (m.find(0) && m.end() == plain.length() - start) {
                return "";
            }
        }
        return text;
    }

    /** Whether words are nothing but a condition and an invitation: "If the answer to question 1 is yes, please tell us:". */
    static boolean onlyIntroduces(String text) {
        String rest = Characters.comparable(withoutLeading(text)).strip();
        return INVITES.matcher(rest).matches();
    }

    private static Set<String> words(String text) {
        Set<String> words = new java.util.LinkedHashSet<>();
        for (String word : NOT_A_WORD.split(text, -1)) {
            if (word.length() > 2 && !SMALL.contains(word)) {
                words.add(word.length() > 5 ? word.substring(0, 5) : word);
            }
        }
        return words;
    }
}
