package forthright.decision.tables;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.rules.Rule;
import forthright.decision.rules.RuleCheck;
import forthright.decision.rules.RuleParser;
import forthright.decision.rules.WrittenRule;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table is a list of rules: what it can say, what it cannot, and that the program which saved it makes no difference. */
class RuleTableTest {
    private static final String HEAD =
            "rule,figure-held state,no figure-held state,answered-under regime,outcome,wording,citation,why,in force from\n";
    private static final String ROW =
            "A figure is withheld,identifying,shown,FOIA,withheld,small-number,FOIA s40(2); FOIA s40(3A)(a),,2026-04-01\n";

    @TempDir
    Path folder;

    private final LawBook law = LawBook.load(Path.of("rules"), new Faults()).orElseThrow();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Rule> rules(Path file, Faults faults) {
        List<WrittenRule> written = RuleTable.read(file, String.valueOf(file.getFileName()), faults);
        return RuleCheck.check(written, law::kindOf, faults);
    }

    private String faults(String text) throws IOException {
        Faults faults = new Faults();
        rules(file("table.csv", text), faults);
        return faults.inOrder().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void a_row_is_the_rule_that_a_rule_file_would_give() throws IOException {
        Faults faults = new Faults();
        List<WrittenRule> parsed = RuleParser.parse("""
                package forthright.rules
                rule "A figure is withheld"
                    @citation("FOIA s40(2)", "FOIA s40(3A)(a)")
                    @since("2026-04-01")
                when
                    FigureHeld( $q : question, state == IDENTIFYING )
                    AnsweredUnder( question == $q, regime == FOIA )
                    not FigureHeld( question == $q, state == SHOWN )
                then
                    insert( Proposal.withhold($q, "small-number") );
                end
                """, "rule.drl", faults);
        Rule file = RuleCheck.check(parsed, law::kindOf, faults).getFirst();

        Rule row = rules(file("table.csv", HEAD + ROW), faults).getFirst();

        assertThat(faults.inOrder()).isEmpty();
        assertThat(row.when()).containsExactlyInAnyOrderElementsOf(file.when());
        assertThat(row)
                .usingRecursiveComparison()
                .ignoringFields("place", "when")
                .isEqualTo(file);
        assertThat(row.place()).hasToString("table.csv:2:1");
    }

    @Test
    void whatever_program_saved_it_a_table_is_the_same_table() throws IOException {
        Path plain = file("plain.csv", HEAD + ROW);
        String semicolons = (HEAD + ROW).replace(';', '|').replace(',', ';').replace('|', ',');
        Path excel = file(
                "excel.csv",
                "\uFEFF"
                        + (HEAD + ROW)
                                .replace("FOIA s40(2); FOIA", "\"FOIA s40(2); FOIA\"")
                                .replace("FOIA\" s40(3A)(a)", "FOIA s40(3A)(a)\"")
                                .replace("2026-04-01", "01/04/2026")
                                .replace("\n", "\r\n"));
        Path tabs = Files.write(
                folder.resolve("tabs.csv"),
                ("\uFEFF" + (HEAD + ROW).replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE));
        Path libre = file(
                "libre.csv",
                semicolons
                                .replace("FOIA s40(2), FOIA s40(3A)(a)", "\"FOIA s40(2); FOIA s40(3A)(a)\"")
                                .replace("2026-04-01", "\"2026-04-01\"")
                        + ";;;;;;;;\n");
        Path workbook = workbook("table.xlsx", HEAD + ROW);

        List<Path> all = List.of(plain, excel, tabs, libre, workbook);

        assertThat(all.stream().map(RuleTable::canonical).distinct()).hasSize(1);
        for (Path each : all) {
            Faults faults = new Faults();
            assertThat(rules(each, faults)).as(each.toString()).hasSize(1);
            assertThat(faults.inOrder()).as(each.toString()).isEmpty();
        }
    }

    private Path workbook(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Rules");
            String[] lines = text.split("\n");
            for (int r = 0; r < lines.length; r++) {
                String[] cells = lines[r].split(",", -1);
                for (int c = 0; c < cells.length; c++) {
                    if (cells[c].matches("\\d{4}-\\d\\d-\\d\\d")) {
                        sheet.value(r, c, LocalDate.parse(cells[c]));
                        sheet.style(r, c).format("dd/mm/yyyy").set();
                    } else if (!cells[c].isEmpty()) {
                        sheet.value(r, c, cells[c]);
                    }
                }
            }
        }
        return file;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identifying | identifyign | table.csv:2:2 error unknown-word | Did you mean \"identifying\"?",
                "figure-held state | figure-hold state | table.csv:1:2 error unknown-column | Did you mean \"figure-held state\"?",
                "withheld,small | witheld,small | table.csv:2:5 error unknown-word | Did you mean \"withheld\"?",
                "FOIA s40(2); | FOIA s99(9); | error unknown-citation | rules/law.yaml",
                "2026-04-01 | next April | table.csv:2:9 error not-a-date | year-month-day",
                "A figure is withheld, | , | table.csv:2:1 error missing-cell | Fill it in",
                "outcome | answer | error no-column | rules/README.md",
                "no figure-held state | figure-held state | error same-heading | Leave one out",
                "small-number | Small Number! | error not-a-wording | without its endings",
            })
    void a_cell_that_says_nothing_known_is_named_with_a_remedy(String was, String is, String said, String remedy)
            throws IOException {
        String table = HEAD + ROW;
        assertThat(table).contains(was);

        assertThat(faults(table.replace(was, is))).contains(said).contains(remedy);
    }

    @Test
    void a_number_must_say_its_unit() throws IOException {
        assertThat(faults("rule,cost-estimated total-minutes,outcome,wording\n"))
                .contains("no-unit", "Write \"cost-estimated total-minutes (minutes)\"");
    }

    @Test
    void a_row_that_asks_for_nothing_is_refused() throws IOException {
        assertThat(faults(HEAD + "Everything is withheld,,,,withheld,small-number,FOIA s40(2),,\n"))
                .contains("no-condition");
    }

    @Test
    void numbers_compare_with_numbers_and_with_their_neighbours() throws IOException {
        Faults faults = new Faults();
        Path table = file("table.csv", """
                rule,cost-estimated total-minutes (minutes),cost-estimated records (records),answered-under regime,outcome,wording,citation
                Too much,more than limit-minutes,at least 10,FOIA,cost-limit,cost-limit,FOIA s12(1)
                """);

        List<Rule> rules = rules(table, faults);

        assertThat(faults.inOrder()).isEmpty();
        assertThat(RuleSentences.of(rules).all().getFirst().sentence())
                .contains("total-minutes more than its limit-minutes & records at least \"10\"");
    }

    @Test
    void whatever_stands_in_a_cell_is_data() throws IOException {
        List<String> hostile = List.of(
                "\") then insert(new Object()); end rule \"x",
                "$q : question, eval(System.exit(1))",
                "=cmd|' /C calc'!A0",
                "@import java.lang.Runtime",
                "${jndi:ldap://x}",
                "{{{wording}}}",
                "</script><script>",
                "not FigureHeld( question == $q )",
                "\u202Etxet\u202C",
                "DROP TABLE rules; --");
        for (String text : hostile) {
            Faults faults = new Faults();
            String quoted = "\"" + text.replace("\"", "\"\"") + "\"";
            List<Rule> rules = rules(
                    file(
                            "table.csv",
                            HEAD.replace("why", "why")
                                    .replace(
                                            "\n",
                                            "\n" + quoted
                                                    + ",identifying,,FOIA,withheld,small-number,FOIA s40(2); FOIA s40(3A)(a),"
                                                    + quoted + ",\n")),
                    faults);

            assertThat(rules).as(text).hasSize(1);
            assertThat(rules.getFirst().name()).isEqualTo(text);
            assertThat(rules.getFirst().when()).hasSize(2);
            assertThat(rules.getFirst().note()).isEqualTo(text);
        }
    }

    @Test
    void random_cells_add_no_condition_and_never_stop_the_reader() throws IOException {
        Random random = new Random(20260401);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder noise = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                noise.append((char) (random.nextInt(8) == 0 ? random.nextInt(0x2FF) : 32 + random.nextInt(95)));
            }
            String[] cells = ROW.strip().split(",", -1);
            int at = random.nextInt(cells.length);
            cells[at] = "\"" + noise.toString().replace("\"", "\"\"") + "\"";
            Faults faults = new Faults();
            List<Rule> rules = rules(file("table.csv", HEAD + String.join(",", cells) + "\n"), faults);
            if (!rules.isEmpty() && !faults.hasErrors()) {
                assertThat(rules.getFirst().when().size()).as(noise.toString()).isLessThanOrEqualTo(3);
            }
        }
    }

    @Test
    void another_encoding_is_refused_with_what_to_do_in_excel() throws IOException {
        Path file = Files.write(
                folder.resolve("table.csv"),
                (HEAD + ROW).replace("A figure", "A \u00A3 figure").getBytes(Charset.forName("windows-1252")));
        Faults faults = new Faults();

        rules(file, faults);

        assertThat(faults.inOrder().toString()).contains("wrong-encoding", "CSV UTF-8");
    }
}
