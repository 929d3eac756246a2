package forthright.scan;

import forthright.request.files.PdfFonts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationUnknown;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDFs with one thing planted in each. */
final class PlantedPdfs {
    static {
        FontMappers.set(new PdfFonts());
    }

    private PlantedPdfs() {}

    /** What is done to a PDF with one page. */
    private interface Step {
        void on(PDDocument document, PDPage page) throws IOException;
    }

    /** What is drawn on a page after its first line. */
    private interface Drawing {
        void on(PDPageContentStream content, PDDocument document) throws IOException;
    }

    private static byte[] pdf(Step step) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            draw(document, page, (content, d) -> write(content, 700, "We hold this."));
            step.on(document, page);
            document.save(bytes, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void draw(PDDocument document, PDPage page, Drawing drawing) throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            drawing.on(content, document);
        }
    }

    private static void write(PDPageContentStream content, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(72, y);
        content.showText(text);
        content.endText();
    }

    private static void box(PDPageContentStream content, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect(60, 590, 300, 30);
        content.fill();
    }

    private static Planted of(String name, Step planted, Step twin, Kind... kinds) {
        return new Planted(name + ".pdf", pdf(planted), pdf(twin), List.of(kinds));
    }

    private static Planted of(String name, Step planted, Kind... kinds) {
        return of(name, planted, (document, page) -> {}, kinds);
    }

    private static Planted drawn(String name, Drawing planted, Drawing twin, Kind kind) {
        return of(name, (d, p) -> draw(d, p, planted), (d, p) -> draw(d, p, twin), kind);
    }

    static List<Planted> all() {
        return Stream.of(properties(), marks(), sights(), bytes())
                .flatMap(List::stream)
                .toList();
    }

    private static void xmp(PDDocument document, String inside) throws IOException {
        String all =
                "<x:xmpmeta xmlns:x=\"x\" xmlns:dc=\"dc\" xmlns:rdf=\"r\" xmlns:m=\"m\"><rdf:Description>%s</rdf:Description></x:xmpmeta>";
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(
                        document,
                        new ByteArrayInputStream(
                                all.formatted(inside).getBytes(java.nio.charset.StandardCharsets.UTF_8))));
    }

    private static List<Planted> properties() {
        return List.of(
                of(
                        "author",
                        (d, p) -> d.getDocumentInformation().setAuthor("Zebedee"),
                        (d, p) -> d.getDocumentInformation().setTitle("Reply"),
                        PdfKind.PDF_AUTHOR),
                of(
                        "author-in-xml",
                        (d, p) -> xmp(d, "<dc:creator><rdf:Seq><rdf:li>Zebedee</rdf:li></rdf:Seq></dc:creator>"),
                        (d, p) -> xmp(d, "<dc:title>Reply</dc:title>"),
                        PdfKind.PDF_AUTHOR),
                of("keywords", (d, p) -> d.getDocumentInformation().setKeywords("Zebedee"), PdfKind.PDF_NOTES),
                of(
                        "own",
                        (d, p) -> d.getDocumentInformation().setCustomMetadataValue("Company", "Zebedee"),
                        PdfKind.PDF_CUSTOM_PROPERTIES),
                of(
                        "title",
                        (d, p) -> d.getDocumentInformation().setTitle("Microsoft Word - Zebedee 4711.docx"),
                        PdfKind.PDF_PATH),
                of("history", (d, p) -> xmp(d, "<m:History><rdf:Seq/></m:History>"), PdfKind.EDIT_HISTORY));
    }

    private static void attach(PDDocument document) throws IOException {
        PDEmbeddedFile data = new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("Zebedee.xlsx");
        file.setEmbeddedFile(data);
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of("Zebedee", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
    }

    private static void note(PDPage page, PDAnnotation annotation) throws IOException {
        annotation.setRectangle(new PDRectangle(10, 10, 20, 20));
        page.getAnnotations().add(annotation);
    }

    private static PDAnnotation redaction() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.SUBTYPE, "Redact");
        return new PDAnnotationUnknown(dictionary);
    }

    private static PDAnnotation link(String address) {
        PDActionURI action = new PDActionURI();
        action.setURI(address);
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        return link;
    }

    private static void layer(PDDocument document, boolean shown) {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup layer = new PDOptionalContentGroup("Zebedee");
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, shown);
        document.getDocumentCatalog().setOCProperties(layers);
    }

    private static void field(PDDocument document, String value) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        form.setDefaultResources(new PDResources());
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("a");
        field.getCOSObject().setString(COSName.V, value);
        form.getFields().add(field);
    }

    private static List<Planted> marks() {
        return List.of(
                of("attached", (d, p) -> attach(d), PdfKind.ATTACHMENT),
                of(
                        "note",
                        (d, p) -> note(p, new PDAnnotationText()),
                        (d, p) -> note(p, link("https://shire.example")),
                        PdfKind.ANNOTATION),
                of("path", (d, p) -> note(p, link("file:///C:/Users/Zebedee/4711.docx")), PdfKind.PDF_PATH),
                of("redaction", (d, p) -> note(p, redaction()), PdfKind.REDACTION_NOT_APPLIED),
                of("layer", (d, p) -> layer(d, false), (d, p) -> layer(d, true), PdfKind.HIDDEN_LAYER),
                of(
                        "program",
                        (d, p) -> d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("Zebedee")),
                        PdfKind.JAVASCRIPT),
                of("form", (d, p) -> field(d, "Zebedee"), (d, p) -> field(d, ""), PdfKind.FORM_VALUES),
                of(
                        "private",
                        (d, p) -> p.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), new COSDictionary()),
                        PdfKind.PRIVATE_DATA));
    }

    private static void modeThree(PDPageContentStream content) throws IOException {
        content.beginText();
        content.setRenderingMode(RenderingMode.NEITHER);
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(72, 600);
        content.showText("Zebedee 4711");
        content.endText();
    }

    private static List<Planted> sights() {
        Drawing onBox = (content, d) -> {
            box(content, Color.BLUE);
            content.setNonStrokingColor(Color.WHITE);
            write(content, 600, "Zebedee 4711");
        };
        Drawing underBox = (content, d) -> {
            write(content, 600, "Zebedee 4711");
            box(content, Color.BLACK);
        };
        Drawing underPicture = (content, d) -> {
            write(content, 600, "Zebedee 4711");
            content.drawImage(
                    LosslessFactory.createFromImage(d, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)),
                    60,
                    590,
                    300,
                    30);
        };
        Drawing besidePicture = (content, d) -> {
            write(content, 500, "It is held.");
            content.drawImage(
                    LosslessFactory.createFromImage(d, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)),
                    60,
                    590,
                    300,
                    30);
        };
        Drawing underLine = (content, d) -> {
            write(content, 600, "Zebedee 4711");
            content.setLineWidth(16);
            content.moveTo(60, 604);
            content.lineTo(360, 604);
            content.stroke();
        };
        Drawing thinLine = (content, d) -> {
            write(content, 600, "It is held.");
            content.moveTo(60, 598);
            content.lineTo(360, 598);
            content.stroke();
        };
        Drawing clipped = (content, d) -> {
            write(content, 600, "It is held.");
            content.addRect(400, 100, 20, 20);
            content.clip();
            box(content, Color.BLACK);
        };
        Drawing white = (content, d) -> {
            content.setNonStrokingColor(Color.WHITE);
            write(content, 600, "Zebedee 4711");
        };
        Drawing blackOnBlack = (content, d) -> {
            box(content, Color.BLACK);
            write(content, 600, "Zebedee 4711");
        };
        return List.of(
                drawn(
                        "mode",
                        (content, d) -> modeThree(content),
                        (content, d) -> write(content, 600, "It is held."),
                        PdfKind.TEXT_NOT_SHOWN),
                drawn("white", white, onBox, PdfKind.TEXT_NOT_SHOWN),
                drawn("black-on-black", blackOnBlack, onBox, PdfKind.TEXT_NOT_SHOWN),
                drawn("box", underBox, onBox, PdfKind.COVERED_TEXT),
                drawn("box-cut-away", underBox, clipped, PdfKind.COVERED_TEXT),
                drawn("picture", underPicture, besidePicture, PdfKind.COVERED_TEXT),
                drawn("line", underLine, thinLine, PdfKind.COVERED_TEXT),
                drawn(
                        "off",
                        (content, d) -> write(content, -40, "Zebedee 4711"),
                        (content, d) -> write(content, 40, "It is held."),
                        PdfKind.TEXT_OFF_PAGE));
    }

    /** The PDF saved over itself: what was there before stays in it. */
    private static byte[] savedOver(byte[] pdf, Step step) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            step.on(document, document.getPage(0));
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** With a second list that names nothing, as Word ends its PDFs. */
    private static byte[] asWord(byte[] pdf) {
        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        String list = text.substring(text.lastIndexOf("startxref") + 9, text.lastIndexOf("%%EOF"))
                .strip();
        String trailer = text.substring(text.lastIndexOf("trailer"), text.lastIndexOf("startxref"))
                .replace("<<", "<< /Prev " + list)
                .replaceAll("(/Prev \\d+\\s+)(.*)/Prev \\d+", "$1$2");
        return (text + "xref\r\n0 0\r\n" + trailer + "startxref\r\n" + text.length() + "\r\n%%EOF\r\n")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static List<Planted> bytes() {
        byte[] plain = pdf((d, p) -> {});
        byte[] two = pdf((d, p) -> d.addPage(new PDPage(PDRectangle.A4)));
        byte[] longer = java.util.Arrays.copyOf(plain, plain.length + 7);
        System.arraycopy("Zebedee".getBytes(java.nio.charset.StandardCharsets.US_ASCII), 0, longer, plain.length, 7);
        return List.of(
                new Planted(
                        "saved-over-as-word.pdf",
                        asWord(savedOver(plain, (d, p) -> {})),
                        asWord(plain),
                        List.of(PdfKind.EARLIER_VERSIONS)),
                new Planted("saved-over.pdf", savedOver(plain, (d, p) -> {}), plain, List.of(PdfKind.EARLIER_VERSIONS)),
                new Planted(
                        "page-out.pdf",
                        savedOver(two, (d, p) -> d.removePage(1)),
                        two,
                        List.of(PdfKind.EARLIER_VERSIONS, PdfKind.REMOVED_PAGE)),
                new Planted("longer.pdf", longer, plain, List.of(PdfKind.PDF_SURPLUS_DATA)));
    }
}
