package forthright.decision.tables;

import forthright.decision.rules.Verb;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How tables name what is proposed: by the outcome that comes of it. */
public final class Outcomes {
    private Outcomes() {}

    /** The word for a verb: {@code withheld}. */
    public static String word(Verb verb) {
        return switch (verb) {
            case SUPPLY -> "supplied";
            case SUPPLY_IN_PART -> "partly-withheld";
            case WITHHOLD -> "withheld";
            case NOT_HELD -> "not-held";
            case NOT_APPLICABLE -> "not-applicable";
            case REFUSE_FOR_COST -> "cost-limit";
            case POINT_ELSEWHERE -> "accessible-elsewhere";
            case AWAIT_PUBLICATION -> "future-publication";
            case NEITHER_CONFIRM_NOR_DENY -> "neither-confirmed-nor-denied";
            case ASK_A_PERSON -> "needs-person";
            case ASK_A_PERSON_FOR_THE_REST -> "needs-person-for-the-rest";
        };
    }

    /** The verb behind a word. */
    static Optional<Verb> verb(String word) {
        return Arrays.stream(Verb.values())
                .filter(verb -> word(verb).equals(word.toLowerCase(Locale.UK)))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(Verb.values()).map(Outcomes::word).toList();
    }
}
