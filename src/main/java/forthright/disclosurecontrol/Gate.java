package forthright.disclosurecontrol;

import forthright.bank.Council.SmallNumbers;
import java.util.List;
import java.util.Set;

/** The one way from counts to a letter. */
@FunctionalInterface
public interface Gate {
    /** What is shown is proved: the way of every draft. */
    Gate PROVED = DisclosureControl::protect;

    /**
     * Protects all the tables of one letter together.
     *
     * @param wanted the tables, in the order in which they come back
     * @param earlier what earlier replies told that has to do with them
     * @param recount counts over days that nobody asked about
     * @param released the figures that a named person has decided to let a reply go with, though they are given away
     */
    ProtectedLetter protect(
            List<Wanted> wanted, List<Earlier> earlier, SmallNumbers policy, Recount recount, Set<String> released);
}
