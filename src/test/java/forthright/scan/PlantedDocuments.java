package forthright.scan;

import static forthright.scan.PartsFile.document;
import static forthright.scan.PartsFile.presentation;
import static forthright.scan.PartsFile.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Word documents, presentations, and what any Office file may hold: one thing planted in each. */
final class PlantedDocuments {
    private static final String DOC = "word/document.xml";
    private static final String SLIDE = "ppt/slides/slide1.xml";

    private PlantedDocuments() {}

    static List<Planted> all() {
        return Stream.of(words(), besideWords(), slides(), properties(), anyOffice())
                .flatMap(List::stream)
                .toList();
    }

    private static Planted word(String name, PartsFile planted, PartsFile twin, Kind... kinds) {
        return Planted.of(name + ".docx", planted, twin, kinds);
    }

    private static Planted word(String name, PartsFile planted, Kind... kinds) {
        return word(name, planted, document(), kinds);
    }

    private static PartsFile inBox(String fill, String colour) {
        return document()
                .body(
                        "<w:p><w:r><w:drawing><wsp xmlns=\"w\"><spPr>%s</spPr><txbxContent><w:p><w:r><w:rPr><w:color w:val=\"%s\"/></w:rPr><w:t>Zebedee</w:t></w:r></w:p></txbxContent></wsp></w:drawing></w:r></w:p>"
                                .formatted(fill, colour));
    }

    private static PartsFile inTable(String cell) {
        return document()
                .body(
                        "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr>%s</w:tcPr><w:p><w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>Zebedee</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                                .formatted(cell));
    }

    private static PartsFile styled(String style) {
        return document()
                .with(
                        "word/styles.xml",
                        "/>",
                        "><w:style w:styleId=\"base\"><w:rPr>%s</w:rPr></w:style><w:style w:styleId=\"s\"><w:basedOn w:val=\"base\"/></w:style></w:styles>"
                                .formatted(style))
                .body("<w:p><w:pPr><w:pStyle w:val=\"s\"/></w:pPr><w:r><w:t>Zebedee</w:t></w:r></w:p>");
    }

    private static List<Planted> words() {
        return List.of(
                word(
                        "deleted",
                        document().body("<w:p><w:del><w:r><w:delText>Zebedee 4711</w:delText></w:r></w:del></w:p>"),
                        WordKind.TRACKED_CHANGES),
                word(
                        "inserted",
                        document().body("<w:p><w:ins><w:r><w:t>Zebedee 4711</w:t></w:r></w:ins></w:p>"),
                        WordKind.TRACKED_CHANGES),
                word("formatted", document().run("<w:rPrChange/>"), document().run("<w:b/>"), WordKind.TRACKED_CHANGES),
                word(
                        "header",
                        document()
                                .linked(
                                        DOC,
                                        "header",
                                        "word/header1.xml",
                                        "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Zebedee</w:t></w:r></w:p></w:hdr>"),
                        document()
                                .linked(
                                        DOC,
                                        "header",
                                        "word/header1.xml",
                                        "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>The council</w:t></w:r></w:p></w:hdr>"),
                        WordKind.HIDDEN_TEXT),
                word(
                        "hidden",
                        document().run("<w:vanish/>"),
                        document().run("<w:vanish w:val=\"0\"/>"),
                        WordKind.HIDDEN_TEXT),
                word("hidden-by-style", styled("<w:vanish/>"), styled("<w:b/>"), WordKind.HIDDEN_TEXT),
                word(
                        "white",
                        document().run("<w:color w:val=\"FFFFFF\"/>"),
                        document().run("<w:color w:val=\"FFFFFF\"/><w:shd w:val=\"clear\" w:fill=\"1F3864\"/>"),
                        WordKind.INVISIBLE_TEXT),
                word(
                        "white-in-table",
                        inTable(""),
                        inTable("<w:shd w:val=\"clear\" w:fill=\"1F3864\"/>"),
                        WordKind.INVISIBLE_TEXT),
                word(
                        "white-in-box",
                        inBox("<noFill/>", "FFFFFF"),
                        inBox("<solidFill/>", "FFFFFF"),
                        WordKind.INVISIBLE_TEXT),
                word(
                        "tiny",
                        document().run("<w:sz w:val=\"2\"/>"),
                        document().run("<w:sz w:val=\"22\"/>"),
                        WordKind.INVISIBLE_TEXT),
                word(
                        "marker",
                        document().run("<w:highlight w:val=\"black\"/>"),
                        document().run("<w:highlight w:val=\"yellow\"/>"),
                        WordKind.BLACKED_OUT_TEXT),
                word(
                        "shade",
                        document().run("<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>"),
                        document().run("<w:shd w:val=\"clear\" w:fill=\"000000\"/>"),
                        WordKind.BLACKED_OUT_TEXT),
                word(
                        "field",
                        document()
                                .body(
                                        "<w:p><w:r><w:instrText> INCLUDETEXT \"Zebedee.docx\" </w:instrText></w:r></w:p>"),
                        document().body("<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>"),
                        WordKind.FIELD_CODES));
    }

    private static List<Planted> besideWords() {
        String comments = "<w:comments xmlns:w=\"w\">%s</w:comments>";
        return List.of(
                word(
                        "comments",
                        document()
                                .linked(
                                        DOC,
                                        "comments",
                                        "word/comments.xml",
                                        comments.formatted("<w:comment w:author=\"Zebedee\"/>")),
                        document().linked(DOC, "comments", "word/comments.xml", comments.formatted("")),
                        WordKind.COMMENTS_IN_DOCUMENT),
                word(
                        "variables",
                        document()
                                .with(
                                        "word/settings.xml",
                                        "/>",
                                        "><w:docVars><w:docVar w:name=\"Zebedee\" w:val=\"4711\"/></w:docVars></w:settings>"),
                        WordKind.DOCUMENT_VARIABLES),
                word(
                        "merge",
                        document().with("word/settings.xml", "/>", "><w:mailMerge/></w:settings>"),
                        WordKind.MAIL_MERGE),
                word(
                        "template",
                        document()
                                .linkedOutside(
                                        "word/settings.xml", "attachedTemplate", "file:///C:/Users/Zebedee/t.dotm"),
                        OfficeKind.TEMPLATE_PATH),
                word(
                        "blocks",
                        document()
                                .linked(
                                        DOC,
                                        "glossaryDocument",
                                        "word/glossary/document.xml",
                                        "<w:glossaryDocument xmlns:w=\"w\"/>"),
                        WordKind.BUILDING_BLOCKS),
                word(
                        "people",
                        document()
                                .linked(
                                        DOC,
                                        "people",
                                        "word/people.xml",
                                        "<w:people xmlns:w=\"w\"><w:person w:author=\"Zebedee\"/></w:people>"),
                        document().linked(DOC, "people", "word/people.xml", "<w:people xmlns:w=\"w\"/>"),
                        OfficeKind.PEOPLE));
    }

    private static Planted slide(String name, PartsFile planted, PartsFile twin, Kind... kinds) {
        return Planted.of(name + ".pptx", planted, twin, kinds);
    }

    private static List<Planted> slides() {
        return List.of(
                slide(
                        "hidden",
                        presentation().with(SLIDE, "<p:sld ", "<p:sld show=\"0\" "),
                        presentation().with(SLIDE, "<p:sld ", "<p:sld show=\"1\" "),
                        SlideKind.HIDDEN_SLIDE),
                slide(
                        "notes",
                        presentation()
                                .linked(
                                        SLIDE,
                                        "notesSlide",
                                        "ppt/notesSlides/notesSlide1.xml",
                                        PartsFile.slide("notes", "1")),
                        presentation()
                                .linked(
                                        SLIDE,
                                        "notesSlide",
                                        "ppt/notesSlides/notesSlide1.xml",
                                        PartsFile.slide("notes", "1")
                                                .replace(
                                                        "<p:cNvPr/>",
                                                        "<p:cNvPr/><p:nvPr><p:ph type=\"sldNum\"/></p:nvPr>")),
                        SlideKind.SPEAKER_NOTES),
                slide(
                        "comments",
                        presentation()
                                .linked(
                                        SLIDE,
                                        "comments",
                                        "ppt/comments/comment1.xml",
                                        "<p:cmLst xmlns:p=\"p\"><p:cm><p:text>Zebedee</p:text></p:cm></p:cmLst>"),
                        presentation()
                                .linked(SLIDE, "comments", "ppt/comments/comment1.xml", "<p:cmLst xmlns:p=\"p\"/>"),
                        SlideKind.COMMENTS_ON_SLIDES),
                slide(
                        "beside",
                        presentation().with(SLIDE, "x=\"1000\"", "x=\"9200000\""),
                        presentation(),
                        SlideKind.OFF_SLIDE_OBJECT),
                slide(
                        "tags",
                        presentation().linked(SLIDE, "tags", "ppt/tags/tag1.xml", "<p:tagLst xmlns:p=\"p\"/>"),
                        presentation(),
                        SlideKind.TAGS));
    }

    private static List<Planted> properties() {
        PartsFile program = workbook().properties("<dc:creator>Apache POI</dc:creator><dc:title>Figures</dc:title>");
        return List.of(
                Planted.of(
                        "author.xlsx",
                        workbook().properties("<dc:creator>Zebedee</dc:creator>"),
                        program,
                        OfficeKind.AUTHOR),
                Planted.of(
                        "saved.xlsx",
                        workbook().properties("<cp:lastModifiedBy>Zebedee</cp:lastModifiedBy>"),
                        program,
                        OfficeKind.LAST_MODIFIED_BY),
                Planted.of(
                        "notes.xlsx",
                        workbook().properties("<dc:description>Zebedee</dc:description>"),
                        program,
                        OfficeKind.DOCUMENT_NOTES),
                Planted.of(
                        "title.docx",
                        document().properties("<dc:title>C:\\Users\\Zebedee\\4711.docx</dc:title>"),
                        document().properties("<dc:title>Reply</dc:title>"),
                        OfficeKind.FILE_PATH),
                Planted.of(
                        "company.docx",
                        document().moreProperties("<Company>Zebedee</Company>"),
                        document().moreProperties("<Company/>"),
                        OfficeKind.COMPANY),
                Planted.of(
                        "manager.docx",
                        document().moreProperties("<Manager>Zebedee</Manager>"),
                        document().moreProperties("<Manager> </Manager>"),
                        OfficeKind.MANAGER),
                Planted.of(
                        "made-from.docx",
                        document().moreProperties("<Template>Zebedee.dotx</Template>"),
                        document().moreProperties("<Template>Normal.dotm</Template>"),
                        OfficeKind.TEMPLATE_PATH),
                Planted.of(
                        "own.docx",
                        document()
                                .linked(
                                        "",
                                        "custom-properties",
                                        "docProps/custom.xml",
                                        "<Properties><property name=\"Zebedee\"/></Properties>"),
                        document().linked("", "custom-properties", "docProps/custom.xml", "<Properties/>"),
                        OfficeKind.CUSTOM_PROPERTIES));
    }

    private static PartsFile picture(String crop, String named) {
        return document()
                .body("<w:p><w:r><w:drawing><docPr %s/><srcRect %s/></w:drawing></w:r></w:p>".formatted(named, crop));
    }

    private static List<Planted> anyOffice() {
        byte[] photo = "\u00FF\u00D8\u00FF\u00E1  Exif\0\0Zebedee".getBytes(StandardCharsets.ISO_8859_1);
        byte[] plain = "\u00FF\u00D8\u00FF\u00E0  JFIF\0".getBytes(StandardCharsets.ISO_8859_1);
        return List.of(
                word("cropped", picture("l=\"20000\"", ""), picture("l=\"0\"", ""), OfficeKind.CROPPED_PICTURE),
                word(
                        "hidden-picture",
                        picture("", "hidden=\"1\""),
                        picture("", "hidden=\"0\""),
                        OfficeKind.HIDDEN_OBJECT),
                word(
                        "described",
                        picture("", "descr=\"C:\\Users\\Zebedee\\photo.jpg\""),
                        picture("", "descr=\"The town hall\""),
                        OfficeKind.FILE_PATH),
                word(
                        "photo",
                        document()
                                .linked(DOC, "image", "word/media/image1.jpg", "")
                                .part("word/media/image1.jpg", photo),
                        document()
                                .linked(DOC, "image", "word/media/image1.jpg", "")
                                .part("word/media/image1.jpg", plain),
                        OfficeKind.PICTURE_METADATA),
                word(
                        "embedded",
                        document().linked(DOC, "package", "word/embeddings/Zebedee.xlsx", "PK"),
                        OfficeKind.EMBEDDED_FILE),
                word(
                        "object",
                        document().linked(DOC, "oleObject", "word/embeddings/oleObject1.bin", "Zebedee"),
                        OfficeKind.EMBEDDED_FILE),
                word(
                        "control",
                        document().linked(DOC, "control", "word/activeX/activeX1.xml", "<ocx/>"),
                        OfficeKind.CONTROL),
                word(
                        "macros",
                        document().linked(DOC, "vbaProject", "word/vbaProject.bin", "Zebedee"),
                        OfficeKind.MACROS),
                word(
                        "data",
                        document().linked(DOC, "customXml", "customXml/item1.xml", "<child>Zebedee</child>"),
                        document().linked(DOC, "customXml", "customXml/item1.xml", "<b:Sources xmlns:b=\"b\"/>"),
                        OfficeKind.CUSTOM_XML),
                word(
                        "thumbnail",
                        document().linked("", "thumbnail", "docProps/thumbnail.wmf", "Zebedee"),
                        OfficeKind.THUMBNAIL),
                word(
                        "printer",
                        document().linked(DOC, "printerSettings", "word/printerSettings1.bin", "Zebedee"),
                        OfficeKind.PRINTER_SETTINGS),
                word(
                        "label",
                        document().linked("", "classificationlabels", "docMetadata/LabelInfo.xml", "<labelList/>"),
                        OfficeKind.SENSITIVITY_LABEL),
                word(
                        "picture-elsewhere",
                        document().linkedOutside(DOC, "image", "https://pictures.example/Zebedee.png"),
                        document().linkedOutside(DOC, "hyperlink", "https://pictures.example/"),
                        OfficeKind.LINKED_FILE),
                word(
                        "link-to-file",
                        document().linkedOutside(DOC, "hyperlink", "file:///C:/Users/Zebedee/4711.docx"),
                        OfficeKind.FILE_PATH),
                word("loose", document().part("word/old.xml", "<old>Zebedee</old>"), OfficeKind.LOOSE_PART),
                word(
                        "series",
                        document()
                                .linked(DOC, "chart", "word/charts/chart1.xml", "<chart><filteredBarSeries/></chart>"),
                        document().linked(DOC, "chart", "word/charts/chart1.xml", "<chart><ser/></chart>"),
                        OfficeKind.HIDDEN_SERIES),
                new Planted(
                        "after.docx",
                        with(document().bytes(), "Zebedee"),
                        document().bytes(),
                        List.of(OfficeKind.SURPLUS_DATA)),
                new Planted(
                        "before.docx",
                        before("Zebedee", document().bytes()),
                        document().bytes(),
                        List.of(OfficeKind.SURPLUS_DATA)));
    }

    private static byte[] with(byte[] file, String more) {
        byte[] all = java.util.Arrays.copyOf(file, file.length + more.length());
        System.arraycopy(more.getBytes(StandardCharsets.US_ASCII), 0, all, file.length, more.length());
        return all;
    }

    /** Between the last entry and the list of them. */
    private static byte[] before(String more, byte[] file) {
        java.nio.ByteBuffer old = java.nio.ByteBuffer.wrap(file).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int list = old.getInt(file.length - 22 + 16);
        String filled = more.repeat(10);
        byte[] all = new byte[file.length + filled.length()];
        System.arraycopy(file, 0, all, 0, list);
        System.arraycopy(filled.getBytes(StandardCharsets.US_ASCII), 0, all, list, filled.length());
        System.arraycopy(file, list, all, list + filled.length(), file.length - list);
        java.nio.ByteBuffer.wrap(all)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .putInt(all.length - 22 + 16, list + filled.length());
        return all;
    }
}
