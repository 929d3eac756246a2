package forthright.bank;

import forthright.bank.Frames.Frame;
import java.util.List;

/**
 * Who does what is counted, where that is the council itself or somebody who acts for it: "assessments that your social workers
 * completed", "approved by your panel", "carried out by you or your provider". It is said so that nobody wonders, and narrows
 * nothing. Anybody else who is named stays, and prevents a match.
 */
final class Agents {
    private static final String US =
            "(?:(?:the|your|our|its|their|this) )?(?:(?:local )?authority|council|county council|city council|borough|la|you|yourselves|service|department|us)(?:'s)?";
    private static final String SOCIAL_CARE =
            "(?:the |your |our )?(?:(?:council|authority|local authority)'s )?(?:children's (?:social care|services?|social services|safeguarding(?: services?)?)|social (?:services|care))(?: (?:departments?|teams?|services?|directorate|staff|professionals|practitioners))?";
    // By what a figure may be divided: "by their age" names no one who does a thing.
    private static final String GROUP =
            "(?:ages?|sex|gender|ethnic(?:ity)?|nationality|types?|kinds?|reasons?|categor(?:y|ies)|sources?|placement|years?|months?|quarters?|outcomes?|levels?|risk|markers?|factors?|number|total|month|financial|calendar|academic|country|agency|referr(?:er|al)|severity|legal|time|end|date|same|primary|main|first|various|different|individual|following|above|ward|locality|school|district)";

    private static final List<Frame> FRAMES = List.of(
            new Frame(
                    "\\b(did|does|do|has|have|had|that|which|whom|where|when) " + SOCIAL_CARE
                            + "\\b(?! (?:referral|contact|assessment|involvement|record|case|plan|service|intervention))",
                    "$1 by children's social care",
                    "social",
                    "children's s"),
            new Frame(
                    "\\b(?:by|through|within) " + SOCIAL_CARE + "\\b",
                    "by children's social care",
                    "social",
                    "children's s"),
            new Frame(
                    "\\b(assessments|enquiries|investigations|interviews|plans|conferences|referrals|contacts|children|people) (?=(?:the|your|our) )"
                            + SOCIAL_CARE
                            + " (?=(?:completed|finished|finalised|concluded|carried|undertook|conducted|received|identified|started|began|opened|initiated|got|had|has|have|held|convened|referred|assessed|made)\\b)",
                    "$1 by children's social care ",
                    "children's s",
                    "social"),
            new Frame(
                    "\\b(?:(?:by|did|that|which|whom|have|has) )?(?:your|our|its|the (?:council|authority|local authority)'s)(?: own)?(?: children's| qualified)? (?:social workers?|social work (?:staff|teams?|practitioners))\\b(?! (?:assessment|report))|\\b(?:by|did|that|which|whom) (?:the )?(?:children's )?(?:social workers?|social work (?:staff|teams?|practitioners))\\b(?! (?:assessment|report))",
                    " by you ",
                    "social work"),
            new Frame(
                    "\\b(by|did|has|have|that|which) (?:(?:the|your|our|its|their) )?(?:(?:council|authority|local authority)(?:'s)? )?(?:own )?(?:(?:fostering|adoption|approval) )?panel\\b",
                    "$1 you",
                    "panel"),
            new Frame(
                    "\\b(" + US
                            + ")[ ,(]+(?:or|and|and/or|including|(?:either )?directly or)(?: (?:by|via|through|one|any))?(?: of)? (?:(?:your|its|the|their|an?|any|our) )?(?:(?:commissioned|contracted|independent|external|appointed|third party|rhi|partner) )*(?:providers?|contractors?|commissioned services?|partners?|agents?|agenc(?:y|ies)|organisations?|someone|anyone)(?: (?:commissioned|acting|working|contracted)(?: by (?:you|it|them))?)?(?: on (?:your|its|their) behalf)?\\)?",
                    "$1",
                    "provider",
                    "contractor",
                    "partner",
                    "agen",
                    "organisation",
                    "one acting",
                    "commissioned"),
            new Frame(
                    "\\bby (?:(?:your|its|the|their) )?(?:(?:commissioned|contracted|independent|external|rhi|interview) )*(?:providers?|contractors?|commissioned service)\\b|\\b(?:by |or )?(?:others? )?(?:acting |working )?on (?:your|its|the council's|the authority's) behalf\\b",
                    " by you ",
                    "provider",
                    "contractor",
                    "commissioned",
                    "behalf"),
            // "Removed from the roll by their parents": who they are is read, the "by" divides nothing.
            new Frame(
                    "\\bby (?=(?:their|his|her|an?|any|either|both) (?!(?:[a-z]+ )?" + GROUP
                            + "\\b)|(?:the|your|our|its) (?:(?:local )?authority|council|county council|borough|department|service|team|organisation)\\b(?!'s (?:age|sex|type)))",
                    " ",
                    "by "));

    private Agents() {}

    static String off(String text) {
        return Frame.off(text, FRAMES);
    }
}
