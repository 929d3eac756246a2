package forthright.request.files;

import static forthright.request.files.WordFile.kind;
import static forthright.request.files.WordFile.list;
import static forthright.request.files.WordFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A Word document is read as it would be printed with every change accepted. */
class WordTextTest {
    private static String text(WordFile word) {
        return Extractor.extract(word.bytes(), "request.docx").text();
    }

    @Test
    void lists_are_counted_as_word_counts_them() {
        WordFile word = WordFile.document()
                .lists(kind(0, "decimal %1.", "lowerLetter %1(%2)", "lowerRoman %3)"))
                .lists(list(1, 0, "")
                        + list(2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"))
                .item(1, 0, "One")
                .item(1, 1, "First")
                .item(1, 1, "Second")
                .item(1, 2, "Deep")
                .item(1, 0, "Two")
                .item(1, 1, "Again first")
                .says("A heading")
                .item(2, 0, "Anew")
                .item(2, 0, "Goes on");

        assertThat(text(word)).isEqualTo("""
                1. One
                    1(a) First
                    1(b) Second
                        i) Deep
                2. Two
                    2(a) Again first

                A heading

                1. Anew
                2. Goes on
                """);
    }

    @Test
    void marks_of_every_form_are_written() {
        WordFile word = WordFile.document()
                .lists(kind(0, "decimal %1", "decimal %1.%2")
                        + kind(1, "upperRoman %1.")
                        + kind(2, "upperLetter (%1)")
                        + kind(3, "bullet \uF0B7")
                        + kind(4, "decimal Question %1:")
                        + kind(5, "none %1"))
                .lists(list(1, 0, "")
                        + list(2, 1, "")
                        + list(3, 2, "")
                        + list(4, 3, "")
                        + list(5, 4, "")
                        + list(6, 5, ""))
                .item(1, 0, "One")
                .item(1, 1, "One one")
                .item(2, 0, "Roman")
                .item(3, 0, "Letter")
                .item(4, 0, "Bullet")
                .item(5, 0, "Worded")
                .item(6, 0, "Unmarked")
                .item(0, 0, "No list at all");

        assertThat(text(word)).isEqualTo("""
                1. One
                    1.1. One one
                I. Roman
                (A) Letter
                • Bullet
                Question 1: Worded

                Unmarked

                No list at all
                """);
    }

    @Test
    void a_style_brings_its_list() {
        WordFile word = WordFile.document()
                .lists(
                        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:pStyle w:val=\"Asked\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>")
                .lists(list(7, 0, ""))
                .part(
                        "word/styles.xml",
                        WordFile.wrapped(
                                "styles",
                                "<w:style w:type=\"paragraph\" w:styleId=\"Asked\"><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
                                        + "<w:style w:type=\"paragraph\" w:styleId=\"Child\"><w:basedOn w:val=\"Asked\"/></w:style>"))
                .xml("<w:p><w:pPr><w:pStyle w:val=\"Asked\"/></w:pPr>" + run("How many?") + "</w:p>")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"Child\"/></w:pPr>" + run("And when?") + "</w:p>");

        assertThat(text(word)).isEqualTo("3. How many?\n4. And when?\n");
    }

    @Test
    void tracked_deletions_are_left_out_and_insertions_taken() {
        WordFile word = WordFile.document()
                .usualList()
                .xml(
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>Withdrawn</w:delText></w:r></w:del></w:p>")
                .xml(
                        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
                                + run("How many ") + "<w:del><w:r><w:t>adults</w:t></w:r></w:del><w:ins>"
                                + run("children")
                                + "</w:ins>" + run(" were missing?") + "</w:p>");
        Extracted extracted = Extractor.extract(word.bytes(), "request.docx");

        assertThat(extracted.text()).isEqualTo("1. How many children were missing?\n");
        assertThat(extracted.notes()).contains(Note.of(Note.Kind.DELETIONS_LEFT));
    }

    @Test
    void what_is_hidden_commented_or_only_a_prompt_is_not_read() {
        WordFile word = WordFile.document()
                .xml("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r>" + run("Seen")
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r></w:p>")
                .xml("<w:p><w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>Seen too</w:t></w:r></w:p>")
                .xml("<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>" + run("Click here")
                        + "</w:p></w:sdtContent></w:sdt>")
                .xml("<w:p><w:r><w:instrText>HYPERLINK http://example.org</w:instrText></w:r>" + run("A link")
                        + "</w:p>")
                .part(
                        "word/comments.xml",
                        WordFile.wrapped("comments", "<w:comment><w:p>" + run("Remark") + "</w:p></w:comment>"));
        Extracted extracted = Extractor.extract(word.bytes(), "request.docx");

        assertThat(extracted.text()).isEqualTo("Seen\n\nSeen too\n\nA link\n");
        assertThat(extracted.notes()).containsExactly(Note.of(Note.Kind.HIDDEN_LEFT));
    }

    @Test
    void a_table_of_questions_becomes_numbered_lines_and_a_grid_keeps_its_cells() {
        WordFile word = WordFile.document()
                .xml(table(row("1", "How many children?", "") + row("2", "How many incidents?", "")))
                .xml(table(row("Year", "Children", "Incidents") + row("2023", "", "") + row("2024", "", "")));

        assertThat(text(word)).isEqualTo("""
                1. How many children?
                2. How many incidents?

                Year | Children | Incidents
                2023 |  |
                2024 |  |
                """);
    }

    @Test
    void a_text_box_is_read_once_and_a_line_break_is_kept() {
        String box = "<w:txbxContent><w:p>" + run("In a box") + "</w:p></w:txbxContent>";
        WordFile word = WordFile.document()
                .xml("<w:p><w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                        + "</mc:Fallback></mc:AlternateContent></w:r>" + run("First line")
                        + "<w:r><w:br/></w:r>" + run("second") + "<w:r><w:noBreakHyphen/></w:r>" + run("line")
                        + "</w:p>");

        assertThat(text(word)).isEqualTo("First line\nsecond-line\n\nIn a box\n");
    }

    private static String table(String rows) {
        return "<w:tbl><w:tblPr/>" + rows + "</w:tbl>";
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:p>").append(cell.isEmpty() ? "" : run(cell)).append("</w:p></w:tc>");
        }
        return row.append("</w:tr>").toString();
    }
}
