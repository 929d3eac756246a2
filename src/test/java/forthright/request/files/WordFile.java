package forthright.request.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes a Word document for a test, part by part. */
public final class WordFile {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();

    public static WordFile document() {
        return new WordFile();
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** A paragraph of plain words. */
    public WordFile says(String text) {
        return xml("<w:p>" + run(text) + "</w:p>");
    }

    /** An item of a list, its mark left to Word. */
    public WordFile item(int list, int level, String text) {
        return xml("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, run(text)));
    }

    WordFile xml(String xml) {
        body.append(xml);
        return this;
    }

    /** What Word keeps of its lists: {@code <w:abstractNum>} and {@code <w:num>}. */
    public WordFile lists(String xml) {
        lists.append(xml);
        return this;
    }

    /** A kind of list with a form and a pattern for each level: "decimal %1." */
    static String kind(int id, String... levels) {
        StringBuilder xml = new StringBuilder("<w:abstractNum w:abstractNumId=\"%d\">".formatted(id));
        for (int i = 0; i < levels.length; i++) {
            String[] said = levels[i].split(" ", 2);
            xml.append(
                    "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
                            .formatted(i, said[0], said[1]));
        }
        return xml.append("</w:abstractNum>").toString();
    }

    static String list(int id, int kind, String more) {
        return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>".formatted(id, kind, more);
    }

    /** The usual list of Word: 1. a. i. */
    public WordFile usualList() {
        return lists(kind(0, "decimal %1.", "lowerLetter %2.", "lowerRoman %3."))
                .lists(list(1, 0, ""));
    }

    WordFile part(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        all.put(
                "_rels/.rels",
                utf8(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        all.put("word/document.xml", utf8(wrapped("document", "<w:body>" + body + "<w:sectPr/></w:body>")));
        if (!lists.isEmpty()) {
            all.put("word/numbering.xml", utf8(wrapped("numbering", lists.toString())));
        }
        all.putAll(parts);
        return zip(all);
    }

    static String wrapped(String root, String inside) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:%s xmlns:w=\"%s\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"urn:wps\">%s</w:%s>"
                .formatted(root, W, inside, root);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
