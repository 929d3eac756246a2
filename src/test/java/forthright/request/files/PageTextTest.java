package forthright.request.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A web page is read as it is seen. */
class PageTextTest {
    private static String text(String page) {
        return Extractor.extract(("<html><body>" + page).getBytes(StandardCharsets.UTF_8), "request.html")
                .text();
    }

    @Test
    void lists_are_counted_as_a_browser_counts_them() {
        assertThat(text("""
                <ol start=3><li>Three<ol type=i><li>roman<li>more</ol>
                <li value=7>Seven<ul><li>a bullet</ul>
                <li><p>Eight</p></ol>
                <ol style="list-style-type: upper-alpha"><li>Letter</ol>
                <ol><ol type=a><li>Nested without an item</ol></ol>
                """)).isEqualTo("""
                3. Three
                    i. roman
                    ii. more
                7. Seven
                    • a bullet

                8. Eight

                A. Letter

                    a. Nested without an item
                """);
    }

    @Test
    void breaks_paragraphs_and_spaces_are_kept_as_seen() {
        assertThat(text("<h2>Request</h2><p>Dear  Council,<br>how\n many<br><br>Yours</p><div>One</div><div>Two</div>"))
                .isEqualTo("Request\n\nDear Council,\nhow many\n\nYours\n\nOne\nTwo\n");
    }

    @Test
    void what_is_not_seen_is_not_read() {
        Extracted extracted = Extractor.extract(
                "<html><head><style>p{}</style></head><body><p style='display: none'>Hidden</p><!-- Remark --><script>1</script><del>Gone</del><p>Seen</p>"
                        .getBytes(StandardCharsets.UTF_8),
                "request.html");

        assertThat(extracted.text()).isEqualTo("Seen\n");
        assertThat(extracted.notes()).containsExactly(Note.of(Note.Kind.HIDDEN_LEFT));
    }

    @Test
    void tables_become_lines_and_those_that_lay_out_the_page_do_not() {
        assertThat(text("""
                <table><tr><td><p>Dear Council,</p><p>Please answer:</p>
                <table><tr><th>Year<th>Children</tr><tr><td>2023<td></tr></table></td></tr></table>
                """)).isEqualTo("Dear Council,\n\nPlease answer:\n\nYear | Children\n2023\n");
    }

    @Test
    void the_marks_that_word_writes_into_its_pages_are_kept() {
        assertThat(
                        text("<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>How many?</p>")
                                .replace('\u00A0', ' '))
                .startsWith("1.")
                .endsWith("How many?\n");
    }

    @Test
    void quoted_mail_is_marked_and_an_indented_paragraph_is_not() {
        assertThat(
                        text(
                                "<p>New</p><blockquote type=cite><p>Old</p></blockquote><blockquote style='margin-left:40px'>Set in</blockquote>"))
                .isEqualTo("New\n\n> Old\n\nSet in\n");
    }

    @Test
    void a_filled_form_reads_as_lines_and_no_page_encloses_another() {
        String read = text(
                "<table><tr><td>Reference:<td>FOI 12/34</tr></table><pre>1. How many?\n  a) and why</pre>&#28;Attached: x");

        assertThat(read).isEqualTo("Reference: FOI 12/34\n\n1. How many?\n  a) and why\n\n Attached: x\n");
    }

    @Test
    void the_page_says_its_character_set() {
        byte[] page = "<html><head><meta charset=windows-1252></head><body><p>1. How many – and “why”?</p>"
                .getBytes(Charset.forName("windows-1252"));

        assertThat(Extractor.extract(page, "").text()).isEqualTo("1. How many – and “why”?\n");
    }
}
