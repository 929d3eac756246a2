package forthright.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A figure that is asked for by groups: "How many children were adopted, broken down by age?"
 *
 * @param whole the question without its groups: "How many children were adopted?"
 * @param by what it is divided by, in one word or phrase: "age"; empty where the groups alone are named
 * @param groups the groups that the applicant names; empty where the council's own are wanted
 */
public record Division(String whole, String by, List<String> groups) {
    private static final String KIND =
            "(?:age(?: ?(?:group|band|range)s?)?|gender|sex|ethnicity|ethnic (?:group|background|origin)|nationality|countr(?:y|ies) of (?:birth|origin)"
                    + "|placement types?|types? of placement|kinds? of placement|placement|legal status|categor(?:y|ies) of (?:abuse|need)|abuse (?:type|category)"
                    + "|primary need|special educational needs|categor(?:y|ies)|kinds? of (?:accommodation|approval|exploitation|foster carer)|accommodation(?: type)?"
                    + "|reasons?(?: for [a-z]+(?: [a-z]+)?)?|outcomes?|sources? of (?:referral|contact)|referral source|level of risk|risk level|activity|distance)";
    private static final String YEARS = "(?:,? and (?:by )?(?:(?:calendar|financial|academic) )?year)?";
    private static final Cue DIVIDED = Cue.of(
            "[,;.( ]*(?:\\b(?:and|please|then|also|can you|could you|provide|give|with|a|this|these|those|them|it|the figures?|the numbers?|data) )*"
                    + "(?:\\b(?:break(?:ing)?|broken|split|separated?|grouped?|sort(?:ed)?|divided?|categorised?|disaggregated?|breakdown) (?:(?:this|these|those|them|it|the figures?|the numbers?|down|up|out|of (?:this|these)) )*)?"
                    + "\\b(?:by|into|in each|for each|under each|of each|per)\\b:? ?(?:(?:each|the|their|child's|children's) )*(?<by>"
                    + KIND + ")" + YEARS + "\\b\\)?");
    // The groups follow: "split by:" over bullets that are no kinds of groups.
    private static final Cue OPEN = Cue.of(
            "[, ]*(?:\\band )?\\b(?:broken|split|separated|grouped|divided|break (?:this|these|it|them)|breakdown) ?(?:down|up)? ?(?:by|into)?:? *$|[, ]*\\b(?:by|into):? *$|: *$");
    private static final Cue OPTIONS = Cue.of(" ?\\([^()]{2,300}\\)");
    private static final Cue SEVERAL = Cue.of("^(?:,| and| &|/) ?(?:(?:by|the|their|each|also) )*" + KIND + "\\b");
    private static final Cue STOP = Cue.of("[?.:;, ]+$");

    public Division {
        groups = List.copyOf(groups);
    }

    /** How a question divides its figure; empty where it does not, or by several things at once. */
    public static Optional<Division> of(Question question) {
        String text = Characters.head(question.text());
        String plain = Characters.comparable(text);
        List<String> named = named(question);
        List<String> kinds = named.stream().filter(Division::isKind).toList();
        Matcher divided = DIVIDED.matcher(plain);
        if (divided.find()) {
            boolean several = SEVERAL.in(plain.substring(divided.end())) || kinds.size() > 1;
            List<String> groups = named.stream().filter(n -> !isKind(n)).toList();
            String rest = text.substring(0, divided.start())
                    + OPTIONS.matcher(text.substring(divided.end())).replaceFirst(groups.isEmpty() ? "$0" : "");
            return several ? Optional.empty() : Optional.of(new Division(asked(rest), divided.group("by"), groups));
        }
        Matcher open = OPEN.matcher(plain);
        if ((named.size() < 2 && kinds.isEmpty()) || !open.find()) {
            return Optional.empty();
        }
        String whole = asked(text.substring(0, open.start()));
        if (kinds.size() == 1 && named.size() == 1) {
            return Optional.of(new Division(whole, kinds.getFirst().toLowerCase(Locale.UK), List.of()));
        }
        return kinds.isEmpty() ? Optional.of(new Division(whole, "", named)) : Optional.empty();
    }

    /** The labels of a question, or the parts under it that are nothing but labels. */
    private static List<String> named(Question question) {
        boolean ofParts = question.container()
                && question.parts().stream()
                        .allMatch(part -> part.parts().isEmpty()
                                && part.text().length() <= 60
                                && part.onlyIf() instanceof Condition.Always
                                && !Asking.standsAlone(part.text()));
        List<String> labels =
                ofParts ? question.parts().stream().map(Question::text).toList() : question.breakdown();
        return labels.stream()
                .map(label -> STOP.matcher(label.strip()).replaceFirst(""))
                .filter(label -> !label.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isKind(String label) {
        return Characters.comparable(label).matches("(?:the )?" + KIND);
    }

    private static String asked(String text) {
        return STOP.matcher(text.strip()).replaceFirst("") + "?";
    }

    /** The question that asks for the undivided figure. */
    public Question ofWhole(Question question) {
        return new Question(
                question.id(),
                question.number(),
                whole,
                QuestionKind.COUNT,
                question.unit(),
                false,
                List.of(),
                question.printedParts(),
                question.onlyIf(),
                question.periods(),
                List.of());
    }

    /** What it is divided by, for people. */
    public String inWords() {
        return by.isEmpty() ? "the groups you name" : by;
    }
}
