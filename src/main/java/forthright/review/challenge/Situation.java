package forthright.review.challenge;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a letter may do that raises questions, whether or not it relies on a provision. */
enum Situation {
    /** Something is refused, under whatever provision or none. */
    ANY_REFUSAL("whatever is refused"),
    /** A provision is relied on for which there are no questions of its own. */
    OTHER_PROVISION("a provision without questions of its own"),
    /** The same, where the public interest must be weighed. */
    OTHER_QUALIFIED_PROVISION("a qualified provision without questions of its own"),
    /** Something is withheld or declined without a provision. */
    NO_PROVISION("withheld without a provision"),
    /** The letter says that it is not held. */
    NOT_HELD("not held"),
    /** The letter says that a question does not arise. */
    NOT_APPLICABLE("not applicable"),
    /** The letter is late. */
    LATE("a late letter");

    private final String told;

    Situation(String told) {
        this.told = told;
    }

    /** The word used in files: {@code not-held}. */
    String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    /** In words, for a person. */
    String told() {
        return told;
    }

    static Optional<Situation> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
