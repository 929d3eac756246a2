package forthright.record;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was told is looked at line by line, and only what is wanted is read whole: nothing may be missed by it. */
class ToldFiguresTest {
    private static final Stretch LEAP = new Stretch(LocalDate.of(2024, 2, 29), LocalDate.of(2024, 12, 31));
    private static final List<Told> EVERY_KIND = List.of(
            told("FOI-1", CellKey.SINGLE, Optional.of(0L)),
            told("FOI/2024 7", new CellKey("marker", "mental_health"), Optional.of(999_999_999L)),
            told("FOI-3", new CellKey("age: 0-4/5-9", "age: 0-4"), Optional.empty()));

    @TempDir
    Path folder;

    private static Told told(String reply, CellKey key, Optional<Long> value) {
        return new Told(reply, "3.a", "incidents", key, LEAP, value, 10, false);
    }

    private ToldFigures figures() {
        return new ToldFigures(folder, "cases/told/here");
    }

    private Path file() {
        return folder.resolve("incidents/2024.jsonl");
    }

    private List<ToldLine> lines(Faults faults) {
        return figures().files("incidents", faults).stream()
                .flatMap(file -> file.lines(faults).stream())
                .toList();
    }

    /** The lines as they are read from a file whose name says no years. */
    private List<ToldLine> lines(List<String> lines, Faults faults) throws IOException {
        Files.deleteIfExists(file());
        Files.writeString(folder.resolve("incidents/all.jsonl"), String.join("\n", lines) + "\n");
        return lines(faults);
    }

    @Test
    void a_line_as_it_is_written_is_known_by_its_days_and_read_when_it_is_wanted() throws IOException {
        figures().add(EVERY_KIND);

        List<ToldLine> lines = lines(new Faults());

        assertThat(lines).hasSize(3).allSatisfy(line -> {
            assertThat(line.days()).isEqualTo(LEAP);
            // Read anew each time: it was not read before.
            assertThat(line.told()).isNotSameAs(line.told());
        });
        assertThat(lines.stream().map(ToldLine::told)).containsExactlyElementsOf(EVERY_KIND);
        assertThat(lines.get(1).isOf("FOI/2024 7")).isTrue();
    }

    @Test
    void a_line_that_a_person_has_laid_out_otherwise_is_read_at_once() throws IOException {
        figures().add(EVERY_KIND);
        List<String> spaced = Files.readAllLines(file()).stream()
                .map(line -> line.replace("\":", "\" : "))
                .toList();

        List<ToldLine> lines = lines(spaced, new Faults());

        assertThat(lines.stream().map(ToldLine::told)).containsExactlyElementsOf(EVERY_KIND);
        assertThat(lines).allSatisfy(line -> assertThat(line.told()).isSameAs(line.told()));
    }

    @Test
    void line_ends_of_another_system_change_nothing() throws IOException {
        figures().add(EVERY_KIND);
        Files.writeString(file(), Files.readString(file()).replace("\n", "\r\n").stripTrailing());

        assertThat(figures().of("incidents", new Faults())).containsExactlyElementsOf(EVERY_KIND);
    }

    /** With a space before it a line is the same JSON, and is never taken for one that this program wrote. */
    @Test
    void whichever_character_of_a_line_is_changed_it_says_the_same_as_if_it_were_read_whole() throws IOException {
        figures().add(EVERY_KIND);
        List<String> changed = Files.readAllLines(file()).stream()
                .flatMap(line -> changes(line).stream())
                .toList();
        Faults quick = new Faults();
        Faults whole = new Faults();

        List<Told> known = told(lines(changed, quick));
        List<Told> read = told(lines(changed.stream().map(line -> " " + line).toList(), whole));

        assertThat(changed).hasSizeGreaterThan(5_000);
        assertThat(shown(quick)).isEqualTo(shown(whole)).hasSizeGreaterThan(4_000);
        assertThat(known).isEqualTo(read).hasSizeGreaterThan(500);
    }

    private static List<Told> told(List<ToldLine> lines) {
        lines.forEach(line -> assertThat(line.told().days()).isEqualTo(line.days()));
        return lines.stream().map(ToldLine::told).toList();
    }

    /** The lines that are at fault. */
    private static List<Integer> shown(Faults faults) {
        return faults.inOrder().stream()
                .map(Fault::place)
                .map(place -> place.line())
                .distinct()
                .collect(Collectors.toList());
    }

    private static List<String> changes(String line) {
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < line.length(); i++) {
            String before = line.substring(0, i);
            changes.add(before);
            changes.add(before + line.substring(i + 1));
            for (char other : "\"\\09x ,}-\té".toCharArray()) {
                changes.add(before + other + line.substring(i + 1));
                changes.add(before + other + line.substring(i));
            }
        }
        return changes;
    }

    @Test
    void a_stretch_that_ends_before_it_begins_is_damage() throws IOException {
        figures().add(EVERY_KIND);
        Files.writeString(file(), Files.readString(file()).replaceFirst("2024-12-31", "2023-12-31"));
        Faults faults = new Faults();

        lines(faults);

        assertThat(faults.inOrder()).singleElement().asString().contains("cases/told/here/incidents/2024.jsonl:1:1");
    }

    @Test
    void each_figure_lies_in_the_file_of_its_years_and_one_that_does_not_is_found() throws IOException {
        Stretch winter = new Stretch(LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 29));
        figures().add(EVERY_KIND);
        figures().add(List.of(new Told("FOI-4", "1", "incidents", CellKey.SINGLE, winter, Optional.of(7L), 5, true)));
        Path ofBoth = folder.resolve("incidents/2023-2024.jsonl");

        assertThat(figures().files("incidents", new Faults()))
                .extracting(file -> file.file().replace("incidents/", "") + " " + file.days())
                .containsExactly(
                        "2023-2024.jsonl " + new Stretch(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31)),
                        "2024.jsonl " + new Stretch(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));

        Files.writeString(file(), Files.readString(ofBoth), StandardOpenOption.APPEND);
        Faults faults = new Faults();
        figures().check(faults);

        assertThat(faults.inOrder())
                .singleElement()
                .asString()
                .contains("cases/told/here/incidents/2024.jsonl:4:1", "misplaced", "2023-2024.jsonl");
    }

    @Test
    void a_file_whose_name_says_no_years_may_hold_any() throws IOException {
        figures().add(EVERY_KIND);
        Files.move(file(), folder.resolve("incidents.jsonl"));
        Files.writeString(folder.resolve("incidents/2024-2023.jsonl"), "");
        Files.writeString(folder.resolve("incidents/copy of 2024.jsonl"), "");

        assertThat(figures().files("incidents", new Faults()))
                .hasSize(3)
                .allSatisfy(file -> assertThat(file.days()).isEqualTo(new Stretch(LocalDate.MIN, LocalDate.MAX)));
        assertThat(figures().of("incidents", new Faults())).containsExactlyElementsOf(EVERY_KIND);
    }
}
