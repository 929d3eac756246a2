package forthright.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.CostLimit.Authority;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawBookTest {
    private static final LawBook LAW = ShippedLaw.book();
    private static final LocalDate AUTUMN_2025 = LocalDate.of(2025, 10, 21);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "FOIA s40(2); FOIA s40(2)",
                "FOIA section 40 (2); FOIA s40(2)",
                "FOIA s.40(3A)(a); FOIA s40(3A)(a)",
                "FOIA s12; FOIA s12(1)",
                "FOISA s38(1)(b); FOISA s38(1)(b)",
                "EIR regulation 13; EIR reg 13",
                "UK GDPR art 5(1)(a); UK GDPR art 5(1)(a)",
                "SI 2004/3244 reg 4(3); SI 2004/3244 reg 4(3)",
            })
    void a_citation_has_one_canonical_form(String written, String canonical) {
        assertThat(LAW.canonical(written)).map(Citation::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s40(2)", "FOIA 40(2)", "FOIA s99(9)", "Freedom", "", "FOIA s40(2) and more"})
    void what_the_book_does_not_know_has_none(String written) {
        assertThat(LAW.canonical(written)).isEmpty();
    }

    @Test
    void a_provision_is_spelt_out_for_a_letter() {
        Provision exemption = LAW.provision("FOIA s40(2)").orElseThrow();

        assertThat(exemption.inWords()).isEqualTo("section 40(2) of the Freedom of Information Act 2000");
        assertThat(exemption.address()).isEqualTo("https://www.legislation.gov.uk/ukpga/2000/36/section/40");
        assertThat(exemption.notice()).isEqualTo("personal-data");
    }

    @Test
    void what_was_repealed_in_2018_may_not_be_cited_since() {
        assertThat(LAW.inForce("FOIA s40(3)", LocalDate.of(2018, 5, 24))).isTrue();
        assertThat(LAW.inForce("FOIA s40(3)", LocalDate.of(2018, 5, 25))).isFalse();
        assertThat(LAW.inForce("FOIA s40(3A)(a)", AUTUMN_2025)).isTrue();
        assertThat(LAW.provision("FOIA s40(3)")).map(Provision::instead).contains("FOIA s40(3A)(a)");
    }

    @Test
    void personal_data_is_absolutely_exempt_only_under_the_first_condition() {
        assertThat(LAW.isAbsolute(provisions("FOIA s40(2)", "FOIA s40(3A)(a)"))).isTrue();
        assertThat(LAW.isAbsolute(provisions("FOIA s40(2)", "FOIA s40(3B)"))).isFalse();
        assertThat(LAW.isAbsolute(provisions("FOISA s38(1)(b)", "FOISA s38(2A)(a)")))
                .isTrue();
        assertThat(LAW.isAbsolute(provisions("FOIA s21(1)"))).isTrue();
        assertThat(LAW.isAbsolute(provisions("FOIA s22(1)"))).isFalse();
    }

    @Test
    void a_council_may_spend_eighteen_hours_and_a_scottish_one_forty() {
        CostLimit foia = LAW.costLimit(Regime.FOIA, Authority.COUNCIL, AUTUMN_2025);

        assertThat(foia.pounds()).isEqualTo(450);
        assertThat(foia.minutes()).isEqualTo(18 * 60);
        assertThat(foia.isExceededBy(18 * 60)).isFalse();
        assertThat(foia.isExceededBy(18 * 60 + 1)).isTrue();
        assertThat(LAW.costLimit(Regime.FOIA, Authority.CENTRAL, AUTUMN_2025).minutes())
                .isEqualTo(24 * 60);
        assertThat(LAW.costLimit(Regime.FOISA, Authority.COUNCIL, AUTUMN_2025).minutes())
                .isEqualTo(40 * 60);
    }

    @Test
    void the_regulator_is_the_commission_from_the_day_it_took_over() {
        assertThat(LAW.regulator(Regime.FOIA, LocalDate.of(2026, 9, 29)).name()).isEqualTo("Information Commissioner");
        Regulator commission = LAW.regulator(Regime.FOIA, LocalDate.of(2026, 9, 30));

        assertThat(commission.name()).isEqualTo("Information Commission");
        assertThat(commission.confirmed()).isFalse();
        assertThat(commission.address()).isEmpty();
        assertThat(LAW.regulator(Regime.FOISA, LocalDate.of(2026, 9, 30)).name())
                .isEqualTo("Scottish Information Commissioner");
    }

    @Test
    void of_a_time_before_its_first_date_the_book_says_that_it_knows_nothing() {
        assertThatThrownBy(() -> LAW.review(Regime.FOIA, LocalDate.of(2010, 1, 1)))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("rules/law.yaml")
                .hasMessageContaining("FOIA on 2010-01-01");
    }

    @Test
    void every_fault_of_the_file_is_named_with_its_place(@TempDir Path folder) throws IOException {
        String law = Files.readString(Path.of("rules/law.yaml"))
                .replace("FOIA s1(2): {", "FOIA section 1(2): {")
                .replace(
                        "FOIA s8: { title: what a request is, kind: definition",
                        "FOIA s8: { title: x, kind: deffinition")
                .replace("FOIA s9: { title: fees notice,", "FOIAS s9: { titel: fees notice,")
                .replace("instead: FOIA s40(3B)", "instead: FOIA s40(3X)");
        Files.writeString(folder.resolve("law.yaml"), law);
        Files.copy(Path.of("rules/bank-holidays.yaml"), folder.resolve("bank-holidays.yaml"));
        Faults faults = new Faults();

        assertThat(LawBook.load(folder, faults)).isEmpty();
        assertThat(faults.inOrder())
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(
                        "not-a-citation",
                        "unknown-word",
                        "unknown-act",
                        "missing-field",
                        "unknown-field",
                        "unknown-citation");
        assertThat(faults.inOrder())
                .allSatisfy(f -> assertThat(f.place().line()).isPositive());
    }

    @Test
    void a_calendar_with_faults_is_no_calendar(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("rules/law.yaml"), folder.resolve("law.yaml"));
        Files.writeString(folder.resolve("bank-holidays.yaml"), """
                from: 2024-01-01
                until: 2024-12-31
                reference: https://www.gov.uk/bank-holidays
                as-at: 2026-08-21
                holidays:
                  2024-01-01: { name: "New Year's Day", nations: [england-and-wales, scotlnd] }
                  2025-01-01: { name: "New Year's Day", nations: [scotland] }
                  1st May: { name: May Day, nations: [] }
                """);
        Faults faults = new Faults();

        assertThat(LawBook.load(folder, faults)).isEmpty();
        assertThat(faults.inOrder())
                .extracting(Fault::code)
                .contains("unknown-word", "outside-the-calendar", "not-a-date", "no-nation");
    }

    private static List<Provision> provisions(String... citations) {
        return java.util.Arrays.stream(citations)
                .map(c -> LAW.provision(c).orElseThrow())
                .toList();
    }
}
