package forthright.decision.tables;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.Decision;
import forthright.decision.RuleBook;
import forthright.decision.Stems;
import forthright.decision.cases.RuleCase;
import forthright.decision.cases.RuleCases;
import forthright.facts.Fact;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import forthright.request.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred rows decide as the twenty of them that are about the case, in whatever order and tables they stand. */
class ManyRowsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Path RULES = Path.of("rules");
    private static final int FEW = 20;
    private static final int MANY = 500;
    private static final int TABLES = 5;
    private static final long SEED = 7;

    @TempDir
    Path folder;

    private final LawBook law = LawBook.load(RULES, new Faults()).orElseThrow();

    /** The shipped rules with these rows beside them, in several tables. */
    private RuleBook book(String name, List<String> rows) throws IOException {
        Path rules = Files.createDirectories(folder.resolve(name)).resolve("rules");
        try (Stream<Path> shipped = Files.walk(RULES)) {
            for (Path file : shipped.filter(Files::isRegularFile).toList()) {
                Path copy = rules.resolve(RULES.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        int each = (rows.size() + TABLES - 1) / TABLES;
        for (int i = 0; i < TABLES; i++) {
            Path table = rules.resolve("many-%d/many.csv".formatted(i));
            Files.createDirectories(table.getParent());
            Files.writeString(
                    table,
                    ManyRows.HEAD + String.join("", rows.subList(i * each, Math.min(rows.size(), (i + 1) * each))));
        }
        Faults faults = new Faults();
        RuleBook book = RuleBook.load(rules, law::kindOf, faults)
                .orElseThrow(() -> new AssertionError(faults.inOrder().toString()));
        assertThat(faults.inOrder()).isEmpty();
        return book;
    }

    /** The cases that lie beside the shipped rules, and one for each of the first twenty rows. */
    private static Stream<List<Decision>> shared(RuleBook book) {
        Faults faults = new Faults();
        List<RuleCase> shipped = RuleCases.under(RULES, DAY, faults);
        assertThat(faults.inOrder()).isEmpty();
        QuestionId question = new QuestionId("1");
        return Stream.concat(
                shipped.stream()
                        .map(c -> book.decide(List.copyOf(c.then().keySet()), c.stems(), c.given(), c.on())
                                .inOrder()),
                IntStream.range(0, FEW)
                        .mapToObj(n -> book.decide(
                                        List.of(question),
                                        Stems.none(),
                                        List.of(
                                                new Fact.Asked(question),
                                                new Fact.AnsweredUnder(question, Fact.Regime.FOIA),
                                                new Fact.HeldInFreeText(question, ManyRows.place(n))),
                                        DAY)
                                .inOrder()));
    }

    /** All of a decision but the lines on which its rules stand. */
    private static List<String> said(RuleBook book) {
        return shared(book)
                .flatMap(List::stream)
                .map(decision -> Stream.of(decision.grounds(), decision.overruled())
                                .map(grounds -> grounds.stream()
                                        .map(g -> "%s %s %s %s"
                                                .formatted(g.rule(), g.citations(), g.because(), g.proposal()))
                                        .toList())
                                .toList()
                        + " " + decision.question() + " " + decision.outcome() + " " + decision.wording() + " "
                        + decision.held())
                .toList();
    }

    @Test
    void five_hundred_rows_decide_like_twenty_whatever_their_order() throws IOException {
        List<String> all = new ArrayList<>(ManyRows.rows(MANY, SEED));
        RuleBook few = book("few", ManyRows.rows(FEW, SEED));
        List<String> expected = said(few);
        assertThat(few.rules()).hasSize(shipped() + FEW);
        assertThat(expected.toString())
                .contains(IntStream.range(0, FEW)
                        .mapToObj("decided by row %d "::formatted)
                        .toArray(String[]::new));

        RuleBook many = book("many", all);
        assertThat(many.rules()).hasSize(shipped() + MANY);
        assertThat(said(many)).isEqualTo(expected);
        for (int order = 0; order < 3; order++) {
            Collections.shuffle(all, new Random(order));
            assertThat(said(book("shuffled-" + order, all))).isEqualTo(expected);
        }
    }

    private int shipped() {
        return RuleBook.load(RULES, law::kindOf, new Faults())
                .orElseThrow()
                .rules()
                .size();
    }
}
