package forthright.data;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.data.CouncilData.Wish;
import forthright.law.files.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts that are made together are the same as each made alone, and take one statement a period. */
class CountedAheadTest {
    private static final List<Measure> MEASURES = measures();

    static Stream<Council> councils() {
        return Stream.of(Councils.coventry(), Councils.marlshire());
    }

    @ParameterizedTest
    @MethodSource("councils")
    void many_counts_of_a_period_take_one_statement_and_are_those_of_each_alone(Council council) {
        List<Wish> wishes = wishes();
        try (CouncilData together = open(council);
                CouncilData alone = open(council)) {
            together.countAhead(wishes);
            int statements = together.asked();
            List<Counted> ahead = counted(together, wishes);

            assertThat(ahead).isEqualTo(counted(alone, wishes));
            long counts =
                    ahead.stream().filter(Counted.Counts.class::isInstance).count();
            long periods = IntStream.range(0, wishes.size())
                    .filter(at -> ahead.get(at) instanceof Counted.Counts)
                    .mapToObj(
                            at -> List.of(wishes.get(at).from(), wishes.get(at).to()))
                    .distinct()
                    .count();
            assertThat(counts).isGreaterThan(2 * periods);
            assertThat(statements).isEqualTo((int) periods);
            assertThat(together.asked()).isEqualTo(statements);
        }
    }

    private static List<Counted> counted(CouncilData data, List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> data.count(wish.measure(), wish.from(), wish.to()))
                .toList();
    }

    private static CouncilData open(Council council) {
        Faults faults = new Faults();
        CouncilData data = CouncilData.open(council, council.folder().resolve("data"), faults);
        faults.stopIfAny();
        return data;
    }

    private static List<Measure> measures() {
        try (Stream<Path> files = Files.walk(Path.of("question-bank"))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> Councils.measure(name.substring(0, name.length() - ".sql".length())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Wish> wishes() {
        List<Wish> wishes = new ArrayList<>();
        for (int year = 2015; year <= 2025; year++) {
            for (Measure measure : MEASURES) {
                wishes.add(new Wish(measure, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
                wishes.add(new Wish(measure, LocalDate.of(year, 4, 1), LocalDate.of(year + 1, 3, 31)));
            }
        }
        return wishes;
    }
}
