package forthright.decision.trial;

import forthright.decision.RuleBook;
import forthright.decision.cases.RuleCase;
import forthright.decision.cases.RuleCases;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A book of rules and its cases: those that are shipped, or a few of a test's own. */
record Trial(RuleBook book, List<RuleCase> cases) {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Path RULES = Path.of("rules");

    static Trial shipped() {
        return read(RULES);
    }

    static Trial of(Path folder, String rules, String cases) {
        try {
            Path topic = Files.createDirectories(folder.resolve("rules/topic"));
            Files.writeString(topic.resolve("topic.drl"), "package forthright.rules\n" + rules);
            Files.writeString(topic.resolve("topic.cases.yaml"), cases);
            if (!Files.exists(folder.resolve("rules/outcomes.yaml"))) {
                Files.copy(RULES.resolve("outcomes.yaml"), folder.resolve("rules/outcomes.yaml"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read(folder.resolve("rules"));
    }

    private static Trial read(Path rules) {
        Faults faults = new Faults();
        LawBook law = LawBook.load(RULES, faults).orElseThrow();
        RuleBook book = RuleBook.load(rules, law::kindOf, faults)
                .orElseThrow(() -> new AssertionError(faults.inOrder().toString()));
        Trial trial = new Trial(book, RuleCases.under(rules, TODAY, faults));
        faults.stopIfAny();
        return trial;
    }

    Trial without(String nameOfCase) {
        List<RuleCase> others =
                cases.stream().filter(c -> !c.name().equals(nameOfCase)).toList();
        if (others.size() != cases.size() - 1) {
            throw new AssertionError("Not one case of this name: " + nameOfCase);
        }
        return new Trial(book, others);
    }

    /** The same with the example of a missing case added, as a person would who pastes it. */
    Trial with(String example) {
        Faults faults = new Faults();
        List<RuleCase> more = new java.util.ArrayList<>(cases);
        more.addAll(RuleCases.read(example, "pasted", TODAY, faults));
        faults.stopIfAny();
        return new Trial(book, more);
    }

    MutantTrial mutants() {
        return MutantTrial.of(book, cases, rule -> true, TODAY);
    }

    Coverage coverage() {
        return Coverage.of(book, cases, rule -> true, true, TODAY);
    }
}
