package forthright.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes an Office file for a test, part by part. */
public final class PartsFile {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SLIDES = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, List<String>> relations = new LinkedHashMap<>();

    private PartsFile() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    }

    /** One sheet, "Figures", with a head and two rows of a word and a number. */
    public static PartsFile workbook() {
        return new PartsFile()
                .linked(
                        "",
                        "officeDocument",
                        "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"r\"><sheets>".formatted(SHEET)
                                + "<sheet name=\"Figures\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .linked(
                        "xl/workbook.xml",
                        "worksheet",
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"%s\"><cols/>".formatted(SHEET)
                                + "<sheetData>" + row(1, "Category", "Children") + row(2, "Crime", "352")
                                + row(3, "Harm", "269")
                                + "</sheetData></worksheet>")
                .linked(
                        "xl/workbook.xml",
                        "styles",
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"%s\">".formatted(SHEET)
                                + "<numFmts/><fonts><font><sz val=\"11\"/></font></fonts><fills><fill/></fills>"
                                + "<cellXfs><xf fontId=\"0\" fillId=\"-1\"/></cellXfs><dxfs/></styleSheet>")
                .linked(
                        "xl/workbook.xml",
                        "sharedStrings",
                        "xl/sharedStrings.xml",
                        "<sst xmlns=\"%s\"/>".formatted(SHEET));
    }

    /** The same, its last row hidden. */
    public static PartsFile workbookWithHiddenRow() {
        return workbook().sheet("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">");
    }

    private static String row(int number, String word, String other) {
        boolean figure = other.matches("\\d+");
        return "<row r=\"%d\"><c r=\"A%d\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(number, number, word)
                + (figure
                        ? "<c r=\"B%d\"><v>%s</v></c></row>".formatted(number, other)
                        : "<c r=\"B%d\" t=\"str\"><v>%s</v></c></row>".formatted(number, other));
    }

    static PartsFile binaryWorkbook() {
        return new PartsFile().linked("", "officeDocument", "xl/workbook.bin", "x");
    }

    /** One paragraph of words. */
    public static PartsFile document() {
        return new PartsFile()
                .linked(
                        "",
                        "officeDocument",
                        "word/document.xml",
                        "<w:document xmlns:w=\"%s\" xmlns:a=\"%s\"><w:body>".formatted(WORD, DRAWING)
                                + "<w:p><w:pPr/><w:r><w:rPr/><w:t>We hold this.</w:t></w:r></w:p></w:body></w:document>")
                .linked("word/document.xml", "styles", "word/styles.xml", "<w:styles xmlns:w=\"%s\"/>".formatted(WORD))
                .linked(
                        "word/document.xml",
                        "settings",
                        "word/settings.xml",
                        "<w:settings xmlns:w=\"%s\"/>".formatted(WORD));
    }

    /** One slide with a shape on it. */
    public static PartsFile presentation() {
        return new PartsFile()
                .linked(
                        "",
                        "officeDocument",
                        "ppt/presentation.xml",
                        "<p:presentation xmlns:p=\"%s\">".formatted(SLIDES)
                                + "<p:sldSz cx=\"9144000\" cy=\"6858000\"/></p:presentation>")
                .linked("ppt/presentation.xml", "slide", "ppt/slides/slide1.xml", slide("sld", "1000"));
    }

    static String slide(String root, String left) {
        return "<p:%s xmlns:p=\"%s\" xmlns:a=\"%s\"><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr/></p:nvSpPr><p:spPr>"
                        .formatted(root, SLIDES, DRAWING)
                + "<a:xfrm><a:off x=\"%s\" y=\"0\"/><a:ext cx=\"500\" cy=\"500\"/></a:xfrm></p:spPr>".formatted(left)
                + "<p:txBody><a:p><a:r><a:t>We hold this.</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:%s>"
                        .formatted(root);
    }

    PartsFile part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    PartsFile part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A part that another names as of a kind; the links of one part are r1, r2, … */
    PartsFile linked(String from, String type, String name, String content) {
        relate(from, type, "/" + name, "");
        return part(name, content);
    }

    PartsFile linkedOutside(String from, String type, String target) {
        return relate(from, type, target, "TargetMode=\"External\"");
    }

    private PartsFile relate(String from, String type, String target, String mode) {
        List<String> all = relations.computeIfAbsent(from, f -> new ArrayList<>());
        all.add("<Relationship Id=\"r%d\" Type=\"%s%s\" Target=\"%s\" %s/>"
                .formatted(all.size() + 1, OFFICE, type, target, mode));
        return this;
    }

    PartsFile properties(String core) {
        return linked(
                "", "core-properties", "docProps/core.xml", "<cp xmlns:dc=\"d\" xmlns:cp=\"c\">" + core + "</cp>");
    }

    PartsFile moreProperties(String extended) {
        return linked("", "extended-properties", "docProps/app.xml", "<Properties>" + extended + "</Properties>");
    }

    /** Replaces some of a part; fails where it is not there. */
    PartsFile with(String part, String old, String now) {
        String text = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalArgumentException(part + " lacks " + old);
        }
        return part(part, text.replace(old, now));
    }

    PartsFile sheet(String old, String now) {
        return with("xl/worksheets/sheet1.xml", old, now);
    }

    PartsFile body(String now) {
        return with("word/document.xml", "<w:p><w:pPr/>", now + "<w:p><w:pPr/>");
    }

    /** A run of words with these properties, beside the words that are seen. */
    PartsFile run(String properties) {
        return body("<w:p><w:r><w:rPr>%s</w:rPr><w:t>Zebedee 4711</w:t></w:r></w:p>".formatted(properties));
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>(parts);
        relations.forEach((from, links) -> {
            int slash = from.lastIndexOf('/') + 1;
            all.put(
                    from.substring(0, slash) + "_rels/" + from.substring(slash) + ".rels",
                    ("<Relationships>" + String.join("", links) + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        });
        return zip(all);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
