package forthright.review;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.LawBook;
import forthright.law.files.Faults;
import forthright.review.rules.RuleShelf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each rule of the review has its page, and rests on law that the law book knows. */
class RulePagesTest {
    private static final Path PAGES = Path.of("docs/review-rules");
    private static final RuleShelf SHELF =
            RuleShelf.load(Path.of("rules"), new Faults()).orElseThrow();

    @Test
    void each_rule_has_a_page_with_what_to_avoid_and_why() {
        assertThat(SHELF.rules())
                .allSatisfy(rule -> assertThat(read(rule.slug() + ".md"))
                        .startsWith("# " + rule.title())
                        .contains("## Avoid", "## Prefer", "## Why", "## Exceptions"));
    }

    @Test
    void the_list_of_rules_tells_each_with_its_severity() {
        String list = read("README.md");

        assertThat(SHELF.rules())
                .allSatisfy(rule -> assertThat(list)
                        .contains("| [%s](%s.md) | %s |"
                                .formatted(
                                        rule.slug(), rule.slug(), rule.grade().word())));
    }

    @Test
    void each_rule_rests_on_provisions_of_the_law_book() {
        LawBook law = LawBook.load(Path.of("rules"), new Faults()).orElseThrow();

        assertThat(SHELF.rules())
                .allSatisfy(rule -> assertThat(rule.basis().values())
                        .isNotEmpty()
                        .allSatisfy(basis -> assertThat(law.provision(basis))
                                .as(rule.slug() + " " + basis)
                                .isPresent()));
    }

    private static String read(String name) {
        try {
            return Files.readString(PAGES.resolve(name));
        } catch (IOException e) {
            throw new AssertionError("There is no page " + name, e);
        }
    }
}
