package forthright.request;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a sentence opens with once its run-up is gone: "Of those, could you please tell me how many …" opens with
 * "how many". What a question asks for is read from there.
 *
 * @param words the words from the opening on, in small letters; empty where the sentence is nothing but a run-up
 * @param sends whether the run-up says to send or attach something
 * @param invites whether the run-up has the form of a request: "please", "could you", "I should like"
 */
record Opening(String words, boolean sends, boolean invites) {
    private static final String AUXILIARY =
            "(?:do|does|did|is|are|was|were|has|have|had|will|would|should|can|could|may|might|must)";
    private static final String SUBJECT =
            "(?:you|your|the|any|an?|there|they|it|this|that|these|those|each|all|such|social|local|staff|children|parents|schools|pupils)\\b";
    private static final String HOW_MANY =
            "(?:(?:in|for|to|from|of|by|on|at) )?how (?:many|much|often|long|old|frequently)\\b";
    private static final String ASKED =
            "(?:please|kindly|can (?:you|i|we)|could (?:you|i|we)|would you|what (?:types?|kinds?|sorts?|percentage|proportion|share)|"
                    + HOW_MANY + ")\\b";
    private static final String ASKED_AFTER_COMMA =
            "(?:(?:(?:up to|in|at|to|by|on|from|of|under|with) )?(?:what|which|who|whom|whose|why|how|when|where)\\b|"
                    + AUXILIARY + " " + SUBJECT + "|the (?:total )?number|list\\b|i(?:'d| would| should)\\b)";

    // A heading that runs into the question: "Blue Badge Policy Has your council …", "Licensed drivers How many …".
    private static final Cue HEADING = Cue.of(
            "(?!(?:Do|Does|Did|Is|Are|Was|Were|Has|Have|How|What|Which|Who|When|Where|Why|Please|Could|Can|Would|In|Of|For|From|If|At|On|I|We|The|To)\\b)[A-Z](?:(?! [-\u2013\u2014] )[^.?!:;(]){2,120}? "
                    + "(?=(?:Do|Does|Did|Is|Are|Was|Were|Has|Have|How|What|Which|Who|When|Where|Why|Please|Could|Can you|Would you|For each|The number|The total number|In how many)\\b )");
    private static final Cue ASKS_ITSELF = Cue.of("(?:when|where) " + AUXILIARY + "\\b");
    private static final Cue WHETHER = Cue.of("if (?:you|they|it|there|any|children|staff)\\b(?! so\\b)");
    private static final Pattern NUMBERED = Pattern.compile("\\([a-z0-9]{1,3}\\) ");

    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?:[\\s.,:;()\\[\\]*\"-]+|(?:and|also|but|or|so|then|again|altogether|together|finally|lastly|first|firstly|second|secondly|third|thirdly|additionally"
                    + "|in addition|in total|furthermore|moreover|overall|separately|alternatively|equally|similarly|currently|only|if (?:possible|known|available|so|yes|not|no))\\b(?! (?:of|to|for) (?!how|what|which|when))[,:;]* ){1,12}");
    private static final Pattern ADVERBIAL = Pattern.compile(
            "(?:in|of|for|from|during|over|since|as|at|on|where|between|with|regarding|concerning|per|within|under|out of|split|broken down|without|by|when|once|after|before"
                    + "|throughout|across|if|given|apart|excluding|including|to be clear|the calendar|according|following|following on|taking)\\b(?! (?:what|which|how|whom|whose|who)\\b)(?! "
                    + AUXILIARY + " )[^?]{1,260}?(?: (?=" + ASKED + ")|[,:;)] ?(?=" + ASKED_AFTER_COMMA
                    + ")|(?<=[\"' ](?:yes|no)[\"']?) (?=" + AUXILIARY + " " + SUBJECT + "))");
    // "In the last 12 months have you …": no comma, and nothing in between that could be a clause.
    private static final Pattern WINDOW = Pattern.compile(
            "(?:in|over|during|within|for|since|on|at) (?!how|what|which|who|whom|whose)(?:the |each |every |any )?[a-z0-9/ -]{0,40}?(?:years?|months?|weeks?|days?|[0-9]{4}(?:[/-][0-9]{2,4})?),? (?="
                    + ASKED + "|" + ASKED_AFTER_COMMA + ")");

    // "If the system was attacked what did the council do …": a clause that lost its comma.
    private static final Pattern WITHOUT_COMMA = Pattern.compile(
            "(?:if|where|when) [^?,:;]{8,160}?(?<! (?:know|say|state|record|of|on|to|about|and|or)) (?=(?:what|which|why|how|who|when) "
                    + AUXILIARY + "\\b)");

    private static final Pattern INVITATION = Pattern.compile(
            "(?:please|kindly)[, ] ?(?:also |then |therefore )?"
                    + "|(?:can|could|would|will|may) (?:you|the council|the authority)(?: (?:also|please|kindly|therefore|perhaps|be able to|be so kind as to))*,? "
                    + "(?=(?:please |tell|provide|give|list|state|explain|send|supply|say|describe|let|break|advise|include|specify|detail|outline|share|confirm|split|sort|put|set|show|name|identify|attach|forward|group|divide|clarify|indicate|disclose|summarise|categorise|enclose|inform|make|express)\\b)"
                    + "|(?:can|could|may) (?:i|we)(?: (?:also|please|kindly))* (?:have|see|get|know|receive|be (?:told|given|sent)|ask(?: for)?|request) "
                    + "|(?:i|we)(?: am| are|'d|'m|'re| would| should| will| shall)?(?: also| further| therefore)? (?:like|love|wish|want|need|hope|request|seek|ask|asking|requesting|seeking|looking|interested|after|trying)(?: you)?(?: in| for)?(?: to)?(?: (?:have|receive|see|know|get|ask|request|be (?:told|given|sent)|find out|learn|obtain|establish))?(?: of| for| about)?:? "
                    + "|(?:i|we)(?:'d| would| should| will)? (?:also )?be (?:glad|grateful|pleased|obliged|interested)(?: if| to| for| in)?(?: you| this| these| it| they)?(?: could| would| can| know| have| see)?(?: also| please)?(?: be)? "
                    + "|(?:can|could) (?:this|these|it|they|that|the (?:figures?|data|answer|information))(?: all)?(?: also| please)* be (?=split|broken|separated|grouped|sorted|divided|put|given|categorised)");
    private static final Cue VERB = Cue.of(
            "(?<verb>tell|inform|let (?:me|us) (?:have|know|see)|let|advise|state(?! school| care| funded| aid)|say|know|confirm|indicate|disclose|show|provide|give|given|supply|send|share(?! of)|put(?! .{0,30}into)|forward|attach|enclose|include|make available)\\b"
                    + "(?: to)?(?: me| us)?(?: also)?(?: with| of| know| to know)?[,:]?(?: ?(?:where|if|as far as) (?:possible|known|held|available|recorded|you can|applicable),?)? ?");
    private static final Pattern ARTICLE_OF_ALL = Pattern.compile(
            "(?:the |any |some )?(?:following )?(?:information|data|statistics|figures) (?:on|about|regarding|for|showing|of|as to|relating to) (?=how |what |which |whether |the (?:total )?number)"
                    + "|(?:the |any |full )?details? (?:of|on|about) (?=how (?:many|much)\\b|the (?:total )?number)");
    private static final List<Pattern> RUN_UPS =
            List.of(NUMBERED, CONNECTIVE, INVITATION, WINDOW, WITHOUT_COMMA, ADVERBIAL, ARTICLE_OF_ALL);
    private static final int MOST_RUN_UPS = 10;

    static Opening of(String sentence) {
        String asked = withoutCondition(Characters.head(sentence).strip());
        Matcher heading = HEADING.matcher(asked);
        String plain = Characters.comparable(heading.lookingAt() ? asked.substring(heading.end()) : asked);
        boolean sends = false;
        boolean invites = false;
        for (int i = 0; i < MOST_RUN_UPS; i++) {
            Matcher verb = VERB.matcher(plain);
            int end = 0;
            if (verb.lookingAt()) {
                end = verb.end();
                sends = sends || isSending(verb.group("verb"));
                invites = true;
            } else {
                for (Pattern runUp : RUN_UPS) {
                    Matcher m = runUp.matcher(plain);
                    if (m.lookingAt() && m.end() > 0) {
                        end = m.end();
                        invites = invites || runUp == INVITATION;
                        break;
                    }
                }
            }
            if (end == 0) {
                break;
            }
            plain = plain.substring(end);
        }
        return new Opening(plain.strip(), sends, invites);
    }

    /** The words after a condition; all of them where an if-clause or "When did …" is itself what is asked. */
    private static String withoutCondition(String text) {
        String plain = Characters.comparable(text);
        if (ASKS_ITSELF.matcher(plain).lookingAt() || ADVERBIAL.matcher(plain).lookingAt()) {
            return text;
        }
        String rest = Conditions.withoutLeading(text).strip();
        return rest.isEmpty() && WHETHER.matcher(plain).lookingAt() ? text : rest;
    }

    private static boolean isSending(String verb) {
        return switch (verb) {
            case "send", "attach", "forward", "enclose", "share" -> true;
            default -> false;
        };
    }
}
