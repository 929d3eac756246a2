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
 */
public record Matching(List<Ranking> ranked) {
    private static final int SHOWN = 5;

    public Matching {
        ranked = List.copyOf(ranked);
    }

    /** Tries a wording on the bank of a workspace. */
    public static Matching of(Workspace workspace, String wording) {
        Faults faults = new Faults();
        QuestionBank bank = QuestionBank.load(workspace.questionBank(), faults)
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        return new Matching(bank.rank(wording));
    }

    /** For a person: the nearest entries, and why. */
    public String told() {
        if (ranked.isEmpty()) {
            return "No standard question is near.%n".formatted();
        }
        return ranked.stream()
                .limit(SHOWN)
                .map(r -> "%.2f  %-4s %s%n            %s%n"
                        .formatted(r.score(), r.fits() ? "" : "(no)", r.entry().id(), r.because()))
                .collect(Collectors.joining());
    }

    /** As JSON. */
    public String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/match/1");
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
