package forthright.law;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Whom a line names, and what that tells. */
class AuthoritiesTest {
    private static final Path CASES = Path.of("src/test/resources/forthright/law/addressees.yaml");

    private static Authorities shipped() {
        Faults faults = new Faults();
        Authorities all = Authorities.load(Path.of("rules"), faults).orElseThrow();
        assertThat(faults.inOrder()).isEmpty();
        return all;
    }

    @TestFactory
    Stream<DynamicTest> each_line_tells_the_act_of_whom_it_names() {
        Authorities all = shipped();
        Faults faults = new Faults();
        Fields cases = Fields.of(
                YamlReader.read(CASES, CASES.toString(), faults).orElseThrow(), "the lines", "this test", faults);
        Map<String, List<String>> lines =
                Map.of("FOISA", cases.texts("FOISA"), "FOIA", cases.texts("FOIA"), "", cases.texts("neither"));
        cases.done();
        assertThat(faults.inOrder()).isEmpty();
        return lines.entrySet().stream()
                .flatMap(e -> e.getValue().stream()
                        .map(line -> DynamicTest.dynamicTest(
                                line,
                                () -> assertThat(all.regime(List.of(line)).orElse(""))
                                        .isEqualTo(e.getKey()))));
    }

    @Test
    void the_list_is_as_long_as_the_published_counts() {
        Map<String, Long> now = shipped()
                .all()
                .filter(a -> a.inForce(LocalDate.of(2026, 11, 22)))
                .collect(Collectors.groupingBy(Authority::tier, Collectors.counting()));

        assertThat(now)
                .containsEntry("county", 21L)
                .containsEntry("district", 164L)
                .containsEntry("unitary", 62L)
                .containsEntry("metropolitan", 36L)
                .containsEntry("london", 32L)
                .containsEntry("sui-generis", 2L)
                .containsEntry("welsh", 22L)
                .containsEntry("scottish", 32L)
                .containsEntry("northern-irish", 11L)
                .containsEntry("northern-irish-trust", 5L);
    }

    @Test
    void every_authority_is_found_by_each_way_in_which_its_tier_is_written() {
        Authorities all = shipped();
        all.all()
                .forEach(authority -> assertThat(all.in("Dear %s".formatted(all.inFull(authority))))
                        .as(all.inFull(authority))
                        .anyMatch(found -> found.tier().equals(authority.tier())
                                && found.name().equals(authority.name())));
    }

    @Test
    void each_council_without_a_function_names_who_has_it() {
        Authorities all = shipped();
        LocalDate day = LocalDate.of(2026, 11, 22);
        all.all().filter(a -> a.inForce(day)).forEach(a -> {
            var elsewhere = all.elsewhere(all.inFull(a), "missing-children", day);
            boolean lacks = List.of("district", "northern-irish").contains(a.tier());
            boolean council = !List.of(
                            "police",
                            "scottish-health-board",
                            "welsh-health-board",
                            "scottish-national",
                            "other",
                            "northern-irish-education")
                    .contains(a.tier());
            if (council) {
                assertThat(elsewhere.isPresent()).as(a.name()).isEqualTo(lacks);
                elsewhere.ifPresent(e -> assertThat(e.who()).as(a.name()).isNotEmpty());
            }
        });
    }

    @Test
    void the_first_line_that_names_authorities_of_one_act_counts() {
        Authorities all = shipped();
        assertThat(all.regime(List.of("foi@thistle.example", "Moray Council", "Devon County Council")))
                .contains("FOISA");
        assertThat(all.regime(List.of("Moray Council; Devon County Council", "Devon County Council")))
                .contains("FOIA");
    }

    @Test
    void councils_that_nobody_has_heard_of_are_known_once_they_are_written_in_the_list(@TempDir Path rules)
            throws IOException {
        write(rules, """
                tiers:
                  shire: { regime: FOIA, written: ["* Shire Council"] }
                  glen: { regime: FOISA, written: ["* Glen Council", "Comunn *"] }
                  ward: { regime: FOIA, written: ["* Ward Council"] }
                groups:
                  - { tier: shire, names: [Marl] }
                  - { tier: glen, names: [Tarn, Upper Tarn] }
                  - { tier: ward, within: [Marl Shire Council], until: 2025-04-01, names: [Ost] }
                also:
                  Tarn: { whole: [The Tarn], domains: [tarn.example] }
                domains: { glen.example: FOISA }
                not-after: [nether]
                functions:
                  lamps: { topics: [lamp-posts], tiers: [shire, glen] }
                """);
        Authorities all = Authorities.load(rules, new Faults()).orElseThrow();

        assertThat(all.regime(List.of("comunn  TARN"))).contains("FOISA");
        assertThat(all.regime(List.of("a@b.tarn.example"))).contains("FOISA");
        assertThat(all.regime(List.of("a@office.glen.example"))).contains("FOISA");
        assertThat(all.regime(List.of("Nether Tarn Glen Council"))).isEmpty();
        assertThat(all.in("Upper Tarn Glen Council"))
                .extracting(Authority::name)
                .containsExactly("Upper Tarn");
        assertThat(all.elsewhere("Ost Ward Council", "lamp-posts", LocalDate.of(2025, 3, 31)))
                .contains(new Authorities.Elsewhere("lamps", List.of("Marl Shire Council")));
        assertThat(all.elsewhere("Ost Ward Council", "lamp-posts", LocalDate.of(2025, 4, 1)))
                .isEmpty();
        assertThat(all.elsewhere("Ost Ward Council", "bins", LocalDate.of(2025, 3, 31)))
                .isEmpty();
        assertThat(all.elsewhere("Tarn Glen Council", "lamp-posts", LocalDate.of(2025, 3, 31)))
                .isEmpty();
    }

    @Test
    void every_fault_of_the_list_is_told_at_once(@TempDir Path rules) throws IOException {
        write(rules, """
                as-at: 2026-01-01
                reference: none
                tiers:
                  shire: { regime: FOIA, written: ["Shire Council"] }
                groups:
                  - { tier: shyre, names: [Marl] }
                  - { tier: shire, within: [Nowhere Council], names: [Ost] }
                also:
                  Marle: { names: [M] }
                domains: { glen.example: FOIS }
                functions:
                  lamps: { topics: [lamp-posts], tiers: [glen] }
                """.replace("as-at: 2026-01-01\nreference: none\n", ""));
        Faults faults = new Faults();

        assertThat(Authorities.load(rules, faults)).isEmpty();
        assertThat(faults.inOrder().stream().map(Fault::what))
                .anyMatch(what -> what.contains("shyre"))
                .anyMatch(what -> what.contains("Nowhere Council"))
                .anyMatch(what -> what.contains("Marle"))
                .anyMatch(what -> what.contains("FOIS"))
                .anyMatch(what -> what.contains("glen"))
                .anyMatch(what -> what.contains("needs one *"));
    }

    private static void write(Path rules, String list) throws IOException {
        Files.writeString(rules.resolve("authorities.yaml"), "as-at: 2026-01-01\nreference: none\n" + list);
    }
}
