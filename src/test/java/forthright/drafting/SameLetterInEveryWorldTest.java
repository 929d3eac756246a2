package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.cli.Printed;
import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Gate;
import forthright.disclosurecontrol.HeldPlan;
import forthright.disclosurecontrol.HeldPlan.Count;
import forthright.disclosurecontrol.Stretch;
import forthright.request.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * World swap: with the plan held fixed, other numbers that fit everything known are put under what a letter hides. Nothing
 * that leaves may differ by a byte, so nothing that leaves tells in which world we live.
 */
class SameLetterInEveryWorldTest {
    private static final LocalDate DATED = LocalDate.of(2025, 10, 21);
    private static final Received RECEIVED = new Received.On(LocalDate.of(2025, 9, 23));

    private static final int DRAWN = Integer.getInteger("letters", 500);

    @TempDir
    Path folder;

    private Drafter drafter;
    private Gate gate = Gate.PROVED;
    private String council = "coventry";
    private String text = "";
    private int swapped;

    private void workspace() {
        drafter = Drafter.ofMany(
                ShippedWorkspace.copyTo(folder),
                (wanted, earlier, policy, recount, released) ->
                        gate.protect(wanted, earlier, policy, recount, released));
    }

    @ParameterizedTest
    @CsvSource({
        "cases/FOI746230783/request.txt, coventry",
        "cases/FOI794754610/request.txt, coventry",
        "cases/MCC-2026-014/request.txt, marlshire",
        "cases/FOI746230783/request.txt, marlshire",
        "cases/FOI746230783/request.txt, eastmere",
        "cases/FOI794754610/request.txt, marlshire",
        "cases/FOI794754610/request.txt, eastmere",
    })
    void every_shipped_example(String request, String of) throws IOException {
        workspace();
        text = Files.readString(folder.resolve(request));
        council = of;
        HeldPlan plan = new HeldPlan();
        draft("", plan.first());

        same(plan, worlds(plan), request + " for " + of);
    }

    @Test
    void five_hundred_drawn_letters() throws IOException {
        workspace();
        text = Files.readString(folder.resolve("cases/FOI746230783/request.txt"));
        HeldPlan shipped = new HeldPlan();
        draft("", shipped.first());
        String assessed = Files.readString(folder.resolve("councils/coventry/assessments.yaml"));
        for (int seed = 0; seed < DRAWN; seed++) {
            Random random = new Random(seed);
            List<Count> drawn = drawn(shipped.counts(), random);
            Files.writeString(
                    folder.resolve("councils/coventry/assessments.yaml"), assessed + assessments(drawn, random));
            HeldPlan plan = new HeldPlan();
            draft(sheet(drawn), plan.first());
            // One world a letter: that in which most is otherwise.
            same(
                    plan,
                    worlds(plan).stream().max(Comparator.comparing(world -> otherwise(world, plan))).stream()
                            .toList(),
                    "letter " + seed);
        }
        assertThat(swapped).isGreaterThan(DRAWN * 4 / 5);
    }

    @Test
    void what_is_shown_of_a_hidden_figure_would_be_noticed() throws IOException {
        workspace();
        text = Files.readString(folder.resolve("cases/FOI746230783/request.txt"));
        HeldPlan plan = new HeldPlan();
        draft("", plan.first());
        List<Count> world = worlds(plan).getFirst();

        Map<String, String> truth = outputs(draft(sheet(plan.counts()), plan.careless()));
        Map<String, String> other = outputs(draft(sheet(world), plan.careless()));

        assertThat(other.get("letter.md")).isNotEqualTo(truth.get("letter.md"));
        assertThat(other.get("decisions.json")).isNotEqualTo(truth.get("decisions.json"));
        assertThat(other.get("screen")).isNotEqualTo(truth.get("screen"));
    }

    private static List<List<Count>> worlds(HeldPlan plan) {
        return plan.worlds().stream()
                .distinct()
                .filter(world -> !world.equals(plan.counts()))
                .toList();
    }

    private static long otherwise(List<Count> world, HeldPlan plan) {
        return world.stream().filter(count -> !plan.counts().contains(count)).count();
    }

    private void same(HeldPlan plan, List<List<Count>> worlds, String called) {
        Map<String, String> truth = outputs(draft(sheet(plan.counts()), plan.again()));
        for (List<Count> world : worlds) {
            swapped++;
            assertThat(outputs(draft(sheet(world), plan.again()))).as(called).isEqualTo(truth);
        }
    }

    /** Everything that leaves: the files of the draft, what is told of it on screen, how it ends, and why. */
    private Map<String, String> outputs(Draft draft) {
        Map<String, String> outputs = new LinkedHashMap<>(draft.files());
        outputs.put("screen", Printed.summary(draft));
        outputs.put("ending", draft.isBlocked() + " " + draft.needsPerson());
        outputs.put("told", draft.tells().toString());
        Explaining why = Explaining.of(draft, "");
        outputs.put("why", why.told() + why.json());
        return outputs;
    }

    private Draft draft(String data, Gate through) {
        gate = through;
        return drafter.draft(new Order(text, "request.txt", Path.of("request.txt"), council, RECEIVED, DATED, data));
    }

    private String sheet(List<Count> counts) {
        Path file = folder.resolve("figures.csv");
        write(
                file,
                "measure,list,code,from,to,value\n"
                        + counts.stream()
                                .map(c -> "%s,%s,%s,%s,%s,%d\n"
                                        .formatted(
                                                c.measure(),
                                                c.key().list(),
                                                c.key().code(),
                                                c.days().from(),
                                                c.days().to(),
                                                c.value()))
                                .collect(Collectors.joining()));
        return file.toString();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same figures with other numbers: many of them small, and some nearly the whole of what they lie within. */
    private static List<Count> drawn(List<Count> counts, Random random) {
        List<Count> drawn = new ArrayList<>();
        long whole = 20 + random.nextInt(60);
        for (Count count : counts) {
            boolean single = count.key().equals(CellKey.SINGLE);
            long value = single
                    ? whole - random.nextInt(8)
                    : random.nextInt(3) == 0 ? random.nextInt(20) : random.nextInt(7);
            drawn.add(new Count(count.measure(), count.key(), count.days(), value));
        }
        return drawn;
    }

    private static String assessments(List<Count> counts, Random random) {
        Set<String> lines = new LinkedHashSet<>();
        for (Count count : counts) {
            for (String category : categories(count.key())) {
                int choice = random.nextInt(6);
                if (choice > 0) {
                    lines.add(assessment(count.measure(), category, count.days(), choice > 1));
                }
            }
        }
        return String.join("", lines);
    }

    private static List<String> categories(CellKey key) {
        return key.code().isEmpty() ? List.of("", "rest") : List.of(key.code(), "rest:" + key.code());
    }

    private static String assessment(String measure, String category, Stretch days, boolean identifies) {
        return """
                  - measure: %s
                %s    from: %s
                    to: %s
                    conclusion: %s
                    why: Few children are behind these incidents
                %s    by: Head of Performance
                    on: 2025-01-06
                    review-by: 2030-01-06
                """.formatted(
                        measure,
                        category.isEmpty() ? "" : "    categories: [\"%s\"]\n".formatted(category),
                        days.from(),
                        days.to(),
                        identifies ? "identifies" : "identifies-nobody",
                        identifies ? "    principle: It would be neither fair nor lawful\n" : "");
    }
}
