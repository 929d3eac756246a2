package forthright.request.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A file made to harm ends as a refusal that says why; nothing is fetched, nothing is left behind. */
class HostileFilesTest {
    static Refusal refusal(byte[] bytes, String name) {
        UnreadableException refused =
                catchThrowableOfType(UnreadableException.class, () -> Extractor.extract(bytes, name));
        assertThat(refused).as(name).isNotNull();
        return refused.refusal();
    }

    private static Refusal refusalOfHelper(byte[] bytes, String name) {
        UnreadableException refused =
                catchThrowableOfType(UnreadableException.class, () -> Helper.extract(bytes, name));
        assertThat(refused).as(name).isNotNull();
        return refused.refusal();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private record Hostile(String name, byte[] bytes, Refusal refusal) {}

    @TestFactory
    Stream<DynamicTest> is_refused_with_its_reason() {
        return Stream.of(forms(), zips(), documents())
                .flatMap(List::stream)
                .map(file -> DynamicTest.dynamicTest(
                        file.refusal() + " " + file.name(),
                        () -> assertThat(refusal(file.bytes(), file.name())).isEqualTo(file.refusal())));
    }

    private static List<Hostile> forms() {
        return List.of(
                new Hostile("request.msg", compound("__properties_version1.0"), Refusal.OUTLOOK_MESSAGE),
                new Hostile("request.doc", compound("WordDocument"), Refusal.OLD_WORD),
                new Hostile("request.xls", compound("Workbook"), Refusal.SPREADSHEET),
                new Hostile("locked.docx", compound("EncryptedPackage"), Refusal.LOCKED),
                new Hostile("request.docx", utf8("{\\rtf1\\ansi How many?}"), Refusal.RICH_TEXT),
                new Hostile(
                        "request.odt",
                        utf8("PK\u0003\u0004\u0014\u0000mimetypeapplication/vnd.oasis.opendocument.text"),
                        Refusal.OPEN_DOCUMENT),
                new Hostile(
                        "request.xlsx",
                        WordFile.zip(Map.of("xl/workbook.xml", utf8("<workbook/>"))),
                        Refusal.SPREADSHEET),
                new Hostile("all.zip", WordFile.zip(Map.of("request.txt", utf8("1. How many?"))), Refusal.ARCHIVE),
                new Hostile("scan.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, Refusal.PICTURE),
                new Hostile(
                        "scan.jpg",
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0},
                        Refusal.PICTURE),
                new Hostile("request.pdf", random(5000), Refusal.UNKNOWN_FORM),
                new Hostile("request.html", utf8("<html><body><script>1</script></body></html>"), Refusal.WITHOUT_TEXT),
                new Hostile("large.pdf", new byte[Limits.FILE + 1], Refusal.TOO_LARGE));
    }

    private static List<Hostile> zips() {
        byte[] whole = WordFile.document().says("1. How many?").bytes();
        byte[] bomb = WordFile.document()
                .part("word/media/bomb.xml", "<a>" + " ".repeat(60_000_000) + "</a>")
                .bytes();
        return List.of(
                new Hostile("bomb.docx", bomb, Refusal.TOO_COMPLEX),
                new Hostile(
                        "path.docx",
                        WordFile.document().part("../../etc/cron.d/x", "x").bytes(),
                        Refusal.UNSAFE),
                new Hostile(
                        "root.docx",
                        WordFile.document().part("/etc/passwd", "x").bytes(),
                        Refusal.UNSAFE),
                new Hostile("drive.docx", WordFile.document().part("C:\\x", "x").bytes(), Refusal.UNSAFE),
                new Hostile(
                        "twice.docx",
                        WordFile.document().part("Word/Document.xml", "<x/>").bytes(),
                        Refusal.UNSAFE),
                new Hostile("many.docx", many(), Refusal.UNSAFE),
                new Hostile(
                        "macros.docx",
                        WordFile.document().part("word/vbaProject.bin", "x").bytes(),
                        Refusal.MACROS),
                new Hostile("cut.docx", Arrays.copyOf(whole, whole.length / 2), Refusal.DAMAGED),
                new Hostile("no-list.docx", Arrays.copyOf(whole, whole.length - 30), Refusal.DAMAGED),
                new Hostile("other-list.docx", renamedInList(whole), Refusal.DAMAGED),
                new Hostile("empty.docx", WordFile.document().bytes(), Refusal.WITHOUT_TEXT));
    }

    private static List<Hostile> documents() {
        String external =
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>";
        StringBuilder laughs = new StringBuilder("<!DOCTYPE w [<!ENTITY a \"ha\">");
        for (char c = 'b'; c < 'n'; c++) {
            laughs.append("<!ENTITY %c \"%s\">".formatted(c, ("&" + (char) (c - 1) + ";").repeat(10)));
        }
        laughs.append("]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&m;</w:t></w:r></w:p></w:body></w:document>");
        String deep =
                "<w:document xmlns:w=\"w\">" + "<w:p>".repeat(100_000) + "</w:p>".repeat(100_000) + "</w:document>";
        return List.of(
                new Hostile(
                        "external.docx",
                        WordFile.document().part("word/document.xml", external).bytes(),
                        Refusal.UNSAFE),
                new Hostile(
                        "laughs.docx",
                        WordFile.document()
                                .part("word/document.xml", laughs.toString())
                                .bytes(),
                        Refusal.UNSAFE),
                new Hostile(
                        "deep.docx",
                        WordFile.document().part("word/document.xml", deep).bytes(),
                        Refusal.TOO_COMPLEX),
                new Hostile(
                        "broken.docx",
                        WordFile.document()
                                .part("word/document.xml", "<w:document>")
                                .bytes(),
                        Refusal.DAMAGED),
                new Hostile("long.html", utf8("<html><p>" + "How many? ".repeat(200_000)), Refusal.TOO_MUCH_TEXT),
                new Hostile("pages.pdf", pages(Limits.PAGES + 1), Refusal.TOO_MUCH_TEXT),
                new Hostile("cut.pdf", utf8("%PDF-1.7\n1 0 obj\n<</Type/Catalog"), Refusal.DAMAGED),
                new Hostile("parts.eml", parts(2000), Refusal.TOO_COMPLEX));
    }

    @Test
    void a_long_document_within_the_limits_is_read() {
        WordFile word = WordFile.document().usualList();
        for (int i = 0; i < 5_000; i++) {
            word.item(
                    1,
                    i % 2,
                    "How many children were reported missing, by risk marker and year, in this ward & the next?");
        }

        assertThat(Helper.extract(word.bytes(), "a.docx").text())
                .contains("\n2500. How many")
                .contains(" ward & the next?");
    }

    /** Deep nesting that must not overflow the stack: an answer or a refusal. */
    @Test
    void depth_ends_in_an_answer() {
        String divs = "<html><body>" + "<div>".repeat(50_000) + "1. How many?";
        String lists = "<html><body>" + "<ol><li>".repeat(5_000) + "How many?";
        String tables = "<html><body>" + "<table><tr><td>".repeat(3_000) + "How many?";
        byte[] mails = MailFile.plain("", "1. How many?");
        for (int i = 0; i < 8; i++) {
            mails = MailFile.mail()
                    .text("plain", "See attached.")
                    .forwarded(mails)
                    .mixed();
        }

        assertThat(Extractor.extract(utf8(divs), "a.html").text()).contains("How many?");
        assertThat(Extractor.extract(utf8(lists), "a.html").text()).contains("How many?");
        assertThat(Extractor.extract(utf8(tables), "a.html").text()).contains("How many?");
        assertThat(Extractor.extract(mails, "a.eml").notes()).isNotEmpty();
    }

    @Test
    void the_helper_says_the_same_as_the_reader_beside_it() {
        assertThat(refusalOfHelper(compound("WordDocument"), "request.doc")).isEqualTo(Refusal.OLD_WORD);
        assertThat(refusalOfHelper(WordFile.document().part("../x", "x").bytes(), "a.docx"))
                .isEqualTo(Refusal.UNSAFE);
        assertThat(Helper.extract(PdfFile.document().says(0, "1. How many?").bytes(), "a.pdf")
                        .text())
                .isEqualTo("1. How many?\n");
    }

    @Test
    void a_file_that_takes_too_long_or_too_much_is_stopped() {
        byte[] page = utf8("<html>" + "<p>x</p>".repeat(120_000));
        UnreadableException late = catchThrowableOfType(
                UnreadableException.class, () -> Helper.extract(page, "a.html", Duration.ofMillis(1), "-Xmx256m"));
        UnreadableException large = catchThrowableOfType(
                UnreadableException.class, () -> Helper.extract(page, "a.html", Duration.ofSeconds(60), "-Xmx12m"));

        assertThat(late.refusal()).isEqualTo(Refusal.TOO_COMPLEX);
        assertThat(large.refusal()).isEqualTo(Refusal.TOO_COMPLEX);
    }

    @Test
    void nothing_that_a_file_points_to_is_fetched_and_no_file_is_left() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String at = "http://127.0.0.1:" + server.getLocalPort() + "/";
            byte[] page = utf8(
                    "<html><head><link rel=stylesheet href='%s'><base href='%s'></head><body><img src='%s'><iframe src='%s'></iframe>1. How many?"
                            .formatted(at, at, at, at));
            byte[] word = WordFile.document()
                    .says("1. How many?")
                    .part(
                            "word/_rels/document.xml.rels",
                            "<Relationships><Relationship Id=\"r\" Type=\"x/styles\" Target=\"%s\" TargetMode=\"External\"/></Relationships>"
                                    .formatted(at))
                    .bytes();
            byte[] entity = WordFile.document()
                    .part("word/document.xml", "<!DOCTYPE w SYSTEM \"%s\"><w/>".formatted(at))
                    .bytes();
            long before = temporaryFiles();

            assertThat(Helper.extract(page, "a.html").text()).isEqualTo("1. How many?\n");
            assertThat(Helper.extract(word, "a.docx").text()).isEqualTo("1. How many?\n");
            assertThat(refusalOfHelper(entity, "a.docx")).isEqualTo(Refusal.UNSAFE);

            server.setSoTimeout(200);
            assertThat(catchThrowableOfType(SocketTimeoutException.class, server::accept))
                    .isNotNull();
            assertThat(temporaryFiles()).isLessThanOrEqualTo(before);
        }
    }

    /** Files that a PDF or mail library would leave while it works. */
    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> name.matches("(?i)(pdfbox|m4j|mime4j|jsoup|hs_err).*"))
                    .count();
        }
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        bytes.writeBytes(new byte[504]);
        bytes.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        bytes.writeBytes(new byte[64]);
        return bytes.toByteArray();
    }

    private static byte[] many() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        for (int i = 0; i < 2100; i++) {
            parts.put("word/" + i + ".xml", new byte[0]);
        }
        return WordFile.zip(parts);
    }

    /** The list at the end names another part than the one that is there. */
    private static byte[] renamedInList(byte[] zip) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        int at = text.lastIndexOf("word/document.xml");
        return (text.substring(0, at) + "word/Document.xml" + text.substring(at + 17))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pages(int count) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] parts(int count) {
        MailFile mail = MailFile.mail();
        for (int i = 0; i < count; i++) {
            mail.text("plain", "x");
        }
        return mail.mixed();
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        bytes[0] = 0;
        return bytes;
    }
}
