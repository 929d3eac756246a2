package forthright.decision.analysis;

import forthright.decision.rules.Rule;

/** Something about the rules that somebody should look at. */
public sealed interface Finding {
    /** The rule that it is about. */
    Rule rule();

    /** It asks for things that cannot all be so. */
    record NeverSpeaks(Rule rule) implements Finding {}

    /**
     * Another rule speaks wherever it does, and contradicts it.
     *
     * @param example what is known of a question of which both speak
     */
    record Contradict(Rule rule, Rule other, String example) implements Finding {}

    /** Another rule speaks wherever it does, and is the stronger. */
    record NeverCounts(Rule rule, Rule other, String example) implements Finding {}

    /** Another rule asks the same and proposes the same. */
    record Same(Rule rule, Rule other) implements Finding {}

    /**
     * Of what is nearly its case no rule speaks.
     *
     * @param example what is known of a question that would stay undecided
     */
    record Gap(Rule rule, String example) implements Finding {}
}
