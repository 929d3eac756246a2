package forthright.decision.tables;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.RuleBook;
import forthright.decision.rules.Rule;
import forthright.decision.rules.RuleCheck;
import forthright.decision.rules.WrittenRule;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule, its sentence and its row say the same. */
class SentencesTest {
    private static final Path RULES = Path.of("rules");

    @TempDir
    Path folder;

    private final LawBook law = LawBook.load(RULES, new Faults()).orElseThrow();

    private RuleBook shipped() {
        return RuleBook.load(RULES, law::kindOf, new Faults()).orElseThrow();
    }

    private List<Rule> read(String table) throws IOException {
        Path file = folder.resolve("table.csv");
        Files.writeString(file, table);
        Faults faults = new Faults();
        List<WrittenRule> written = RuleTable.read(file, "table.csv", faults);
        List<Rule> rules = RuleCheck.check(written, law::kindOf, faults);
        assertThat(faults.inOrder()).isEmpty();
        return rules;
    }

    @Test
    void every_shipped_rule_becomes_a_sentence_a_row_and_the_same_sentence_again() throws IOException {
        List<RuleSentences.Told> told = shipped().sentences().all();
        String sentences = told.stream().map(RuleSentences.Told::sentence).collect(Collectors.joining("\n"));
        Faults faults = new Faults();

        String table = RuleSentences.table(sentences, "sentences", faults);
        List<RuleSentences.Told> again = RuleSentences.of(read(table)).all();

        assertThat(faults.inOrder()).isEmpty();
        assertThat(told).hasSizeGreaterThan(40);
        for (int i = 0; i < told.size(); i++) {
            assertThat(parts(again.get(i))).isEqualTo(parts(told.get(i)));
        }
    }

    /** The order in which a rule asks says nothing; a row asks in the order of its columns. */
    private static List<String> parts(RuleSentences.Told told) {
        Row row = SentenceReader.read(told.sentence()).orElseThrow();
        return java.util.stream.Stream.concat(
                        row.conditions().stream().map(Object::toString).sorted(),
                        java.util.stream.Stream.of(
                                row.name(),
                                row.outcome(),
                                row.wording(),
                                row.citations().toString(),
                                row.why(),
                                row.since(),
                                row.until()))
                .toList();
    }

    @Test
    void a_sentence_reads_as_one() {
        assertThat(shipped().sentences().all().stream().map(RuleSentences.Told::sentence))
                .contains(
                        "\"A figure that would identify someone is withheld\": if figure-held with state \"identifying\""
                                + " and answered-under with regime \"foia\" and no figure-held with state \"shown\", then"
                                + " withheld in the words \"small-number\", under \"FOIA s40(2)\" and \"FOIA s40(3A)(a)\","
                                + " because \"Personal data of other people, by virtue of s.40(3A)(a); absolute:"
                                + " s.2(3)(fa)\".");
    }

    @Test
    void anything_else_is_no_sentence() {
        Faults faults = new Faults();

        RuleSentences.table("Withhold everything.\n\nrule \"x\" when then end", "mine.txt", faults);

        assertThat(faults.inOrder())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.toString()).contains("mine.txt:"));
    }
}
