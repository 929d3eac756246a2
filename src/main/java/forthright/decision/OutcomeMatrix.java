package forthright.decision;

import forthright.decision.rules.Operator;
import forthright.decision.rules.Rule;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.Regime;
import forthright.law.files.Faults;
import forthright.request.QuestionId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What each outcome says about holding, what it must and must not cite, and which others it contradicts: the table in
 * {@code rules/outcomes.yaml}.
 *
 * @param limbs provisions that are incomplete unless one of these stands beside them
 */
record OutcomeMatrix(Map<Outcome, Row> rows, Map<String, List<String>> limbs) {
    OutcomeMatrix {
        rows = Map.copyOf(rows);
        limbs = Map.copyOf(limbs);
    }

    /** Whether an outcome cites the law. */
    enum Citing {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    /**
     * What is so of one outcome.
     *
     * @param held first what a rule that proposes it says; then what else a summary of parts may say
     * @param citable kinds of provision that are a ground for it, as the law book calls them, or single provisions
     * @param beside kinds of provision that may stand beside a ground, and are none by themselves
     * @param clashes outcomes that contradict it
     */
    record Row(List<Held> held, Citing citing, List<String> citable, List<String> beside, Set<Outcome> clashes) {
        Row {
            held = List.copyOf(held);
            citable = List.copyOf(citable);
            beside = List.copyOf(beside);
            clashes = Set.copyOf(clashes);
        }
    }

    /** What an outcome says of holding. */
    Held held(Outcome outcome) {
        return row(outcome).held().getFirst();
    }

    /** Whether a summary with this outcome may say this of holding. */
    boolean allows(Outcome outcome, Held held) {
        return row(outcome).held().contains(held);
    }

    /** Whether two outcomes contradict one another. */
    boolean clash(Outcome one, Outcome other) {
        return row(one).clashes().contains(other) || row(other).clashes().contains(one);
    }

    /** Notes what a rule may not cite, and what it fails to cite. */
    void check(Rule rule, Function<String, Optional<String>> kindOf, Faults faults) {
        Claim claim = Claim.of(rule);
        check(claim, kindOf, faults);
        claim.citations().forEach(citation -> regime(rule, citation, faults));
    }

    /** The same of what a person decides in place of the rules, for a question that is answered under an Act. */
    void check(Ground byPerson, String act, Function<String, Optional<String>> kindOf, Faults faults) {
        byPerson.citations().forEach(citation -> {
            if (kindOf.apply(citation).isEmpty()) {
                faults.error(
                        byPerson.place(),
                        "unknown-provision",
                        "\"%s\" is no provision that rules/law.yaml knows.".formatted(citation),
                        "Write it as in FOIA s40(2), one provision an entry, or add it to rules/law.yaml.");
            } else if (!citation.startsWith(act + " ")) {
                faults.error(
                        byPerson.place(),
                        "wrong-act",
                        "\"%s\" is cited for a question that is answered under %s.".formatted(citation, act),
                        "Cite that Act.");
            }
        });
        check(Claim.of(byPerson), kindOf, faults);
    }

    private void check(Claim claim, Function<String, Optional<String>> kindOf, Faults faults) {
        Outcome outcome = claim.outcome();
        List<String> citations = claim.citations();
        Citing citing = row(outcome).citing();
        boolean anyGround = citations.stream()
                .anyMatch(citation ->
                        fits(citation, kindOf.apply(citation), row(outcome).citable()));
        boolean allKnown =
                citations.stream().noneMatch(citation -> kindOf.apply(citation).isEmpty());
        if (citing == Citing.REQUIRED && allKnown && !anyGround) {
            faults.error(
                    claim.place(),
                    "no-ground-in-law",
                    "%s %s has no ground without a provision of the law.".formatted(claim.who(), outcome.word()),
                    "Cite %s: rules/outcomes.yaml."
                            .formatted(String.join(" or ", row(outcome).citable())));
        }
        if (citing == Citing.FORBIDDEN && !citations.isEmpty()) {
            faults.error(
                    claim.place(),
                    "needless-citation",
                    "Nothing is refused by %s, so it cites no provision.".formatted(outcome.word()),
                    claim.uncited());
        }
        if (citing != Citing.FORBIDDEN) {
            citations.forEach(citation -> kind(claim, citation, kindOf.apply(citation), faults));
        }
        citations.forEach(citation -> limb(claim, citation, faults));
    }

    private void kind(Claim claim, String citation, Optional<String> kind, Faults faults) {
        Row row = row(claim.outcome());
        boolean unknown = kind.isEmpty();
        if (!unknown && !fits(citation, kind, row.citable()) && !fits(citation, kind, row.beside())) {
            faults.error(
                    claim.place(),
                    "wrong-citation",
                    "\"%s\" is no ground for %s."
                            .formatted(citation, claim.outcome().word()),
                    "It takes %s: rules/outcomes.yaml.".formatted(String.join(" or ", row.citable())));
        }
    }

    private static boolean fits(String citation, Optional<String> kind, List<String> wanted) {
        return wanted.contains(citation) || kind.filter(wanted::contains).isPresent();
    }

    // FOIA s.17(1)(b): a refusal notice specifies the exemption; section 40(2) without its condition specifies nothing.
    private void limb(Claim claim, String citation, Faults faults) {
        List<String> wanted = limbs.getOrDefault(citation, List.of());
        if (!wanted.isEmpty() && claim.citations().stream().noneMatch(wanted::contains)) {
            faults.error(
                    claim.place(),
                    "no-limb",
                    "\"%s\" is cited without the condition that is met.".formatted(citation),
                    "Cite one of these beside it: %s.".formatted(String.join(", ", wanted)));
        }
    }

    // A Scottish authority refuses under the Scottish Act, so a rule asks under which Act it speaks before it cites
    // one.
    private static void regime(Rule rule, String citation, Faults faults) {
        String act = citation.split(" ", 2)[0];
        if (Arrays.stream(Regime.values()).noneMatch(regime -> regime.name().equals(act))) {
            faults.error(
                    rule.place(),
                    "no-regime",
                    "No question is answered under \"%s\".".formatted(act),
                    "Acts that are known: %s.".formatted(Arrays.toString(Regime.values())));
            return;
        }
        boolean asked = rule.when().stream()
                .filter(pattern -> !pattern.absent() && pattern.fact().type().equals(AnsweredUnder.class))
                .filter(pattern -> ofQuestion(pattern, rule.proposedFor()))
                .flatMap(pattern -> pattern.tests().stream())
                .anyMatch(test -> test instanceof Rule.Test.AgainstValue(var field, Operator operator, Object value)
                        && operator == Operator.EQUAL
                        && value.equals(Regime.valueOf(act)));
        if (!asked) {
            faults.error(
                    rule.place(),
                    "wrong-act",
                    "The rule cites \"%s\" and does not ask whether the question is answered under that Act."
                            .formatted(citation),
                    "Add: AnsweredUnder( question == %s, regime == %s )".formatted(rule.proposedFor(), act));
        }
    }

    private static boolean ofQuestion(Rule.Pattern pattern, String variable) {
        return pattern.bindings().stream().anyMatch(b -> b.variable().equals(variable))
                || pattern.tests().stream()
                        .anyMatch(t -> t instanceof Rule.Test.AgainstVariable(var field, Operator operator, String name)
                                && operator == Operator.EQUAL
                                && name.equals(variable));
    }

    static Outcome proposedBy(Rule rule) {
        return Proposal.of(rule.verb(), new QuestionId("1"), rule.wording()).outcome();
    }

    private Row row(Outcome outcome) {
        Row row = rows.get(outcome);
        if (row == null) {
            throw new IllegalStateException("The table of outcomes was used with a fault: no " + outcome);
        }
        return row;
    }
}
