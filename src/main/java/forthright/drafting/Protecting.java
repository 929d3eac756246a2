package forthright.drafting;

import forthright.disclosurecontrol.plan.Everybody;
import forthright.disclosurecontrol.plan.Explanation;
import forthright.disclosurecontrol.plan.Merging;
import forthright.disclosurecontrol.plan.Planner;
import forthright.disclosurecontrol.problem.Problem;
import forthright.disclosurecontrol.problem.ProblemFile;
import forthright.disclosurecontrol.proof.Plan;
import forthright.disclosurecontrol.proof.Verdict;
import forthright.disclosurecontrol.proof.Verifier;
import forthright.law.files.Faults;
import forthright.law.files.Json;
import forthright.law.files.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Disclosure control on tables given as data: what to withhold of each, proved before it is told. */
public final class Protecting {
    private static final int LARGEST = 50_000_000;

    private final List<Protected> tables;

    private record Protected(Problem problem, Plan plan, List<Explanation> explanations) {}

    private Protecting(List<Protected> tables) {
        this.tables = tables;
    }

    /** Plans and proves every table of a file, or of standard input for "-"; stops with every fault of the file. */
    public static Protecting of(String named, InputStream standardInput) {
        Faults faults = new Faults();
        String text = text(named, standardInput, faults);
        faults.stopIfAny();
        List<Problem> problems = ProblemFile.read(text, named, faults);
        faults.stopIfAny();
        List<Protected> tables = new ArrayList<>();
        for (Problem problem : problems) {
            Planner.Explained explained = Planner.explained(problem);
            Verdict verdict = Verifier.verify(problem, explained.plan());
            if (!verdict.isSafe()) {
                // A plan that the verifier refuses is our own fault; nothing of it may be used.
                throw new IllegalStateException("No proof for " + problem.name() + ": " + verdict.faults());
            }
            tables.add(new Protected(problem, explained.plan(), explained.explanations()));
        }
        return new Protecting(tables);
    }

    private static String text(String named, InputStream standardInput, Faults faults) {
        try (InputStream in = named.equals("-") ? standardInput : Files.newInputStream(Path.of(named))) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return new String(bytes, StandardCharsets.UTF_8);
            }
            faults.error(
                    Place.of(named),
                    "too-large",
                    "This file has more than %d MB.".formatted(LARGEST / 1_000_000),
                    "Give each table a file of its own.");
        } catch (IOException | InvalidPathException e) {
            faults.error(
                    Place.of(named),
                    "unreadable",
                    "This file cannot be read.",
                    "Check that it is there and that you may open it.");
        }
        return "";
    }

    /** Whether every table can be protected by withholding. */
    public boolean isPossible() {
        return tables.stream().allMatch(table -> table.plan().isPossible());
    }

    /** Every table for a person: what is withheld, and why. No value is shown. */
    public String told() {
        StringBuilder told = new StringBuilder(tables.isEmpty() ? "There is no table in this file.\n" : "");
        for (Protected table : tables) {
            Plan plan = table.plan();
            told.append(table.problem().name()).append('\n');
            told.append("  small, or otherwise not to be known: ")
                    .append(list(table.problem().primaries()))
                    .append('\n');
            told.append("  withheld to protect others: ").append(list(plan.added()));
            told.append(plan.added().isEmpty() || plan.least() ? "" : " (fewer might do)")
                    .append('\n');
            table.explanations().forEach(why -> told.append("    ").append(why).append('\n'));
            Merging.of(table.problem(), plan)
                    .forEach(merging ->
                            told.append("  could be coarser: ").append(merging).append('\n'));
            Everybody.of(table.problem(), plan)
                    .forEach(all ->
                            told.append("  to be looked at: ").append(all).append('\n'));
            if (!plan.isPossible()) {
                told.append("  cannot be hidden any more, since it is out already: ")
                        .append(list(plan.beyondRepair()))
                        .append("\n    Nothing of this may be released before a named person has decided.\n");
            }
        }
        return told.toString();
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    /** Each table's name, with what is not printed of it. */
    public String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Protected table : tables) {
            Plan plan = table.plan();
            Map<String, Object> escalated = new LinkedHashMap<>();
            escalated.put("suppress", plan.withheld());
            escalated.put("infeasible", true);
            all.put(table.problem().name(), plan.isPossible() ? plan.withheld() : escalated);
        }
        return Json.write(all);
    }
}
