package forthright.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An empty Word document with our styles, put together from the parts in this package's resources. */
final class PlainPaper {
    /** The parts by their names in the document, and where each lies. */
    private static final SequencedMap<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "content-types.xml");
        PARTS.put("_rels/.rels", "package-rels.xml");
        PARTS.put("word/document.xml", "word/document.xml");
        PARTS.put("word/_rels/document.xml.rels", "word/document-rels.xml");
        PARTS.put("word/styles.xml", "word/styles.xml");
        PARTS.put("word/numbering.xml", "word/numbering.xml");
        PARTS.put("word/settings.xml", "word/settings.xml");
        PARTS.put("word/footer1.xml", "word/footer1.xml");
    }

    private PlainPaper() {}

    static byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(resource(part.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream part = PlainPaper.class.getResourceAsStream("word/" + name)) {
            if (part == null) {
                throw new IllegalStateException("The program lacks its own part " + name + ".");
            }
            return part.readAllBytes();
        }
    }
}
