package forthright.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Reviewing;
import forthright.law.files.Faults;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a letter looks like after copying, scanning or malice: it is read to its end, in bounded time. */
class MangledRepliesTest {
    private static final int TRIALS = 500;
    private static final Reviewing REVIEWING = Reviewing.of(Workspace.at(Path.of("")), LocalDate.of(2026, 11, 30));

    @Test
    void a_mangled_reply_is_read_to_its_end() throws IOException {
        List<Path> cases;
        try (Stream<Path> all = Files.list(Path.of("src/test/resources/reviewed"))) {
            cases = all.sorted().toList();
        }
        Random random = new Random(7);
        for (int trial = 0; trial < TRIALS; trial++) {
            Path folder = cases.get(random.nextInt(cases.size()));
            String mangled = mangled(Files.readString(folder.resolve("reply.txt")), random);
            Optional<Request> request =
                    RequestReader.read(Files.readString(folder.resolve("request.txt")), "request", new Faults());
            int number = trial;
            assertThatCode(() -> REVIEWING.text(mangled, "reply", random.nextInt(4) == 0 ? Optional.empty() : request))
                    .as("%s, trial %d", folder.getFileName(), number)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "(",
                "section 40(2)",
                "1. ",
                "<5 | ",
                "Act ",
                "The And Of ",
                "*",
                "How many children? ",
                "£1,0",
                "\n1\n",
                "1 ",
                "x 1,000 ",
                "(2) Some of ",
                "questions 1, 2 and ",
                "Year|Q1|Q2|Q3\n2020|1|2\n",
                "a) to b) ",
                "first and second ",
                "153 (38%) of those ",
                "- a) "
            })
    void a_long_repetition_is_read_in_bounded_time(String piece) {
        String text = piece.repeat(40_000 / piece.length());

        // Far above what it takes: without bounds it would take hours.
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> REVIEWING.text(text, "reply", Optional.empty()));
    }

    private static String mangled(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        for (int change = 0; change < 1 + random.nextInt(6); change++) {
            int at = random.nextInt(Math.max(1, lines.size()));
            if (lines.isEmpty()) {
                break;
            }
            switch (random.nextInt(7)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
                case 3 -> lines.set(at, lines.get(at).replace(" ", random.nextBoolean() ? "\t" : "   "));
                case 4 -> lines.set(at, lines.get(at) + " " + lines.get(random.nextInt(lines.size())));
                case 5 ->
                    lines.set(
                            at,
                            lines.get(at)
                                    .replaceAll(
                                            "[aeiou]", java.util.regex.Matcher.quoteReplacement(String.valueOf((char)
                                                    (32 + random.nextInt(600))))));
                default ->
                    lines.set(
                            at,
                            lines.get(at).isEmpty()
                                    ? "|"
                                    : lines.get(at)
                                            .substring(
                                                    random.nextInt(lines.get(at).length())));
            }
        }
        return String.join(random.nextInt(9) == 0 ? "" : "\n", lines);
    }
}
