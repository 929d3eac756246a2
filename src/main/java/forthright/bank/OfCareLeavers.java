package forthright.bank;

import forthright.bank.Frames.Frame;
import java.util.List;

/** Who is a care leaver, where they live and what they do, said in too many forms for the vocabulary to know each, in one. */
final class OfCareLeavers {
    private static final String JUDGED =
            "(?: (?:that|which))?(?:'s)?(?: (?:is|was|are|were|has|have|had|been|being))*(?: (?:regarded|judged|classed|considered|deemed|assessed|recorded|categorised|classified|rated|found|described|seen|viewed|thought))?(?: (?:as|to be|being|as being))?";
    private static final String WORK =
            "(?:(?:paid |full time |part time )?(?:employment|employed|work|working)|jobs?|apprenticeships?)\\b";
    private static final String LEARNING =
            "(?:(?:higher |further )?education|training courses?|training|learning|studying|study|college|uni|university|school|courses?)\\b";

    private static final List<Frame> FORMS = List.of(
            new Frame(
                    "\\b(?:accommodation|housing|living arrangements?|somewhere|premises|places?|homes?|lodgings?|residence|properties|property)"
                            + JUDGED + " (not suitable|unsuitable|inappropriate|suitable|appropriate)\\b",
                    "$1 accommodation",
                    "suitable",
                    "appropriate"),
            new Frame(
                    "\\b(?:accommodation|housing|living arrangements?|somewhere|premises|homes?)(?: that| which)?(?: (?:is|was|are|were|has|have|had))? not(?: (?:been|being))?(?: (?:regarded|judged|classed|considered|deemed|assessed|recorded|categorised|classified|rated|found|described|seen|viewed|thought))?(?: (?:as|to be|being|as being))? (?:suitable|appropriate)\\b",
                    "not suitable accommodation",
                    "suitable",
                    "appropriate"),
            new Frame(
                    "\\baccommodation (?:(?:that|which) )?(?:you|(?:the|your) (?:council|authority|local authority)) (?:consider|deem|regard|class|judge|classifie|assesse?|categorise|see|view)(?:s|d|ed)?(?: as| to be| as being)? (unsuitable|suitable|not suitable)\\b",
                    "$1 accommodation",
                    "accommodation "),
            // A young person of the leaving care team is a care leaver.
            new Frame(
                    "\\b(?:young (?:people|adults?|persons?)|people|persons?|individuals|those|clients|cases)((?: +[a-z]+){0,5}?)(?: +(?:to|by|from|with|of|on|in|that|which|whom))? (?:the|your|our|its) (?:(?:council|authority|local authority)(?:'s)? )?(?:leaving care|aftercare|after care|care leav(?:ers?|ing)|16\\+|throughcare|through care)(?: (?:personal advis[eo]rs?|pa))? (?:team|service|department|caseload|provision)s?\\b(?: (?:is|are|was|were) (?:responsible for|supporting|working with)| supports?| works? with)?",
                    "care leavers$1",
                    "team",
                    "service",
                    "department",
                    "caseload",
                    "provision"),
            new Frame(
                    "\\b(?:young (?:people|adults?|persons?)|people|persons?|individuals|those)(?: in your area)?(?: +(?:who|that))?(?: +(?:are|were|is|was|have|had|hold|held|being|having|received|receiving|getting|got|given|support|supported|help|helped|services?|entitled to))*(?: +(?:as|with|a|classed|classified|recorded|known|registered))* +care leavers?\\b",
                    "care leavers",
                    "care leaver"),
            new Frame(
                    "\\b(?=(?:[a-z]+[ ,/]+(?:&[ ])?){0,12}?" + WORK + ")(?=(?:[a-z]+[ ,/]+(?:&[ ])?){0,12}?" + LEARNING
                            + ")(?:(?:" + WORK
                            + "|" + LEARNING
                            + ")(?:(?: *,| */| *&)? *(?:(?:or|and|nor|in|on|at|an?|are|were|is|have|has|either|being|attending|doing|undertaking|full time|part time) )*)){2,}(?:"
                            + WORK + "|" + LEARNING + ")",
                    "education employment or training",
                    "training",
                    "learning",
                    "studying",
                    "apprentice",
                    "course",
                    "work"),
            new Frame(
                    "\\b(?:not|neither|nor|out of|no longer|without)(?: (?:currently|engaged|being|involved|be|participating|recorded|as|either|taking part))*(?: in)?(?: (?:any|some|a))?(?: (?:form|kind|type|sort)s? of)? education employment or training\\b",
                    "not in education employment or training",
                    "education employment or training"));

    private OfCareLeavers() {}

    static String off(String text) {
        return Frame.off(text, FORMS);
    }
}
