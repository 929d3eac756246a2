package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.bank.BankEntry;
import forthright.bank.Council;
import forthright.bank.QuestionBank;
import forthright.data.CouncilData;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.request.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is kept, counted ahead or shared between drafts changes no byte of any: every example and many requests made up from
 * the bank's wordings are drafted so, and once more in a workspace in which nothing is kept and every figure is counted by
 * itself when it is wanted. {@code mvn -Pexhaustive test -Dtest=NothingKeptTest} makes up a thousand.
 */
class NothingKeptTest {
    private static final int MADE_UP = Boolean.getBoolean("exhaustive") ? 1000 : 25;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 9);
    private static final List<String> COUNCILS = List.of("coventry", "marlshire", "dyfrgoed", "eastmere");

    @TempDir
    private Path folder;

    private Path slow;
    private Drafter kept;
    private Drafter plain;

    @Test
    void what_is_kept_or_done_ahead_changes_no_byte_of_a_draft() throws IOException {
        Workspace here = ShippedWorkspace.copyTo(Files.createDirectories(folder.resolve("kept")));
        slow = Files.createDirectories(folder.resolve("plain"));
        Workspace there = ShippedWorkspace.copyTo(slow);
        kept = Drafter.ofMany(here);
        plain = Drafter.plainly(there, Unhurried::new);

        for (String example : List.of("FOI746230783", "FOI794754610", "MCC-2026-014")) {
            String text = Files.readString(here.root().resolve("cases/%s/request.txt".formatted(example)));
            assertSame(here, there, text, "");
        }
        Faults faults = new Faults();
        List<BankEntry> entries =
                QuestionBank.load(here.questionBank(), faults).orElseThrow().entries();
        Random random = new Random(20261201);
        int drafted = 0;
        for (int at = 0; at < MADE_UP; at++) {
            drafted += assertSame(here, there, request(entries, random), COUNCILS.get(at % COUNCILS.size())) ? 1 : 0;
        }
        assertThat(drafted).isGreaterThan(MADE_UP / 2);
    }

    /** Whether a draft came of it; both ways, or neither. */
    private boolean assertSame(Workspace here, Workspace there, String text, String council) {
        Map<String, String> first = drafted(kept, here, text, council);
        nothingKept();
        assertThat(first).as(text).isEqualTo(drafted(plain, there, text, council));
        return first.containsKey("letter.md");
    }

    private static Map<String, String> drafted(Drafter drafter, Workspace workspace, String text, String council) {
        Path request = workspace.root().resolve("cases/x/request.txt");
        Order order = new Order(text, "request.txt", request, council, new Received.NotSaid(), DAY, "");
        try {
            return new TreeMap<>(drafter.draft(order).files());
        } catch (FaultsException e) {
            return Map.of("faults", e.faults().toString());
        }
    }

    private void nothingKept() {
        try (Stream<Path> files = Files.walk(slow.resolve(".cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        } catch (java.nio.file.NoSuchFileException none) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String request(List<BankEntry> entries, Random random) {
        int year = 2024 + random.nextInt(2);
        List<String> periods = List.of(
                "in %d".formatted(year),
                "between 1 April %d and 31 March %d".formatted(year, year + 1),
                "in each of 2024 and 2025",
                "from 1 January %d to 30 June %d".formatted(year, year));
        String period = periods.get(random.nextInt(periods.size()));
        List<String> lines = new ArrayList<>(List.of(
                "Dear Sir or Madam,", "", "Please answer these questions about what happened " + period + ".", ""));
        int questions = 1 + random.nextInt(6);
        // Some of the bank is asked of every council all the time.
        List<BankEntry> counted =
                entries.stream().filter(e -> e.by().measured().isPresent()).toList();
        for (int number = 1; number <= questions; number++) {
            List<BankEntry> from = random.nextInt(4) == 0 ? entries : counted;
            List<String> asks = from.get(random.nextInt(from.size())).asks();
            lines.add("%d. %s".formatted(number, asks.get(random.nextInt(asks.size()))));
        }
        lines.addAll(List.of("", "Yours faithfully", "A. N. Other", "Received: 12 January 2026"));
        return String.join("\n", lines);
    }

    /** Data that is read when it is opened, and counted figure by figure. */
    private static final class Unhurried implements Opening {
        private final Faults faults = new Faults();
        private final CouncilData data;

        Unhurried(Council council, Path folder) {
            this.data = CouncilData.open(council, folder, faults);
        }

        @Override
        public void ahead(List<CouncilData.Wish> wishes) {
            // not here
        }

        @Override
        public CouncilData await(Faults all) {
            all.addAll(faults.inOrder());
            return data;
        }

        @Override
        public void close() {
            data.close();
        }
    }
}
