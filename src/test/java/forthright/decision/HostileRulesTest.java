package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.rules.RuleParser;
import forthright.decision.rules.WrittenRule;
import forthright.law.files.Faults;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a rule file must never be able to say. Each snippet stands in an otherwise good file. */
class HostileRulesTest {
    private static final String GOOD = """
            package forthright.rules

            rule "A figure is given"
                @because("It may be shown.")
            when
                FigureHeld( $q : question, state == SHOWN )
            then
                insert( Proposal.supply($q, "supplied-figure") );
            end
            """;
    private static final String INSERT = "insert( Proposal.supply($q, \"supplied-figure\") );";
    private static final String STATE = "state == SHOWN";
    private static final String PATTERN = "FigureHeld( $q : question, state == SHOWN )";
    private static final String BECAUSE = "@because(\"It may be shown.\")";

    @Test
    void the_file_without_a_snippet_is_accepted() {
        assertThat(faultsOf(GOOD)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> java_in_the_consequence_is_refused() {
        return refused(
                INSERT,
                INSERT + " System.exit(0);",
                "System.exit(0); " + INSERT,
                "Runtime.getRuntime().exec(\"id\"); " + INSERT,
                "insert( Proposal.supply($q, \"supplied-figure\") ); insert( Proposal.supply($q, \"supplied-figure\") );",
                "insert( Proposal.supply($q, new String(\"supplied-figure\")) );",
                "insert( Proposal.supply($q, \"supplied\" + \"-figure\") );",
                "insert( Proposal.supply($q.toString(), \"supplied-figure\") );",
                "insert( new java.io.File(\"x\") );",
                "insertLogical( Proposal.supply($q, \"supplied-figure\") );",
                "insert( Proposal.supply($q, \"supplied-figure\") ); while (true) {}",
                "if (true) { " + INSERT + " }",
                "modify($q) { setPath(\"9\") }",
                "update($q);",
                "delete($q);",
                "retract($q);",
                "drools.halt();",
                "kcontext.getKieRuntime().halt();",
                "{ " + INSERT + " }",
                "insert( forthright.decision.Proposal.supply($q, \"supplied-figure\") );",
                "insert( Proposal.class.getClassLoader() );",
                "insert( Proposal.getClass($q, \"supplied-figure\") );",
                "insert( Other.supply($q, \"supplied-figure\") );",
                "do[another] " + INSERT,
                "then[another] " + INSERT,
                "");
    }

    @TestFactory
    Stream<DynamicTest> anything_but_facts_in_the_condition_is_refused() {
        return refused(
                PATTERN,
                PATTERN + " eval( true )",
                PATTERN + " eval( System.getenv().size() > 0 )",
                PATTERN + " exists FigureHeld( question == $q )",
                PATTERN + " forall( FigureHeld( question == $q ) )",
                PATTERN + " or FigureHeld( question == $q )",
                PATTERN + " and FigureHeld( question == $q )",
                "( " + PATTERN + " )",
                "$f : " + PATTERN,
                PATTERN + " from $list",
                PATTERN + " $s : String() from System.getenv().keySet()",
                PATTERN + " accumulate( FigureHeld( question == $q ); $n : count() )",
                PATTERN + " $l : List() from collect( FigureHeld() )",
                PATTERN + " String( this == \"x\" )",
                PATTERN + " Object()",
                PATTERN + " java.lang.Runtime()",
                PATTERN + " FigureHeld#Other( question == $q )",
                PATTERN + " ?query($q;)",
                PATTERN + " not( FigureHeld( question == $q ) AnsweredNo( question == $q ) )",
                PATTERN + " if ( true ) do[x]",
                PATTERN + " over window:length(3)",
                PATTERN + " from entry-point \"x\"",
                PATTERN + " @watch(question)",
                PATTERN + " FigureHeld( state == SHOWN )",
                PATTERN + " not FigureHeld( $other : question )",
                "not AnsweredNo() " + PATTERN);
    }

    @TestFactory
    Stream<DynamicTest> anything_but_a_listed_field_and_a_value_of_its_kind_is_refused() {
        return refused(
                STATE,
                "class.name == \"x\"",
                "state.declaringClass != SHOWN",
                "question.path == \"1\"",
                "getClass() != SHOWN",
                "this == $q",
                "this.state == SHOWN",
                "state == Fact.CellState.SHOWN",
                "state == SHOWN || state == IDENTIFYING",
                "state == SHOWN && shown",
                "(state == SHOWN)",
                "state in ( SHOWN, IDENTIFYING )",
                "state matches \"(.*a){20}b\"",
                "state memberOf $q",
                "state contains \"x\"",
                "state soundslike \"x\"",
                "state == ( SHOWN )",
                "state == SHOWN.toString()",
                "state == null",
                "state == \"SHOWN\"",
                "state == 1",
                "state == true",
                "state > SHOWN",
                "state",
                "!state",
                "eval( true )",
                "state == System.getenv(\"x\")",
                "state == $q",
                "state == $unnamed",
                "question == \"1\"",
                "$x : state.ordinal()",
                "$x : ( state == SHOWN )",
                "$q : state",
                "state := SHOWN",
                "stat == SHOWN",
                "state == SHWN",
                "state = SHOWN",
                "state == 'SHOWN'",
                "state == `x`",
                "state[0] == SHOWN",
                "state!.name == \"x\"",
                "state == SHOWN; question");
    }

    @TestFactory
    Stream<DynamicTest> anything_but_rules_in_the_file_is_refused() {
        return refused(
                "package forthright.rules\n",
                "package forthright.rules\nimport java.lang.Runtime;\n",
                "package forthright.rules\nimport function java.lang.System.exit\n",
                "package forthright.rules\nimport static java.lang.System.*;\n",
                "package forthright.rules\nglobal java.util.List list;\n",
                "package forthright.rules\nfunction void f() { System.exit(0); }\n",
                "package forthright.rules\nquery \"all\" FigureHeld() end\n",
                "package forthright.rules\ndeclare Evil name : String end\n",
                "package forthright.rules\ndialect \"mvel\"\n",
                "package forthright.rules\nunit Evil;\n",
                "package forthright.rules\nexpander evil.dsl\n",
                "package forthright.rules\nwindow Evil @window( length(1) )\n",
                "package forthright.rules.more\n",
                "package forthright\n",
                "package other\n",
                "");
    }

    @TestFactory
    Stream<DynamicTest> attributes_and_annotations_that_change_how_a_rule_runs_are_refused() {
        return refused(
                BECAUSE,
                BECAUSE + " salience 100",
                BECAUSE + " salience ( System.getenv().size() )",
                BECAUSE + " dialect \"mvel\"",
                BECAUSE + " no-loop true",
                BECAUSE + " lock-on-active true",
                BECAUSE + " enabled ( false )",
                BECAUSE + " agenda-group \"x\"",
                BECAUSE + " ruleflow-group \"x\"",
                BECAUSE + " auto-focus true",
                BECAUSE + " timer ( int: 1s )",
                BECAUSE + " duration 1",
                BECAUSE + " date-effective \"2026-01-01\"",
                BECAUSE + " extends \"Another rule\"",
                BECAUSE + " @Direct",
                BECAUSE + " @Propagation(EAGER)",
                BECAUSE + " @Propagation(\"EAGER\")",
                BECAUSE + " @because(\"twice\")",
                BECAUSE + " @citation(\"FOIA s40(2)\")",
                BECAUSE + " @since(\"tomorrow\")",
                BECAUSE + " @since(\"2026-01-01\") @until(\"2026-01-01\")",
                "@because(\"\")",
                "@because(\"a\", \"b\")",
                "@because(it.may)",
                "");
    }

    @TestFactory
    Stream<DynamicTest> text_that_a_reader_would_see_otherwise_than_the_machine_is_refused() {
        return refused(
                BECAUSE,
                "@because(\"\"\"\nIt may\n\"\"\")",
                "@because(\"It may\nbe shown.\")",
                "@because(\"It may be \\u0073hown.\")",
                "@because(\"It may be \\nshown.\")",
                "@because(\"It may be \u202Enwohs.\")",
                "@because(\"It may\u200B be shown.\")",
                "@because(\"It may\u0000 be shown.\")",
                BECAUSE + " // \u2066 then System.exit(0); \u2069",
                BECAUSE + " /* end */",
                BECAUSE + " # comment",
                BECAUSE + " \u0430", // a Cyrillic letter that looks like a Latin one
                BECAUSE + "\u00A0",
                BECAUSE + "\uFEFF");
    }

    @TestFactory
    Stream<DynamicTest> proposals_without_ground_in_law_are_refused() {
        return refused(
                BECAUSE + "\nwhen\n    " + PATTERN + "\nthen\n    " + INSERT,
                rule("@because(\"Policy.\")", "", "withhold", "small-number"),
                rule("@because(\"Policy.\")", "", "supplyInPart", "small-number"),
                rule("@because(\"Policy.\")", "", "refuseForCost", "cost-limit"),
                rule("@because(\"Policy.\")", "", "pointElsewhere", "accessible-elsewhere"),
                rule("@because(\"Policy.\")", "", "neitherConfirmNorDeny", "ncnd"),
                rule("@citation(\"FOIA s99\")", "FOIA", "withhold", "small-number"),
                rule("@citation(\"FOIA s40(2)\")", "FOIA", "withhold", "small-number"),
                rule("@citation(\"FOIA s40(3A)(a)\")", "FOIA", "withhold", "small-number"),
                rule("@citation(\"FOIA s40(2)\", \"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "FOIA", "withhold", "x"),
                rule("@citation(\"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "", "withhold", "small-number"),
                rule("@citation(\"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "FOISA", "withhold", "small-number"),
                rule("@citation(\"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "FOIA", "notHeld", "not-recorded"),
                rule("@citation(\"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "FOIA", "supply", "supplied-figure"),
                rule("@citation(\"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "FOIA", "notApplicable", "x"),
                rule("@citation(\"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "FOIA", "askAPerson", "match"),
                rule("@citation(\"FOIA s12(1)\")", "FOIA", "withhold", "small-number"),
                rule("@citation(\"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "FOIA", "refuseForCost", "cost-limit"),
                rule("@citation(\"EIR reg 13\")", "FOIA", "withhold", "small-number"),
                rule("@because(\"Ask.\")", "", "askAPerson", "somebody"),
                rule("@because(\"Ask.\")", "", "askAPerson", "conflict"),
                rule("@because(\"Give.\")", "", "supply", "../../etc/passwd"),
                rule("@because(\"Give.\")", "", "supply", "Supplied Figure"),
                rule("@because(\"Give.\")", "", "supply", ""),
                rule("@because(\"Give.\")", "", "suply", "supplied-figure"));
    }

    private static String rule(String basis, String regime, String verb, String wording) {
        String under = regime.isEmpty() ? "" : "\n    AnsweredUnder( question == $q, regime == " + regime + " )";
        return basis + "\nwhen\n    " + PATTERN + under + "\nthen\n    insert( Proposal." + verb + "($q, \"" + wording
                + "\") );";
    }

    @Test
    void a_good_refusal_is_accepted() {
        String good = rule("@citation(\"FOIA s40(2)\", \"FOIA s40(3A)(a)\")", "FOIA", "withhold", "small-number");
        String block = BECAUSE + "\nwhen\n    " + PATTERN + "\nthen\n    " + INSERT;

        assertThat(faultsOf(GOOD.replace(block, good))).isEmpty();
    }

    @Test
    void two_rules_of_one_name_are_refused() {
        assertThat(faultsOf(GOOD + GOOD.substring(GOOD.indexOf("rule \"")))).anyMatch(f -> f.contains("same-name"));
    }

    @Test
    void every_fault_of_a_file_is_said_at_once_with_its_place() {
        String text = GOOD.replace("state == SHOWN", "stat == SHOWN") + """

                rule "Another"
                    @becuse("A reason.")
                when
                    FigurHeld( $q : question )
                then
                    insert( Proposal.suply($p, "supplied-figure") );
                end

                rule "A third" System.exit(0)
                """;

        assertThat(faultsOf(text))
                .contains("rules/x.drl:6:32 error unknown-word \"stat\" is not something a FigureHeld knows.\n"
                        + "    Did you mean \"state\"? Words a rule may use: rules/README.md")
                .anyMatch(f -> f.startsWith("rules/x.drl:12:6 error unknown-annotation") && f.contains("because"))
                .anyMatch(f -> f.startsWith("rules/x.drl:14:5 error unknown-word") && f.contains("FigureHeld"))
                .anyMatch(f -> f.startsWith("rules/x.drl:16:22 error unknown-word") && f.contains("supply"))
                .anyMatch(f -> f.startsWith("rules/x.drl:16:28 error names-nothing"))
                .anyMatch(f -> f.startsWith("rules/x.drl:19:16 error not-a-rule"));
    }

    private static Stream<DynamicTest> refused(String instead, String... snippets) {
        assertThat(GOOD).contains(instead.strip());
        return Arrays.stream(snippets)
                .map(snippet -> DynamicTest.dynamicTest("\"" + snippet.replace("\n", " ") + "\"", () -> {
                    List<String> faults = faultsOf(GOOD.replace(instead, snippet));
                    assertThat(faults).isNotEmpty().allMatch(f -> f.startsWith("rules/x.drl:"));
                }));
    }

    private static List<String> faultsOf(String text) {
        Faults faults = new Faults();
        List<WrittenRule> written = RuleParser.parse(text, "rules/x.drl", faults);
        Rules.check(written, faults);
        return faults.inOrder().stream()
                .map(f -> f.toString().replace(System.lineSeparator(), "\n"))
                .toList();
    }
}
