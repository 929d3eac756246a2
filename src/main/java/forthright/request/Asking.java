package forthright.request;

/** Whether words ask for something to be answered, or only explain, instruct, greet and thank. */
final class Asking {
    private static final Cue STRONG = Cue.of(
            "\\b(how many|how much|how often|how long|how old|(total |overall )?(number|numbers|proportion|percentage|amount|breakdown"
                    + "|list|copy|copies|cost|costs|details|figures?) (of|for) |details (regarding|about|on|available of) )",
            "how ",
            " of ",
            " for ",
            "details ");
    private static final Cue OPENING = Cue.of(
            "^(and |also,? |finally,? |lastly,? |secondly,? |firstly,? |please )?"
                    + "(how|what|which|who|whom|whose|when|where|why|do|does|did|is|are|was|were|has|have|had|will|would|if so|in how|of (these|those|the)|on how"
                    + "|for how|at what|in what|to what|under what|from what|(can|could) you (please )?(tell|confirm|provide|give|say|state|let|supply|list|advise|send|explain|break|include)"
                    + "|may i (have|know)|(i|we) (would|should) (also )?like (to (know|have|receive|see)|the|a)|(i|we) (also )?(wish|want|need) to (know|have|receive|see)|(i|we) (am|are) (also )?(asking|requesting) (for )?(the|how|a)"
                    + "|(the )?(total |overall |average )?(number|proportion|percentage|amount|breakdown|list|copy|copies|cost|costs|names?|details) (of|for)|details (regarding|about|on|available of))\\b");
    private static final Cue INTERROGATIVE = Cue.of(
            "(and |also,? |finally,? |please )?(how|what|which|who|why|when|where|in how|of (these|those)|do |does |did |is |are |was |were |has |have |if so)");
    private static final Cue REQUESTING = Cue.of(
            "\\b(please|could you|can you|would you|kindly|(i|we) (would|should) (also )?like|(i|we)'d (also )?like|(i|we) (also )?(wish|want|need) to|i request|i am requesting)\\b.{0,40}\\b"
                    + "(provide|state|tell|list|confirm|give|break|include|supply|send|explain|describe|outline|specify|indicate|detail|say|know|attach|share|advise|identify|disclose)\\b",
            "please",
            "you",
            "kindly",
            "like",
            "wish",
            "want",
            "need",
            "request");
    // A request about the request: how to send it, whom to ask, what to do if it costs too much.
    private static final Cue INSTRUCTION = Cue.of(
            "(\\bthe following (information|questions|data|details|request|points)\\b|\\bfollowing information\\b|\\b(information|data|figures) (below|set out|requested|asked for|sought|about the following)"
                    + "|\\backnowledge\\b|\\bclarif|\\bcontact me\\b|\\bget in touch\\b|\\bin touch with\\b|\\bconfirm receipt\\b|\\breceipt of\\b|\\bin your (response|reply|answer)\\b|\\bsay so\\b|\\bas soon as possible\\b|\\bearliest convenience\\b|\\byou (may|can|could) (write|use|give|put|round|combine|group)\\b|\\b(please|kindly) (also )?(include|count|exclude|leave out|ignore|disregard) (those|these|them|all|any|only)\\b|\\bby (e-?mail|post|return)\\b|\\bvia e-?mail\\b|\\bto this e-?mail"
                    + "|\\bcost limit\\b|\\b(provide|give|present|put|set out|answer) (the )?(answers? to )?questions? [0-9]{1,2}[a-z]?( and [0-9]{1,2}[a-z]?)? (in|as) an? (table|list|spreadsheet)\\b|\\bappropriate limit\\b|\\bsection 12\\b|\\bs\\.? ?12\\b|\\bexceed|\\bexempt|\\bredact|\\binternal review\\b|\\badvice and assistance\\b|\\badvise and assist"
                    + "|\\blook forward\\b|\\bthank you\\b|\\bthanks\\b|\\bgrateful\\b|\\bif (it is |this is )?not possible\\b|\\bif you (need|require|have any)\\b|\\bnarrow|\\brefin(e|ing)\\b"
                    + "|\\b(excel|csv|spreadsheet|electronic(ally)?|machine.readable|word document) ?(format|form|file|document)?\\b(?! ?(listing|list of|showing|containing|detailing|setting out|giving|of|with)\\b)|\\bwithin (20|twenty) (working )?days\\b"
                    + "|\\brespond to (this|my)\\b|\\bwithheld?\\b|\\bplease (treat|note|answer|see|read|use|refer|complete|fill|return|reply|respond|ensure|suppress|separate|number)\\b|\\bplease do not\\b)");
    private static final Cue STATEMENT = Cue.of(
            "^(i|we|this|these|it|our|my|they|he|she|there|nb|n\\.b|note|notes|for (the|clarity|reference|information|example|context|avoidance)|by|as|where|when|in (this|these|line|accordance)"
                    + "|under (the|this)|according|following|since|because|definitions?( of|:)|background( information)?:|your council(?!'s)|the (council|authority|trust|board|term|definition|children|purpose|department|guidance|statutory|government|act)(?!'s)"
                    + "|\"[^\"]{1,60}\" (means|refers|is|includes)|[a-z -]{1,60} (means|refers to|is defined|are defined|includes|is where|is when|should be|must be|shall|may be taken))\\b");
    // "1. I would like the amounts generated from fines": a thing, and no form, time or reply.
    private static final Cue WANTED = Cue.of(
            "^(i|we) (would|should) (also )?like the (?!(information|data|figures?|answers?|response|reply|results?)\\b(?! (that|which|about|on|regarding)))",
            "like");
    private static final Cue DIVIDED = Cue.of("\\bq(uestion)?s? ?[0-9]{1,2}[a-z]?\\b|\\b(by|per|split|broken)\\b");
    // The verbs by which a sentence about a council, its children or its guidance says something of them.
    private static final Cue TELLS = Cue.of(
            "\\b(is|are|was|were|has|have|had|will|would|shall|should|must|may|can|could|cannot|do|does|did|means?|refers?|includes?|excludes?|appl(y|ies)|relates?|uses?|requires?|provides?|publish(es|ed)?|states?|says?|needs?|holds?|keeps?|sets?|gives?|covers?|runs?|starts?|ends?)\\b");
    private static final Cue UNFINISHED = Cue.of(
            "\\b(of|by|for|with|had|have|has|was|were|are|is|a|an|the|in|to|and|following|include|including|(?<!after |than |before |like |do )that|who|which|as|under|pursuant to|(?<!if )not)$");

    // More than the last word and the one before it.
    private static final int LAST_WORDS = 60;

    private static final Cue AUXILIARY =
            Cue.of("^(do|does|did|is|are|was|were|has|have|had|who|which|that|where|when|whose)\\b");

    private static final Cue NO_QUESTIONS = Cue.of(
            "\\b(defined|definitions?|defines?|(i|we) mean|is meant|formats?\\b.{0,60}(such as|:)|terms (are|used)|the following terms|criteria|for the avoidance|guidance notes?|for your information|disclos[a-z]* .{0,40}(please|in )|accepted formats?|attachments?)\\b");
    private static final Cue DIVIDES = Cue.of(
            "\\b(split|put (these|those|them) in|categor(y|ies|ised?)|break|broken|breakdown|sort|divide|group|separate|categorise|classify|give (the )?(numbers?|figures?|data) for|specif(y|ically)|in particular|of (these|those|them)|including|whether)\\b");
    private static final Cue BOILERPLATE = Cue.of(
            "\\b(confidential|intended recipient|in error|views expressed|virus|unsubscribe|disclaimer|registered (in|office|charity)|data controller|please consider the environment|sent from my|privacy (notice|policy)|legally privileged|anonymity|data privacy)\\b");
    private static final Cue NOTE = Cue.of("^(please note|note|nb|n\\.b|fyi|for info(rmation)?)\\b");
    private static final Cue ASKS_FOR = Cue.of(
            "\\b((i|we) (am |are |hereby |therefore |would like to |wish to |want to |also )*(ask|asking|request|requesting|require|seek|seeking|interested in|looking for|would like|want|need|should like)\\b|(please|kindly|could you|can you|would you)\\b.{0,30}\\b(send|provide|supply|give|disclose|release|share|tell))");

    private Asking() {}

    /** Whether words lead to a list that asks nothing: definitions, accepted file formats. */
    static boolean leadsToNoQuestions(String text) {
        String plain = plain(text);
        return NO_QUESTIONS.in(plain) && !plain.contains("?") && !STRONG.in(plain);
    }

    /** Whether words ask for the figure above them to be divided into the parts that follow. */
    static boolean divides(String text) {
        String plain = plain(text);
        return plain.length() < 30 || DIVIDES.in(plain);
    }

    /** Whether words are what mail programs and charities put under every letter. */
    static boolean isBoilerplate(String text) {
        return BOILERPLATE.in(plain(text));
    }

    /** Whether words politely request something. */
    static boolean requests(String text) {
        return REQUESTING.in(plain(text));
    }

    /** Whether words ask for something to be sent, in whatever way. */
    static boolean asksForSomething(String text) {
        String plain = plain(text);
        return ASKS_FOR.in(plain) && !BOILERPLATE.in(plain) && plain.length() > 40;
    }

    /** Whether words that carry no mark ask something. */
    static boolean asks(String text) {
        String plain = plain(text);
        boolean strong = STRONG.in(plain);
        boolean question = plain.contains("?");
        boolean tooShort = plain.length() < 25 && !question && !REQUESTING.in(plain);
        boolean notes = NOTE.in(plain) && !plain.contains("how many");
        if (tooShort || notes || BOILERPLATE.in(plain) || Conditions.isAboutTheReply(text)) {
            return false;
        }
        boolean clearlyAsked = (strong && question) || (question && OPENING.in(plain) && !REQUESTING.in(plain));
        if (!clearlyAsked && INSTRUCTION.in(plain)) {
            return strong && REQUESTING.in(plain) && !plain.contains("following");
        }
        boolean asking = OPENING.in(plain) || REQUESTING.in(plain) || (strong && (question || isUnfinished(text)));
        return asking && (question || strong || REQUESTING.in(plain) || startsWithInterrogative(plain));
    }

    /** Whether words that carry a mark only state or instruct. */
    static boolean saysOnly(String text) {
        String plain = plain(text);
        boolean strong = STRONG.in(plain);
        if (plain.contains("?") || strong) {
            return false;
        }
        boolean requests = REQUESTING.in(plain) || startsWithInterrogative(plain) || WANTED.in(plain);
        if (plain.startsWith("do not ")) {
            return true;
        }
        boolean states = Character.isUpperCase(text.strip().charAt(0)) || plain.startsWith("\"");
        return INSTRUCTION.in(plain) || (states && STATEMENT.in(plain) && !requests && !isAThing(plain));
    }

    /** "The children in question 1 by legal status": what is wanted, and no sentence. */
    private static boolean isAThing(String plain) {
        return plain.startsWith("the ") && DIVIDED.in(plain) && !TELLS.in(plain);
    }

    /** Whether a stem ends in the middle of a sentence that its parts complete. */
    static boolean isUnfinished(String text) {
        String plain = plain(text).strip();
        if (plain.isEmpty()) {
            return true;
        }
        char last = plain.charAt(plain.length() - 1);
        return last == ':'
                || last == '-'
                || last == ','
                || plain.endsWith("...")
                || plain.endsWith("…")
                || UNFINISHED.in(plain.substring(Math.max(0, plain.length() - LAST_WORDS)));
    }

    /** Whether words only lead to what follows: "We should like to know:", "Please provide the following information". */
    static boolean leadsIn(String text) {
        String plain = plain(text);
        boolean points = plain.contains("following")
                || plain.contains("below")
                || plain.strip().endsWith(":");
        return points && !STRONG.in(plain) && (!plain.contains("?") || INSTRUCTION.in(plain));
    }

    /** Whether words ask by themselves, rather than complete a stem: "b. How many …" and not "b. Mental health marker". */
    static boolean standsAlone(String text) {
        String asked = Conditions.withoutLeading(text);
        String plain = plain(asked);
        if (plain.startsWith("do not ") && !plain.contains("?")) {
            return false;
        }
        boolean goesOn = !asked.isBlank()
                && Character.isLowerCase(asked.strip().charAt(0))
                && !plain.contains("?")
                && AUXILIARY.in(plain);
        if (goesOn) {
            return false;
        }
        return (plain.contains("?") && OPENING.in(plain))
                || startsWithInterrogative(plain)
                || STRONG.in(plain)
                || REQUESTING.in(plain);
    }

    private static boolean startsWithInterrogative(String plain) {
        return OPENING.in(plain) && INTERROGATIVE.matcher(plain).lookingAt();
    }

    private static String plain(String text) {
        return Characters.comparable(Characters.head(text)).strip();
    }
}
