package forthright.reply;

import static forthright.reply.Example.figure;
import static forthright.reply.Example.say;
import static forthright.reply.Example.shown;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.bank.Unit;
import forthright.decision.Outcome;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "[x](y)",
                "![i](https://tracker.example/u)",
                "[c]: https://tracker.example",
                "{{x}} {{{x}}} {{>file:///etc/hostname}}",
                "a | b | c",
                "# heading",
                "#hash",
                "1. item",
                "12) item",
                "- item",
                "+ item",
                "* item",
                "> quote",
                "=====",
                "-----",
                "***bold*** and _emphasis_ and __strong__ and `code` and ~~gone~~",
                "\\*not escaped\\*",
                "&lt;b&gt; &#60; &amp; AT&T R & D",
                "]]> <!-- x --> <?php ?>",
                "<https://tracker.example>",
                "$x^2$ ^a ~b~",
                "0 – 17, “quoted”, it's £5 (or 5%) at 67.25!",
                "www.example.org and https://example.org/a_b and a_b@example.org",
            })
    void a_reader_sees_exactly_what_was_written(String text) {
        String markdown =
                "> " + Escape.MARKDOWN.apply(text) + "\n\n| a |\n| --- |\n| " + Escape.MARKDOWN.apply(text) + " |\n";
        var parser =
                Parser.builder().extensions(List.of(TablesExtension.create())).build();
        var seen = TextContentRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();
        var html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build();

        assertThat(seen.render(parser.parse(markdown)))
                .startsWith("«" + text + "»")
                .contains("\n" + text);
        assertThat(html.render(parser.parse(markdown)))
                .doesNotContain(
                        "<script", "<img", "<a ", "<h1", "<em>", "<strong>", "<code>", "<li>", "<hr", "<!--", "<?");
    }

    @Test
    void what_cannot_be_seen_is_taken_out() {
        assertThat(Escape.MARKDOWN.apply("a\u202Eb\u200Bc\u0000d\u2066e\uFEFFf\u00ADg\u001B[31m\r\n  h\t i"))
                .isEqualTo("abcdefg\\[31m h i");
        assertThat(Escape.HTML.apply("a\u202E<b>\"'&")).isEqualTo("a&lt;b&gt;&quot;&#39;&amp;");
    }

    @Test
    void ordinary_text_stays_readable() {
        assertThat(Escape.MARKDOWN.apply("How many (aged 0 – 17) were missing, by type: a/b? It cost 67.25 & more."))
                .isEqualTo("How many (aged 0 – 17) were missing, by type: a/b? It cost 67.25 & more.");
    }

    @Test
    void only_a_whole_web_or_mail_address_becomes_a_link() {
        assertThat(Escape.link("https://www.example.org/a_b").text()).isEqualTo("<https://www.example.org/a_b>");
        assertThat(Escape.link("team_a@example.org").text()).isEqualTo("<team_a@example.org>");
        assertThat(Escape.link("javascript:alert(1)").text()).isEqualTo("javascript:alert(1)");
        assertThat(Escape.link("https://x.example/> <b>").text()).doesNotStartWith("<");
        assertThat(Escape.link("[x](y)").text()).isEqualTo("\\[x\\](y)");
    }

    @Test
    void a_hostile_request_changes_nothing_in_the_letter_but_its_own_quotation() {
        String hostile = "</blockquote><script>x</script> ![i](http://t.example) | {{council}} \u202Etxt\n\n# Withheld";
        String letter = Example.reply()
                .with(say("1", hostile, Outcome.SUPPLIED, "supplied-figure")
                        .giving(figure(Unit.CHILDREN, hostile, shown(7)))
                        .done())
                .letter();
        String html =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(letter));

        assertThat(html)
                .doesNotContain("<script", "<img", "t.example\"", "<h1>Withheld")
                .contains("&lt;script&gt;", "{{council}}");
    }

    @Test
    void what_is_left_out_where_it_cannot_matter_changes_nothing() {
        Random random = new Random(3);
        String signs = "ab1 9.)-+#=>&;:/w|*_\t\u200b\u00e9\u2019";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(9), 0, signs.length())
                    .mapToObj(at -> random.nextInt(8) == 0 ? "http://www.x" : String.valueOf(signs.charAt(at)))
                    .collect(Collectors.joining());
            assertThat(Escape.MARKDOWN.apply(text)).as(text).isEqualTo(withoutShortcuts(text));
        }
    }

    /** Every step on every text. */
    private static String withoutShortcuts(String text) {
        String seen = text.codePoints()
                .filter(c -> Character.isWhitespace(c)
                        || (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return seen.replaceAll("[\\\\`*_\\[\\]<>|~$]", "\\\\$0")
                .replaceAll("&(?=#|[A-Za-z])", "\\\\&")
                .replaceAll("(?i)(?<=https?|ftp):(?=//)|(?<=www)\\.", "\\\\$0")
                .replaceFirst("^([#+=-]|(?<=^)>)", "\\\\$1")
                .replaceFirst("^([0-9]{1,9})(?=[.)](\\s|$))", "$1\\\\");
    }
}
