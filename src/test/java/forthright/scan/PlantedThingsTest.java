package forthright.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each thing that can be hidden is found where it was planted, and nothing in the same file without it. */
class PlantedThingsTest {
    private static final List<Planted> ALL = Stream.of(
                    PlantedWorkbooks.all(), PlantedDocuments.all(), PlantedPdfs.all(), PlantedTexts.all())
            .flatMap(List::stream)
            .toList();

    private static FileScan.Result scan(byte[] bytes, Planted of) {
        return FileScan.of(bytes, of.name(), Optional.empty());
    }

    private static Set<String> slugs(FileScan.Result result) {
        return result.findings().stream().map(each -> each.kind().slug()).collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> what_was_planted_is_found_and_nothing_else() {
        return ALL.stream()
                .map(each -> DynamicTest.dynamicTest(each.toString(), () -> {
                    FileScan.Result result = scan(each.planted(), each);
                    assertThat(result.failures()).isEmpty();
                    assertThat(slugs(result))
                            .containsExactlyInAnyOrderElementsOf(
                                    each.kinds().stream().map(Kind::slug).toList());
                }));
    }

    @TestFactory
    Stream<DynamicTest> its_faultless_twin_is_clean() {
        return ALL.stream()
                .map(each -> DynamicTest.dynamicTest("without " + each, () -> {
                    FileScan.Result result = scan(each.twin(), each);
                    assertThat(result.failures()).isEmpty();
                    assertThat(slugs(result)).isEmpty();
                }));
    }

    @Test
    void every_kind_is_planted_somewhere() {
        Set<Kind> planted = ALL.stream().flatMap(each -> each.kinds().stream()).collect(Collectors.toSet());

        assertThat(Kind.all().stream().filter(kind -> !(kind instanceof ReleaseKind)))
                .allMatch(planted::contains);
    }

    @Test
    void nothing_that_was_planted_is_told() {
        assertThat(ALL).allSatisfy(each -> {
            Scanned.Looked looked =
                    new Scanned.Looked("f", scan(each.planted(), each).findings());
            assertThat(ScanJson.text(List.of(looked)))
                    .as(each.toString())
                    .doesNotContainIgnoringCase("zebedee")
                    .doesNotContain("4711");
        });
    }

    @Test
    void every_kind_explains_itself() {
        assertThat(Kind.all()).allSatisfy(kind -> {
            assertThat(kind.slug())
                    .matches(
                            "[a-z]+(-[a-z]+)+|author|company|manager|people|thumbnail|macros|control|comments|scenarios|tags|attachment|annotation|javascript|script");
            assertThat(kind.what()).endsWith(".");
            assertThat(kind.remedy()).endsWith(".").doesNotContain("  ");
        });
        assertThat(Kind.all().stream().map(Kind::slug)).doesNotHaveDuplicates();
    }
}
