package forthright.scan;

import static forthright.scan.PartsFile.document;
import static forthright.scan.PartsFile.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import forthright.request.files.Confined;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A file that cannot be looked through ends with a reason, and is never called clean. */
class HostileScansTest {
    private record Hostile(String name, byte[] bytes, Reason reason) {}

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> is_refused_with_its_reason() throws IOException {
        return Stream.of(forms(), zips(), parts())
                .flatMap(List::stream)
                .map(each -> DynamicTest.dynamicTest(each.reason() + " " + each.name(), () -> {
                    FileScan.Result result = FileScan.of(each.bytes(), each.name(), Optional.empty());
                    assertThat(result.failures()).isNotEmpty().allMatch(failure -> failure.reason() == each.reason());
                }));
    }

    private static List<Hostile> forms() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        return List.of(
                new Hostile("a.doc", with(old, "WordDocument"), Reason.OLD_OFFICE),
                new Hostile("a.xls", with(old, "Workbook"), Reason.OLD_OFFICE),
                new Hostile("a.msg", with(old, "__properties_version1.0"), Reason.OUTLOOK_MESSAGE),
                new Hostile("a.xlsx", with(old, "EncryptedPackage"), Reason.LOCKED),
                new Hostile("a.rtf", utf8("{\\rtf1 a}"), Reason.RICH_TEXT),
                new Hostile("a.gif", utf8("GIF89a"), Reason.PICTURE),
                new Hostile("cut.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}, Reason.DAMAGED),
                new Hostile(
                        "cut.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0}, Reason.DAMAGED),
                new Hostile("a.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C}, Reason.ARCHIVE),
                new Hostile("a.bin", random(4000), Reason.UNKNOWN_FORM),
                new Hostile("a.pdf", utf8("%PDF-1.7\nno more"), Reason.DAMAGED),
                new Hostile("b.pdf", locked(), Reason.LOCKED),
                new Hostile("a.csv", utf8("a,b\n\"c,d\n"), Reason.DAMAGED),
                new Hostile("a.xlsb", PartsFile.binaryWorkbook().bytes(), Reason.BINARY_WORKBOOK),
                new Hostile(
                        "a.ods",
                        PartsFile.zip(Map.of("META-INF/manifest.xml", utf8("<m/>"), "content.xml", utf8("<c/>"))),
                        Reason.OPEN_DOCUMENT));
    }

    private static byte[] with(byte[] start, String wide) {
        byte[] name = wide.getBytes(StandardCharsets.UTF_16LE);
        byte[] all = Arrays.copyOf(start, start.length + name.length);
        System.arraycopy(name, 0, all, start.length, name.length);
        return all;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(4).nextBytes(bytes);
        return bytes;
    }

    private static byte[] locked() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<Hostile> zips() {
        byte[] plain = document().bytes();
        return List.of(
                new Hostile(
                        "bomb.docx",
                        document()
                                .part("word/big.xml", new byte[60 * 1024 * 1024])
                                .bytes(),
                        Reason.TOO_COMPLEX),
                new Hostile(
                        "bombs.zip", PartsFile.zip(Map.of("a.txt", new byte[30 * 1024 * 1024])), Reason.TOO_COMPLEX),
                new Hostile("path.zip", PartsFile.zip(Map.of("../a.txt", utf8("a"))), Reason.UNSAFE),
                new Hostile("absolute.zip", PartsFile.zip(Map.of("/etc/a.txt", utf8("a"))), Reason.UNSAFE),
                new Hostile(
                        "twice.docx",
                        document().part("WORD/document.xml", "<a/>").bytes(),
                        Reason.UNSAFE),
                new Hostile("renamed.docx", renamed(plain), Reason.UNSAFE),
                new Hostile("cut.docx", Arrays.copyOf(plain, plain.length / 2), Reason.DAMAGED),
                new Hostile("changed.docx", changed(plain), Reason.DAMAGED),
                new Hostile("deep.zip", nested(6), Reason.TOO_COMPLEX));
    }

    /** One name in the list at the end, another at the entry itself. */
    private static byte[] renamed(byte[] zip) {
        byte[] all = zip.clone();
        int list = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 22 + 16);
        all[list + 46 + 2] = 'X';
        return all;
    }

    private static byte[] changed(byte[] zip) {
        byte[] all = zip.clone();
        all[60] ^= 0x55;
        return all;
    }

    private static byte[] nested(int times) {
        byte[] inner = utf8("a");
        for (int i = 0; i < times; i++) {
            inner = PartsFile.zip(Map.of(i == 0 ? "a.txt" : "a.zip", inner));
        }
        return inner;
    }

    private static List<Hostile> parts() {
        String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        return List.of(
                new Hostile(
                        "entity.docx",
                        document().part("word/document.xml", entity).bytes(),
                        Reason.UNSAFE),
                new Hostile(
                        "entity.xlsx",
                        workbook().part("xl/worksheets/sheet1.xml", entity).bytes(),
                        Reason.UNSAFE),
                new Hostile(
                        "entity-beside.xlsx",
                        workbook().part("xl/theme/theme1.xml", entity).bytes(),
                        Reason.UNSAFE),
                new Hostile(
                        "laughs.docx",
                        document()
                                .part(
                                        "word/styles.xml",
                                        "<!DOCTYPE a [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>")
                                .bytes(),
                        Reason.UNSAFE),
                new Hostile(
                        "broken.docx",
                        document().part("word/document.xml", "<w:document>").bytes(),
                        Reason.DAMAGED),
                new Hostile(
                        "deep.docx",
                        document()
                                .part(
                                        "word/document.xml",
                                        "<document>" + "<a>".repeat(190) + "</a>".repeat(190) + "</document>")
                                .bytes(),
                        Reason.TOO_COMPLEX),
                new Hostile(
                        "without.docx",
                        PartsFile.zip(Map.of("[Content_Types].xml", utf8("<Types/>"))),
                        Reason.DAMAGED));
    }

    @Test
    void what_can_be_read_beside_it_is_told_all_the_same() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.rtf", utf8("{\\rtf1 a}"));
        files.put("b.html", utf8("<html><body><!-- b --></body></html>"));

        FileScan.Result result = FileScan.of(PartsFile.zip(files), "a.zip", Optional.empty());

        assertThat(result.failures()).containsExactly(new Scanned.Failure("a.rtf", Reason.RICH_TEXT));
        assertThat(result.findings()).containsExactly(new Finding(TextKind.MARKUP_COMMENT, "b.html: page source", 1));
    }

    @Test
    void a_file_whose_bytes_were_changed_anywhere_ends_with_a_result() {
        byte[] plain = workbook().bytes();
        Random chance = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] changed = plain.clone();
            changed[chance.nextInt(changed.length)] ^= (byte) (1 << chance.nextInt(8));
            assertThat(FileScan.of(changed, "a.xlsx", Optional.empty())).isNotNull();
        }
    }

    @Test
    void a_file_that_takes_too_long_or_too_much_is_stopped() {
        byte[] bytes = workbook().bytes();

        Scanned late = Scanner.within(new Confined.Bounds(Duration.ofMillis(1), "-Xmx64m", 1000))
                .scan(bytes, "a.xlsx");
        Scanned large = Scanner.within(new Confined.Bounds(Duration.ofSeconds(60), "-Xmx8m", 1000))
                .scan(new byte[20 * 1024 * 1024], "a.xlsx");

        assertThat(List.of(late, large))
                .allSatisfy(each -> assertThat(((Scanned.NotScanned) each).failures())
                        .containsExactly(new Scanned.Failure("", Reason.TOO_COMPLEX)));
    }
}
