package forthright.drafting;

import forthright.bank.QuestionBank;
import forthright.bank.QuestionBank.Ranking;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which standard questions a wording is near to.
 *
 * @param ranked best first
 * @param strange the words that prevent a match
 */
public record Matching(List<Ranking> ranked, List<String> strange) {
    private static final int SHOWN = 5;

    public Matching {
        ranked = List.copyOf(ranked);
        strange = List.copyOf(strange);
    }

    /** Tries a wording on the bank of a workspace. */
    public static Matching of(Workspace workspace, String wording) {
        Faults faults = new Faults();
        QuestionBank bank = QuestionBank.load(workspace.questionBank(), faults)
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        return new Matching(bank.rank(wording), bank.strange(wording));
    }

    /** For a person: the nearest entries, and why. */
    public String told() {
        if (ranked.isEmpty()) {
            return "No standard question is near.%n".formatted();
        }
        String prevents = strange.isEmpty()
                ? ""
                : "Not matched, for the bank does not know: %s%n".formatted(String.join(", ", strange));
        return ranked.stream()
                .limit(SHOWN)
                .map(r -> "%.2f  %-4s %s%n            %s%n"
                        .formatted(r.score(), r.fits() ? "" : "(no)", r.entry().id(), r.because()))
                .collect(Collectors.joining("", prevents, ""));
    }

    /** As JSON. */
    public String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/match/1");
        root.put("strange", strange);
        root.put("entries", ranked.stream().map(Matching::entry).toList());
        return Json.write(root);
    }

    private static Map<String, Object> entry(Ranking ranking) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("entry", ranking.entry().id());
        one.put("score", ranking.score());
        one.put("fits", ranking.fits());
        one.put("because", ranking.because());
        return one;
    }
}
