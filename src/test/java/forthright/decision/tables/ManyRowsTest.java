package forthright.decision.tables;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.decision.Decisions;
import forthright.decision.RuleBook;
import forthright.decision.Stems;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Five hundred rows decide as the twenty of them that are about the case, in whatever order they stand. */
class ManyRowsTest {
    private static final String HEAD = "rule,held-in-free-text where,answered-under regime,outcome,wording,why\n";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Path RULES = Path.of("rules");

    @TempDir
    Path folder;

    private final LawBook law = LawBook.load(RULES, new Faults()).orElseThrow();

    private static String row(int n) {
        String outcome = n % 3 == 0
                ? "supplied,answered-no-free-text"
                : n % 3 == 1 ? "needs-person,estimate" : "needs-person,mapping";
        return "Row %d,place %d,%s,%s,Because of %d\n".formatted(n, n, n % 2 == 0 ? "FOIA" : "", outcome, n);
    }

    private RuleBook book(String name, List<Integer> rows) throws IOException {
        Path rules = Files.createDirectories(folder.resolve(name + "/rules/many"));
        StringBuilder table = new StringBuilder(HEAD);
        rows.forEach(n -> table.append(row(n)));
        Files.writeString(rules.resolve("many.csv"), table.toString());
        Files.copy(RULES.resolve("outcomes.yaml"), folder.resolve(name + "/rules/outcomes.yaml"));
        Faults faults = new Faults();
        RuleBook book = RuleBook.load(folder.resolve(name + "/rules"), law::kindOf, faults)
                .orElseThrow(() -> new AssertionError(faults.inOrder().toString()));
        assertThat(faults.inOrder()).isEmpty();
        return book;
    }

    private static Decisions decide(RuleBook book, int place) {
        QuestionId question = new QuestionId("1");
        return book.decide(
                List.of(question),
                Stems.none(),
                List.of(
                        new Fact.Asked(question),
                        new Fact.AnsweredUnder(question, Fact.Regime.FOIA),
                        new Fact.HeldInFreeText(question, "place " + place)),
                DAY);
    }

    @Test
    void five_hundred_rows_in_two_orders_decide_like_twenty() throws IOException {
        List<Integer> all = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
        RuleBook twenty = book("twenty", all.subList(100, 120));
        RuleBook many = book("many", all);
        Collections.shuffle(all, new Random(7));
        RuleBook shuffled = book("shuffled", all);

        for (int place = 100; place < 120; place++) {
            String expected = said(decide(twenty, place));
            assertThat(said(decide(many, place))).isEqualTo(expected);
            assertThat(said(decide(shuffled, place))).isEqualTo(expected);
        }
    }

    private static String said(Decisions decisions) {
        var decision = decisions.inOrder().getFirst();
        return decision.outcome() + " " + decision.wording() + " "
                + decision.grounds().stream().map(ground -> ground.rule()).toList();
    }
}
