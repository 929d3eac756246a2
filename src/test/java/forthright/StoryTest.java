package forthright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import forthright.data.RawTable;
import java.util.List;
import java.util.stream.Stream;

/** The story is a test: chapters follow one another, libraries live where they belong, and raw counts stop at the gate. */
@AnalyzeClasses(packages = "forthright", importOptions = DoNotIncludeTests.class)
class StoryTest {
    static final List<String> STORY = List.of(
            "law",
            "request",
            "bank",
            "data",
            "disclosurecontrol",
            "facts",
            "decision",
            "reply",
            "document",
            "scan",
            "record",
            "review",
            "disclosurelog",
            "drafting",
            "cli");

    @ArchTest
    static void no_chapter_looks_ahead(JavaClasses forthright) {
        for (int here = 0; here < STORY.size() - 1; here++) {
            String[] ahead = STORY.subList(here + 1, STORY.size()).stream()
                    .map(chapter -> "forthright." + chapter + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("forthright." + STORY.get(here) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ahead)
                    .allowEmptyShould(true)
                    .check(forthright);
        }
    }

    @ArchTest
    static void the_two_doors_know_nothing_of_each_other(JavaClasses forthright) {
        mayNotKnow(forthright, "cli", "web");
        mayNotKnow(forthright, "web", "cli");
        for (String chapter : STORY.subList(0, STORY.size() - 1)) {
            mayNotKnow(forthright, chapter, "web");
        }
    }

    @ArchTest
    static void the_rules_know_only_the_request_and_its_facts(JavaClasses forthright) {
        mayNotKnow(forthright, "facts", "law", "bank", "data", "disclosurecontrol");
        mayNotKnow(forthright, "decision", "bank", "data", "disclosurecontrol");
        mayNotKnow(forthright, "reply", "data");
        mayNotKnow(forthright, "request", "bank", "data");
    }

    private static void mayNotKnow(JavaClasses forthright, String chapter, String... others) {
        noClasses()
                .that()
                .resideInAPackage("forthright." + chapter + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(java.util.Arrays.stream(others)
                        // law.files is the common reader and writer of files
                        .map(other -> other.equals("law") ? "forthright.law" : "forthright." + other + "..")
                        .toArray(String[]::new))
                .check(forthright);
    }

    @ArchTest
    static final ArchRule raw_counts_stop_at_disclosure_control = noClasses()
            .that()
            .resideOutsideOfPackages("forthright.data..", "forthright.disclosurecontrol..", "forthright.drafting..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RawTable.class);

    @ArchTest
    static void each_library_lives_in_its_own_chapter(JavaClasses forthright) {
        livesOnlyIn(forthright, "com.fasterxml.jackson..", "law");
        livesOnlyIn(forthright, "org.duckdb..", "data");
        livesOnlyIn(forthright, "java.sql..", "data", "record.shared");
        livesOnlyIn(forthright, "org.postgresql..", "record.shared");
        livesOnlyIn(forthright, "org.flywaydb..", "record.shared");
        livesOnlyIn(forthright, "org.drools..", "decision");
        livesOnlyIn(forthright, "org.kie..", "decision");
        livesOnlyIn(forthright, "com.github.mustachejava..", "reply");
        livesOnlyIn(forthright, "org.commonmark..", "document");
        livesOnlyIn(forthright, "picocli..", "cli");
        livesOnlyIn(forthright, "org.jsoup..", "request.files", "scan.text");
        livesOnlyIn(forthright, "org.apache.pdfbox..", "request.files", "scan.pdf");
        livesOnlyIn(forthright, "org.apache.poi..", "document");
        livesOnlyIn(forthright, "com.openhtmltopdf..", "document");
        livesOnlyIn(forthright, "org.apache.fontbox..", "request.files");
        livesOnlyIn(forthright, "org.apache.james..", "request.files");
        livesOnlyIn(forthright, "org.eclipse.jetty..", "web.http");
    }

    private static void livesOnlyIn(JavaClasses forthright, String library, String... chapters) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(chapters)
                        .map(chapter -> "forthright." + chapter + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(forthright);
    }

    @ArchTest
    static final ArchRule nothing_is_serialised_by_java =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.io.ObjectInputStream");

    @ArchTest
    static final ArchRule time_comes_from_a_clock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now");
}
