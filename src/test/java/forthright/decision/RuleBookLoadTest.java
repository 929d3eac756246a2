package forthright.decision;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.facts.Fact;
import forthright.facts.Fact.AnsweredUnder;
import forthright.facts.Fact.NotRecorded;
import forthright.facts.Fact.Regime;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.request.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookLoadTest {
    private static final QuestionId Q1 = new QuestionId("1");
    private static final String RULE = """
            package forthright.rules
            rule "%s"
                @because("A reason.") %s
            when
                NotRecorded( $q : question )
            then
                insert( Proposal.askAPerson($q, "mapping") );
            end
            """;

    @TempDir
    Path folder;

    private Path rules;

    @BeforeEach
    void a_folder_with_the_table_of_outcomes() throws IOException {
        rules = Files.createDirectory(folder.resolve("rules"));
        Files.copy(Rules.FOLDER.resolve("outcomes.yaml"), rules.resolve("outcomes.yaml"));
    }

    @Test
    void a_rule_holds_from_its_first_day_to_the_day_before_its_end() throws IOException {
        write("x.drl", RULE.formatted("A rule", "@since(\"2026-09-30\") @until(\"2026-10-02\")"));
        RuleBook book = load().orElseThrow();

        assertThat(IntStream.rangeClosed(28, 33)
                        .mapToObj(day -> LocalDate.of(2026, 9, 1).plusDays(day))
                        .filter(day -> decides(book, day)))
                .containsExactly(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));
    }

    @Test
    void two_files_with_a_rule_of_one_name_are_refused_with_both_places() throws IOException {
        write("a.drl", RULE.formatted("A rule", ""));
        write("b/b.drl", RULE.formatted("A rule", ""));

        assertThat(faults()).containsExactly("rules/b/b.drl:2:6 error same-name Another rule is called \"A rule\".");
    }

    @Test
    void whatever_else_lies_in_the_folder_is_not_looked_at() throws IOException {
        write("x.drl", RULE.formatted("A rule", ""));
        for (String name : List.of("META-INF/kmodule.xml", "kmodule.xml", "pom.xml", "x.dsl", "x.gdrl", "x.bpmn2")) {
            write(name, "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>");
        }

        assertThat(faults()).isEmpty();
    }

    @Test
    void a_decision_table_of_another_program_is_no_rule_table() throws IOException {
        write("x.drl", RULE.formatted("A rule", ""));
        write("x.drl.csv", "RuleSet,forthright.rules\nImport,java.io.File\n");

        assertThat(faults()).isNotEmpty().allMatch(fault -> fault.contains("x.drl.csv"));
    }

    @Test
    void a_folder_without_rules_or_table_says_so() throws IOException {
        Files.delete(rules.resolve("outcomes.yaml"));

        assertThat(faults()).hasSize(2).anyMatch(f -> f.contains("no-rules")).anyMatch(f -> f.contains("unreadable"));
    }

    @Test
    void a_table_that_leaves_an_outcome_out_is_refused() throws IOException {
        write("x.drl", RULE.formatted("A rule", ""));
        String table = Files.readString(rules.resolve("outcomes.yaml"));
        write(
                "outcomes.yaml",
                table.replace("  not-held:", "  not-hold:").replace("citation: forbidden", "citation: forbiden"));

        assertThat(faults())
                .anyMatch(f -> f.contains("needs the field \"not-held\""))
                .anyMatch(f -> f.contains("\"not-hold\" is not a field"))
                .anyMatch(f -> f.contains("\"forbiden\" is not one of the words"));
    }

    @Test
    void a_rule_file_in_another_encoding_or_too_large_is_refused() throws IOException {
        Files.write(rules.resolve("x.drl"), new byte[] {(byte) 0xC3, (byte) 0x28});
        Files.write(rules.resolve("y.drl"), new byte[300 * 1024]);

        assertThat(faults()).anyMatch(f -> f.contains("not-utf-8")).anyMatch(f -> f.contains("too-large"));
    }

    @Test
    void one_rule_book_serves_many_letters_at_once() throws Exception {
        RuleBook book = Rules.shipped();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Outcome>> letters = IntStream.range(0, 2_000)
                    .mapToObj(n -> (Callable<Outcome>) () -> book.decide(
                                    List.of(Q1),
                                    Stems.none(),
                                    n % 2 == 0 ? List.of(new Fact.AnsweredNo(Q1)) : List.of(new Fact.Unmatched(Q1)),
                                    LocalDate.of(2026, 11, 21))
                            .on(Q1)
                            .outcome())
                    .toList();
            List<Future<Outcome>> decided = threads.invokeAll(letters);
            for (int n = 0; n < decided.size(); n++) {
                assertThat(decided.get(n).get()).isEqualTo(n % 2 == 0 ? Outcome.SUPPLIED : Outcome.NEEDS_PERSON);
            }
        }
    }

    @Test
    void a_letter_of_ten_thousand_questions_is_decided() {
        List<QuestionId> questions = IntStream.range(0, 10_000)
                .mapToObj(n -> new QuestionId(Integer.toString(n)))
                .toList();
        List<NotRecorded> facts =
                questions.stream().map(q -> new NotRecorded(q, "gangs", "")).toList();
        List<Fact> all = new ArrayList<>(facts);
        questions.forEach(q -> all.add(new AnsweredUnder(q, Regime.FOIA)));

        assertThat(Rules.shipped()
                        .decide(questions, Stems.none(), all, LocalDate.of(2026, 11, 21))
                        .inOrder())
                .hasSize(10_000)
                .allMatch(decision -> decision.outcome() == Outcome.NOT_HELD);
    }

    @Test
    void every_wording_that_a_decision_can_name_is_known_beforehand() {
        assertThat(Rules.shipped().wordings())
                .contains("small-number", "category-broader", "see-parts", "see-other-answer")
                .doesNotContain("assessment", "match");
    }

    private static boolean decides(RuleBook book, LocalDate day) {
        try {
            book.decide(List.of(Q1), Stems.none(), List.of(new NotRecorded(Q1, "gangs", "")), day);
            return true;
        } catch (FaultsException e) {
            return false;
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = rules.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Optional<RuleBook> load() {
        return RuleBook.load(rules, Rules::kindOf, new Faults());
    }

    private List<String> faults() {
        Faults faults = new Faults();
        assertThat(RuleBook.load(rules, Rules::kindOf, faults).isPresent()).isEqualTo(!faults.hasErrors());
        return faults.inOrder().stream()
                .map(f -> f.toString().lines().findFirst().orElseThrow())
                .toList();
    }
}
