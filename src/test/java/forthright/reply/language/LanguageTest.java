package forthright.reply.language;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    private static final Path SHARED = Path.of("templates/cy");

    @TempDir
    Path folder;

    private Language welsh() {
        return Language.load("cy", SHARED, folder, "councils/x", new Faults()).orElseThrow();
    }

    private static Saying term(String english) {
        return new Saying.Term(english);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 1 Ionawr 2026", "2026-02-28, 28 Chwefror 2026", "2026-03-01, 1 Mawrth 2026",
        "2026-04-30, 30 Ebrill 2026", "2026-05-08, 8 Mai 2026", "2026-06-21, 21 Mehefin 2026",
        "2026-07-01, 1 Gorffennaf 2026", "2026-08-01, 1 Awst 2026", "2026-09-01, 1 Medi 2026",
        "2026-10-01, 1 Hydref 2026", "2026-11-01, 1 Tachwedd 2026", "2026-12-31, 31 Rhagfyr 2026"
    })
    void a_day_has_its_welsh_month(LocalDate day, String written) {
        assertThat(welsh().say(new Saying.Day(day))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-01, 2025-03-31, Ebrill 2024 hyd Fawrth 2025", "2024-01-01, 2024-05-31, Ionawr 2024 hyd Fai 2024",
        "2024-05-01, 2024-09-30, Mai 2024 hyd Fedi 2024", "2024-09-01, 2025-08-31, Medi 2024 hyd Awst 2025",
        "2024-01-01, 2024-12-31, Ionawr 2024 hyd Ragfyr 2024"
    })
    void a_month_is_softened_where_it_ends_a_period(LocalDate from, LocalDate to, String written) {
        Saying months =
                Saying.worded(Phrase.MONTHS, "from", new Saying.Month(from, false), "to", new Saying.Month(to, true));

        assertThat(welsh().say(months)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1; 2 | 1 a 2",
                "1; 2; 3 | 1, 2 a 3",
                "7; 8 | 7 ac 8",
                "7; 8a | 7 ac 8a",
                "3; 1 | 3 ac 1",
                "9; 10 | 9 a 10",
                "10; 11 | 10 ac 11",
                "17; 18 | 17 ac 18",
                "19; 20 | 19 a 20",
                "79; 80 | 79 ac 80",
                "99; 100 | 99 a 100",
                "coch; glas | coch a glas",
                "coch; oren | coch ac oren",
                "“Niwed”; “Iechyd” | “Niwed” ac “Iechyd”",
                "3 | 3"
            })
    void and_is_a_before_consonants_and_ac_before_vowels(String parts, String written) {
        assertThat(welsh().say(Saying.joined(Arrays.stream(parts.split("; ", -1)))))
                .isEqualTo(written);
    }

    @Test
    void citations_and_thresholds_are_welsh() {
        Saying section = Saying.worded(Phrase.SECTION, "number", new Saying.Plain("40(3A)(a)"));

        assertThat(welsh().say(section)).isEqualTo("adran 40(3A)(a)");
        assertThat(welsh().say(Saying.worded(Phrase.OR_FEWER, "number", new Saying.Plain("4"))))
                .isEqualTo("4 neu lai");
        assertThat(welsh().say(Saying.worded(
                        Phrase.PROVISION, "section", section, "act", term("Freedom of Information Act 2000"))))
                .isEqualTo("Deddf Rhyddid Gwybodaeth 2000, adran 40(3A)(a)");
    }

    @Test
    void what_the_program_adds_to_a_term_is_translated_around_it() {
        assertThat(welsh().say(term("harm (recorded since 1 April 2024)")))
                .isEqualTo("niwed (fe'i cofnodir ers 1 Ebrill 2024)");
        assertThat(welsh().say(term("harm (recorded since 1 May 2024, after the period you ask about)")))
                .isEqualTo("niwed (fe'i cofnodir ers 1 Mai 2024, ar ôl y cyfnod yr ydych yn holi amdano)");
        assertThat(welsh().say(term("We took “last 12 months” to be 1 March 2025 to 28 February 2026, counted back from"
                        + " the day we received your request.")))
                .startsWith("Cymerasom mai 1 Mawrth 2025 hyd 28 Chwefror 2026 yw “last 12 months”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weather",
                "Weather (recorded since 1 April 2024)",
                "harm (recorded since 31 April 2024)",
            })
    void what_has_no_counterpart_is_marked_and_found_again(String english) {
        Language welsh = welsh();

        assertThat(welsh.lacks(english)).isTrue();
        assertThat(welsh.say(new Saying.Sentence(term(english)))).isEqualTo("[I'w gyfieithu: " + english + "].");
        assertThat(welsh.untranslatedIn("One \\[I'w gyfieithu: A \\*thing\\*\\] and \\[I'w gyfieithu: two\\]."))
                .containsExactly("A *thing*", "two");
        assertThat(welsh.untranslatedIn("> \\[by the applicant\\]")).isEmpty();
    }

    @Test
    void english_says_everything_as_it_is() {
        assertThat(Language.ENGLISH.say(new Saying.Sentence(term("Weather")))).isEqualTo("Weather.");
        assertThat(Language.ENGLISH.say(new Saying.Counted("children"))).isEqualTo("children");
        assertThat(Language.ENGLISH.lacks("anything")).isFalse();
    }

    @Test
    void a_councils_own_words_come_first() throws IOException {
        Files.writeString(folder.resolve("words.yaml"), "terms: { harm: drwg, Weather: Tywydd }\n");

        assertThat(welsh().say(term("harm"))).isEqualTo("drwg");
        assertThat(welsh().say(term("Weather (recorded since 1 April 2024)")))
                .isEqualTo("Tywydd (fe'i cofnodir ers 1 Ebrill 2024)");
    }

    @Test
    void slips_in_the_files_are_told_with_their_place() throws IOException {
        String shared = Files.readString(SHARED.resolve("language.yaml"));
        Path other = Files.createDirectories(folder.resolve("shared"));
        Files.writeString(
                other.resolve("language.yaml"),
                shared.replace("months: [Ionawr, ", "months: [")
                        .replace("adran {number}", "adran {nubmer}")
                        .replace("before: \"", "before: \"("));
        Files.writeString(folder.resolve("words.yaml"), "terms: { \"{a} of {b}\": \"{a}\" }\nwords: {}\n");

        Faults faults = new Faults();
        assertThat(Language.load("cy", other, folder, "councils/x", faults)).isEmpty();
        assertThat(faults.inOrder())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        "not-twelve", "out-of-step", "not-a-pattern", "out-of-step", "unknown-field");
        assertThat(faults.inOrder())
                .extracting(fault -> fault.place().file())
                .contains("templates/cy/language.yaml", "councils/x/templates/cy/words.yaml");
    }

    @Test
    void folders_of_languages_are_known_by_their_names() {
        assertThat(List.of("cy", "gd", "cy-GB")).allMatch(Language::isTag);
        assertThat(List.of("answers", "parts", "x", "CY")).noneMatch(Language::isTag);
    }
}
