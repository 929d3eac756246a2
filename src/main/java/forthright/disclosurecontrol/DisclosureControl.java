package forthright.disclosurecontrol;

import forthright.bank.Assessment;
import forthright.bank.Assessment.Conclusion;
import forthright.bank.Council.SmallNumbers;
import forthright.data.RawTable;
import forthright.disclosurecontrol.plan.Planner;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.proof.Verdict;
import forthright.disclosurecontrol.proof.Verifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The gate between counts and letter. A count at or below the threshold, or one with so few children behind it, is shown
 * only if a person has recorded that it identifies nobody; it is withheld only if a person has recorded that it
 * identifies somebody; otherwise it is held back until somebody has assessed it.
 */
public final class DisclosureControl {
    private DisclosureControl() {}

    /**
     * Protects all the tables of one letter together: what one of them shows, and what was told before, must
     * not give away what another withholds.
     */
    public static ProtectedLetter protect(
            List<Wanted> wanted, List<Earlier> earlier, SmallNumbers policy, Recount recount, Set<String> released) {
        LetterProblem letter = Together.problem(wanted, earlier, policy, recount);
        Problem problem = letter.problem();
        Planner.Explained explained = Planner.explained(problem);
        // Nothing is shown on the word of a solver: the worlds of the plan must hold by arithmetic alone.
        Verdict verdict = Verifier.verify(problem, explained.plan());
        if (!verdict.isSafe()) {
            throw new IllegalStateException("Disclosure control has no proof for this letter.");
        }
        return new Protecting(letter, problem, explained, policy, released).letter(wanted);
    }

    /**
     * A table before anything is protected: each figure is judged by itself. It says what a letter asks for, and may not
     * leave.
     */
    public static ProtectedTable atFirstSight(Wanted wanted, SmallNumbers policy) {
        SequencedMap<CellKey, Cell> cells = new LinkedHashMap<>();
        wanted.keys()
                .forEach(key -> cells.put(
                        key,
                        judge(
                                wanted.count(key),
                                policy.of(wanted.measure()),
                                wanted.assessments().of(key))));
        return new ProtectedTable(cells, Map.of());
    }

    /** Protects the tables of a letter where nothing was told before, and nothing can be counted again. */
    public static List<ProtectedTable> protect(List<Wanted> wanted, SmallNumbers policy) {
        return protect(wanted, List.of(), policy, Recount.NONE, Set.of()).tables();
    }

    /** Protects one table. */
    public static ProtectedTable protect(Wanted wanted, SmallNumbers policy) {
        return protect(List.of(wanted), policy).getFirst();
    }

    static Cell judge(RawTable.Cell cell, SmallNumbers policy, Optional<Assessment> assessment) {
        // Five incidents can be one child: the children behind a count are looked at as well as the count itself.
        if (!policy.isSmall(cell.count()) && !policy.isSmall(cell.children())) {
            return new Cell.Shown(cell.count());
        }
        if (assessment.isEmpty()) {
            return new Cell.NotAssessed();
        }
        // FOIA s.40(2), (3A)(a): a figure is personal data because somebody is identifiable from it, not because it is
        // small (Information Commissioner v Miller [2018] UKUT 229 (AAC)).
        return assessment.get().conclusion() == Conclusion.IDENTIFIES
                ? new Cell.Identifying(assessment.get())
                : new Cell.Shown(cell.count());
    }
}
