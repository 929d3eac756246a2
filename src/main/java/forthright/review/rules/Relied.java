package forthright.review.rules;

import forthright.law.Citation;
import forthright.law.Kind;
import forthright.law.LawBook;
import forthright.law.Provision;
import forthright.review.reading.CitedProvision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The provisions of the law book behind what a reply cites, however far the reply follows the brackets. */
public final class Relied {
    private Relied() {}

    /** The provision cited: with fewer brackets where the book has no more, or the one section under that number. */
    public static Optional<Provision> provision(CitedProvision cited, LawBook law) {
        return cited.canonical().flatMap(citation -> exact(citation, law).or(() -> underNumber(citation, law)));
    }

    /** The provision with all or some of a citation's brackets. */
    public static Optional<Provision> exact(Citation citation, LawBook law) {
        List<String> brackets = new ArrayList<>(citation.brackets());
        while (true) {
            Citation tried = new Citation(citation.act(), citation.division(), citation.number(), brackets);
            Optional<Provision> found = law.provision(tried.toString());
            if (found.isPresent() || brackets.isEmpty()) {
                return found;
            }
            brackets.removeLast();
        }
    }

    private static Optional<Provision> underNumber(Citation citation, LawBook law) {
        return law.provisions().stream()
                .filter(p -> p.citation().act().equals(citation.act())
                        && p.citation().number().equals(citation.number()))
                .filter(p -> p.kind() instanceof Kind.Exemption)
                .min((one, other) ->
                        one.citation().toString().compareTo(other.citation().toString()));
    }

    /** The provisions that a reply relies on, of a kind. */
    static Stream<CitedProvision> where(Reviewed reviewed, Predicate<Provision> wanted) {
        return reviewed.reply()
                .relied()
                .filter(cited -> provision(cited, reviewed.law()).filter(wanted).isPresent());
    }

    static boolean isExemption(Provision provision) {
        return provision.kind() instanceof Kind.Exemption;
    }

    /** Whether the public interest must be weighed: an exemption, a condition, or a refusal to confirm or deny. */
    public static boolean needsABalance(Provision provision) {
        return switch (provision.kind()) {
            case Kind.Exemption(Kind.Balance balance, var test, var environmental) -> balance == Kind.Balance.QUALIFIED;
            case Kind.Condition(Kind.Balance balance) -> balance == Kind.Balance.QUALIFIED;
            case Kind.ConfirmOrDeny(Kind.Balance balance) -> balance == Kind.Balance.QUALIFIED;
            case Kind.Plain plain -> false;
        };
    }

    static boolean isByCondition(Provision provision) {
        return provision.kind() instanceof Kind.Exemption(Kind.Balance balance, var test, var environmental)
                && balance == Kind.Balance.BY_CONDITION;
    }

    static boolean isCost(Provision provision) {
        return provision.notice().startsWith("cost-limit");
    }

    /** Whether information is refused by it. */
    public static boolean refuses(Provision provision) {
        return isExemption(provision)
                || isCost(provision)
                || provision.kind() instanceof Kind.ConfirmOrDeny
                || provision.kind().word().equals("vexatious")
                || provision.kind().word().equals("exception");
    }
}
