package forthright.drafting;

import forthright.decision.RuleBook;
import forthright.decision.analysis.Finding;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;

/** Tells what rules say beside one another as faults, each with an example and the place of the other rule. */
final class RulesCheck {
    private static final String EXAMPLE = " For example: %s.";

    private RulesCheck() {}

    static void check(RuleBook rules, Faults faults) {
        rules.analysed().forEach(finding -> faults.add(fault(finding)));
    }

    private static Fault fault(Finding finding) {
        Place place = finding.rule().place();
        String name = finding.rule().name();
        return switch (finding) {
            case Finding.NeverSpeaks never ->
                Fault.error(
                        place,
                        "never-speaks",
                        "\"%s\" asks for things that are never so together.".formatted(name),
                        "Leave out the condition that contradicts the others.");
            case Finding.Contradict contradict ->
                Fault.error(
                        place,
                        "contradicted",
                        ("\"%s\" is contradicted by \"%s\" (%s), which speaks wherever it does." + EXAMPLE)
                                .formatted(
                                        name,
                                        contradict.other().name(),
                                        contradict.other().place(),
                                        contradict.example()),
                        "Give the more general of the two a condition that leaves this out, and keep the example as a case.");
            case Finding.NeverCounts never ->
                Fault.error(
                        place,
                        "never-counts",
                        ("\"%s\" never counts: \"%s\" (%s) is stronger and speaks wherever it does." + EXAMPLE)
                                .formatted(
                                        name,
                                        never.other().name(),
                                        never.other().place(),
                                        never.example()),
                        "Remove it, or give the other a condition that leaves this out.");
            case Finding.Same same ->
                Fault.error(
                        place,
                        "same-rule",
                        "\"%s\" asks and proposes the same as \"%s\" (%s)."
                                .formatted(
                                        name, same.other().name(), same.other().place()),
                        "Keep one of them.");
            case Finding.Gap gap ->
                Fault.warning(
                        place,
                        "gap",
                        ("No rule speaks of what is nearly the case of \"%s\"." + EXAMPLE)
                                .formatted(name, gap.example()),
                        "Write a rule for it, if it can come up.");
        };
    }
}
