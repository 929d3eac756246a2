package forthright.request.files;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.request.Period;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A table to be filled in that comes as a web page or a Word document asks the same as one in plain text. */
class BlankTablesInFilesTest {
    private static void asksForThreeYears(String text) {
        Request request = RequestReader.read(text, "request", new Faults()).orElseThrow();
        assertThat(request.questions().stream().map(q -> q.id() + " " + q.text()))
                .as(text)
                .containsExactly("1 Number of children adopted", "2 Number of missing incidents");
        assertThat(request.periods().stream().map(Period::label)).containsExactly("2021/22", "2022/23", "2023/24");
    }

    @Test
    void as_a_web_page() {
        String page = """
                <html><body><p>Dear FOI team,</p><p>Please complete the table below.</p>
                <table><tr><th></th><th>2021/22</th><th>2022/23</th><th>2023/24</th></tr>
                <tr><td>Number of children adopted</td><td></td><td>&nbsp;</td><td></td></tr>
                <tr><td>Number of missing incidents</td><td></td><td>&nbsp;</td><td></td></tr></table>
                <p>Kind regards,<br>Robin</p></body></html>""";
        asksForThreeYears(Extractor.extract(page.getBytes(StandardCharsets.UTF_8), "request.html")
                .text());
    }

    @Test
    void as_a_word_document() {
        WordFile word = WordFile.document()
                .xml("<w:p><w:r><w:t>Please complete the table below.</w:t></w:r></w:p>")
                .xml("<w:tbl>" + row("", "2021/22", "2022/23", "2023/24")
                        + row("Number of children adopted", "", "", "") + row("Number of missing incidents", "", "", "")
                        + "</w:tbl>");
        asksForThreeYears(Extractor.extract(word.bytes(), "request.docx").text());
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:p><w:r><w:t>").append(cell).append("</w:t></w:r></w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }
}
