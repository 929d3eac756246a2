package forthright.document;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.reply.Letters;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlLetterTest {
    private final HtmlLetter letters = load();

    @Test
    void a_table_has_a_heading_for_every_column_and_every_row() {
        String page = page("| Our category | Number |\n| --- | ---: |\n| Mental health | 269 |\n");

        assertThat(page.replaceAll("\\s+", " "))
                .contains("<th scope=\"col\">Our category</th> <th scope=\"col\" class=\"number\">Number</th>")
                .contains("<th scope=\"row\">Mental health</th> <td class=\"number\">269</td>");
    }

    @Test
    void a_page_says_its_language_and_title_and_has_one_main_heading() {
        String page = letters.from(Letters.missingChildren().letter(), "Reply \"A\" <1>", "en-GB");

        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("<title>Reply &quot;A&quot; &lt;1&gt;</title>")
                .containsOnlyOnce("<h1>");
    }

    @Test
    void a_page_fetches_nothing_and_runs_nothing() {
        String page = letters.from(Letters.missingChildren().letter(), "Reply", "en-GB")
                + page(
                        "![chart](https://tracker.example/x.png) <img src=x onerror=alert(1)>\n\n<script>alert(1)</script>");

        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("<img", "<script", "<link", "@import", "url(", "tracker.example/x.png\"")
                .doesNotContainPattern("\\ssrc=\"");
    }

    @Test
    void only_web_and_mail_addresses_are_links() {
        assertThat(page("[a](javascript:alert(1)) [b](file:///etc/hostname) [c](data:text/html,x)"))
                .doesNotContain("javascript:", "file:", "data:");
        assertThat(page("<https://www.example.org/a_b> <team@example.org>"))
                .contains("href=\"https://www.example.org/a_b\"", "href=\"mailto:team@example.org\"");
    }

    @Test
    void markup_in_a_letter_is_shown_and_not_obeyed() {
        assertThat(page("a <b onclick=\"x\">bold</b> &lt;i&gt;"))
                .contains("&lt;b onclick=&quot;x&quot;&gt;bold&lt;/b&gt; &lt;i&gt;");
    }

    private String page(String markdown) {
        return letters.from(markdown, "A title", "en-GB");
    }

    private static HtmlLetter load() {
        Faults faults = new Faults();
        var letters = HtmlLetter.load(Path.of("templates"), Path.of("no-such-council"), faults);
        faults.stopIfAny();
        return letters.orElseThrow();
    }
}
