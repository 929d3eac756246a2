package forthright.document;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Word document has real headings, lists and tables, the council's paper, and nothing hidden. */
class WordLetterTest {
    private static final LocalDate DATED = LocalDate.of(2026, 2, 24);

    @TempDir
    Path folder;

    @Test
    void headings_quotations_and_lists_are_styles_of_word() throws IOException {
        try (XWPFDocument word = plain(LettersOfEveryKind.ODD)) {
            assertThat(style(word, "A letter with everything & <b>more</b>")).isEqualTo("Heading1");
            assertThat(style(word, "A question that goes over two lines?")).isEqualTo("Quote");
            assertThat(paragraph(word, "two and a half").getNumIlvl()).isEqualTo(1);
            assertThat(paragraph(word, "one").getNumID())
                    .isEqualTo(paragraph(word, "three").getNumID())
                    .isNotEqualTo(paragraph(word, "seven").getNumID());
            assertThat(word.getNumbering()
                            .getNum(paragraph(word, "seven").getNumID())
                            .getCTNum()
                            .getLvlOverrideArray(0)
                            .getStartOverride()
                            .getVal())
                    .isEqualTo(7);
        }
    }

    @Test
    void the_first_row_of_a_table_comes_again_on_each_page_and_its_signs_are_its_alternative_text() throws IOException {
        try (XWPFDocument word = plain(LettersOfEveryKind.ODD)) {
            XWPFTable table = word.getTables().getFirst();

            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getCTTbl().getTblPr().xmlText())
                    .contains("tblDescription")
                    .contains("[c] means confidential.")
                    .contains("firstColumn=\"1\"");
        }
    }

    @Test
    void a_link_leads_to_the_web_or_nowhere() throws IOException {
        try (XWPFDocument word = plain(LettersOfEveryKind.ODD)) {
            assertThat(word.getHyperlinks())
                    .extracting(org.apache.poi.xwpf.usermodel.XWPFHyperlink::getURL)
                    .containsExactlyInAnyOrder("https://www.example.org/a?b=c&d=e", "https://ico.org.uk/");
        }
    }

    @Test
    void nobody_is_named_in_it_and_nothing_is_hidden() throws IOException {
        Map<String, String> parts = parts(WordLetter.plain().from(LettersOfEveryKind.ODD, "A title", "en-GB", DATED));

        assertThat(parts.keySet()).noneMatch(name -> name.contains("comments") || name.contains("embeddings"));
        assertThat(String.join("", parts.values()))
                .doesNotContain(System.getProperty("user.name") + "<")
                .doesNotContain("Apache POI")
                .doesNotContain("w:ins ")
                .contains("2026-02-24T00:00:00Z")
                .contains("w:val=\"en-GB\"");
    }

    @Test
    void the_same_letter_is_the_same_document() {
        byte[] once = WordLetter.plain().from(LettersOfEveryKind.ODD, "A title", "en-GB", DATED);
        byte[] again = WordLetter.plain().from(LettersOfEveryKind.ODD, "A title", "en-GB", DATED);

        assertThat(parts(once)).isEqualTo(parts(again));
    }

    @Test
    void a_letter_in_welsh_says_so() {
        assertThat(parts(WordLetter.plain().from("Diolch", "Ateb", "cy-GB", DATED))
                        .getOrDefault("word/styles.xml", ""))
                .contains("w:val=\"cy-GB\"");
    }

    @Test
    void the_letter_stands_on_the_council_s_paper_where_it_says_so() throws IOException {
        paper("letterhead.docx", document -> {
            document.createParagraph().createRun().setText("Above");
            document.createParagraph().createRun().setText("{{letter}}");
            document.createParagraph().createRun().setText("Below");
        });

        try (XWPFDocument word = open(onPaper()
                .from("# The letter\n\nWords.\n\n| a | b |\n| --- | --- |\n| c | d |\n", "T", "en-GB", DATED))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Above", "The letter", "Words.", "Below");
            assertThat(word.getTables().getFirst().getText()).contains("a\tb");
            assertThat(word.getBodyElements().get(3)).isInstanceOf(XWPFTable.class);
        }
    }

    @Test
    void a_template_of_word_makes_a_document() throws IOException {
        paper(
                "letterhead.dotx",
                document -> document.getPackage()
                        .replaceContentType(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"));

        assertThat(parts(onPaper().from("Words.", "T", "en-GB", DATED)).getOrDefault("[Content_Types].xml", ""))
                .contains("document.main+xml")
                .doesNotContain("template.main+xml");
    }

    @Test
    void paper_with_a_comment_is_refused_with_what_to_do() throws IOException {
        paper("letterhead.docx", document -> document.createComments().createComment(java.math.BigInteger.ONE));
        Faults faults = new Faults();

        assertThat(WordLetter.load(folder, "councils/ours", faults)).isEmpty();
        assertThat(faults.inOrder())
                .singleElement()
                .extracting(Fault::what, fault -> fault.place().toString())
                .containsExactly("It holds comments.", "councils/ours/letterhead.docx");
    }

    @Test
    void paper_that_is_no_document_is_refused() throws IOException {
        Files.writeString(folder.resolve("letterhead.docx"), "no document");
        Faults faults = new Faults();

        assertThat(WordLetter.load(folder, "councils/ours", faults)).isEmpty();
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("letterhead");
    }

    private interface Change {
        void on(XWPFDocument document) throws Exception;
    }

    private void paper(String name, Change change) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            change.on(document);
            document.write(out);
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private WordLetter onPaper() {
        return WordLetter.load(folder, "councils/ours", new Faults()).orElseThrow();
    }

    private static XWPFDocument plain(String markdown) throws IOException {
        return open(WordLetter.plain().from(markdown, "A title", "en-GB", DATED));
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(each -> each.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String style(XWPFDocument word, String text) {
        return paragraph(word, text).getStyle();
    }

    private static Map<String, String> parts(byte[] zip) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return parts;
    }
}
