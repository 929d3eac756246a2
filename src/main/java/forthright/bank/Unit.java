package forthright.bank;

import java.util.Locale;

/** What is counted. A question about one unit is never answered with another. */
public enum Unit {
    CHILDREN("children"),
    INCIDENTS("missing incidents"),
    INTERVIEWS("return home interviews"),
    REFERRALS("referrals"),
    CONTACTS("contacts"),
    ASSESSMENTS("assessments"),
    ENQUIRIES("section 47 enquiries"),
    CONFERENCES("child protection conferences"),
    PLANS("child protection plans"),
    NOTIFICATIONS("notifications"),
    ARRANGEMENTS("private fostering arrangements"),
    PLACEMENTS("placements"),
    MOVES("placement moves"),
    CARE_LEAVERS("care leavers"),
    HOUSEHOLDS("households"),
    CARERS("carers"),
    ORDERS("school attendance orders");

    private final String inWords;

    Unit(String inWords) {
        this.inWords = inWords;
    }

    /**
     * Whether the counts of two periods beside each other add up to that of both together: so it is with what happens once,
     * on one day, and not with people, or with what goes on for a while.
     */
    public boolean addsUp() {
        return switch (this) {
            case INCIDENTS,
                    INTERVIEWS,
                    REFERRALS,
                    CONTACTS,
                    ASSESSMENTS,
                    ENQUIRIES,
                    CONFERENCES,
                    NOTIFICATIONS,
                    MOVES,
                    ORDERS -> true;
            case CHILDREN, PLANS, ARRANGEMENTS, PLACEMENTS, CARE_LEAVERS, HOUSEHOLDS, CARERS -> false;
        };
    }

    /** The word used in files: {@code incidents}. */
    public String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** The words used in letters. */
    public String inWords() {
        return inWords;
    }
}
