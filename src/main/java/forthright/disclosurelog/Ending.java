package forthright.disclosurelog;

import forthright.record.SealedAnswer;
import java.util.List;
import java.util.Set;

/** How a request ended, as councils count it. */
public enum Ending {
    GRANTED_IN_FULL("granted in full"),
    GRANTED_IN_PART("granted in part"),
    REFUSED_IN_FULL("refused in full"),
    NOT_HELD("not held");

    private static final String GIVEN = "supplied";
    private static final String IN_PART = "partly-withheld";
    private static final Set<String> REFUSED = Set.of(
            "withheld", "cost-limit", "accessible-elsewhere", "future-publication", "neither-confirmed-nor-denied");

    private final String words;

    Ending(String words) {
        this.words = words;
    }

    /** As the log prints it. */
    public String words() {
        return words;
    }

    /**
     * The ending of a request by its answers. What is not held could not be given, so it makes no difference beside what is;
     * a question that did not arise makes none either.
     */
    public static Ending of(List<SealedAnswer> answers) {
        List<String> outcomes = answers.stream().map(SealedAnswer::outcome).toList();
        boolean given = outcomes.contains(GIVEN);
        boolean refused = outcomes.stream().anyMatch(REFUSED::contains);
        if (outcomes.contains(IN_PART) || (given && refused)) {
            return GRANTED_IN_PART;
        }
        if (refused) {
            return REFUSED_IN_FULL;
        }
        return !given && outcomes.contains("not-held") ? NOT_HELD : GRANTED_IN_FULL;
    }
}
