package forthright.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** CSV files, pages, mails, plain text and archives with one thing planted in each. */
final class PlantedTexts {
    private PlantedTexts() {}

    private static Planted of(String name, String planted, String twin, Kind... kinds) {
        return new Planted(name, utf8(planted), utf8(twin), List.of(kinds));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head><title>Reply</title>%s</head><body><p>We hold this.</p>%s</body></html>"
                .formatted(head, body);
    }

    private static Planted page(String name, String planted, String twin, Kind kind) {
        return of(name + ".html", page("", planted), page("", twin), kind);
    }

    private static String mail(String head, String body) {
        return "From: foi@shire.example\r\nTo: a@b.example\r\n%sMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nWe hold this.\r\n%s--x--\r\n"
                .formatted(head, body);
    }

    private static String attached(String content) {
        return "--x\r\nContent-Type: text/html; name=p.html\r\nContent-Disposition: attachment; filename=p.html\r\n\r\n%s\r\n"
                .formatted(content);
    }

    private static byte[] zip(String name, String content) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("letter.txt", utf8("We hold this."));
        files.put(name, utf8(content));
        return PartsFile.zip(files);
    }

    static List<Planted> all() {
        return Stream.of(texts(), pages(), bundles(), pictures())
                .flatMap(List::stream)
                .toList();
    }

    private static byte[] picture(String form) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), form, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] first, String then, byte[] last) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(first);
        bytes.writeBytes(then.getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(last);
        return bytes.toByteArray();
    }

    private static List<Planted> pictures() {
        byte[] png = picture("png");
        byte[] jpg = picture("jpg");
        byte[] photo = joined(
                Arrays.copyOf(jpg, 2), "\u00FF\u00E1\0\u000FExif\0\0Zebedee", Arrays.copyOfRange(jpg, 2, jpg.length));
        return List.of(
                new Planted("cut.png", joined(png, "Zebedee", png), png, List.of(OfficeKind.SURPLUS_DATA)),
                new Planted("cut.jpg", joined(jpg, "Zebedee", jpg), jpg, List.of(OfficeKind.SURPLUS_DATA)),
                new Planted("photo.jpg", photo, jpg, List.of(OfficeKind.PICTURE_METADATA)));
    }

    private static List<Planted> texts() {
        String head = "category,children\r\nCrime,352\r\n";
        return List.of(
                of(
                        "formula.csv",
                        head + "=HYPERLINK(Zebedee),1\r\n",
                        head + "-5,+44 20 7946 0000\r\n\"- none\",-\r\n",
                        TextKind.FORMULA_CELL),
                of(
                        "far.csv",
                        head + "\r\n".repeat(80) + "Zebedee,4711\r\n",
                        head + "\r\nHarm,269\r\n",
                        TextKind.CELLS_FAR_AWAY),
                of("unseen.csv", head + "Harm\u200B,269\r\n", head + "Harm,269\r\n", TextKind.UNSEEN_CHARACTERS),
                of("unseen.txt", "We hold this.\u202E4711", "We hold this: caf\u00E9.", TextKind.UNSEEN_CHARACTERS),
                of(
                        "comment.md",
                        "We hold this.\n\n<!-- Zebedee -->\n",
                        "We hold this, see <https://shire.example>.\n",
                        TextKind.MARKUP_COMMENT));
    }

    private static List<Planted> pages() {
        return List.of(
                page("comment", "<!-- Zebedee 4711 -->", "<!-- -->", TextKind.MARKUP_COMMENT),
                page("hidden", "<p hidden>Zebedee</p>", "<p hidden></p>", TextKind.HIDDEN_ELEMENT),
                page(
                        "none",
                        "<p style=\"display: none\">Zebedee</p>",
                        "<p style=\"display: block\">It is held.</p>",
                        TextKind.HIDDEN_ELEMENT),
                of(
                        "by-rule.html",
                        page("<style>.x { visibility: hidden }</style>", "<p class=x>Zebedee</p>"),
                        page("<style>.y { visibility: hidden }</style>", "<p class=x>It is held.</p>"),
                        TextKind.HIDDEN_ELEMENT),
                page("template", "<template><p>Zebedee</p></template>", "<p>It is held.</p>", TextKind.HIDDEN_ELEMENT),
                page(
                        "white",
                        "<p style=\"color:#FFF\">Zebedee</p>",
                        "<p style=\"color:#FFF;background:#123\">It is held.</p>",
                        TextKind.PAGE_INVISIBLE_TEXT),
                page(
                        "tiny",
                        "<p style=\"font-size:1px\">Zebedee</p>",
                        "<p style=\"font-size:1.5rem\">It is held.</p>",
                        TextKind.PAGE_INVISIBLE_TEXT),
                page("field", "<input type=hidden value=Zebedee>", "<input type=text>", TextKind.HIDDEN_FIELD),
                page("script", "<script>Zebedee</script>", "<p>It is held.</p>", TextKind.SCRIPT),
                of(
                        "author.html",
                        page("<meta name=author content=Zebedee>", ""),
                        page("<meta name=viewport content=x>", ""),
                        TextKind.PAGE_METADATA),
                page(
                        "data",
                        "<p data-child=Zebedee>It is held.</p>",
                        "<p id=a>It is held.</p>",
                        TextKind.DATA_ATTRIBUTES));
    }

    private static List<Planted> bundles() {
        return List.of(
                of("blind.eml", mail("Bcc: Zebedee <z@b.example>\r\n", ""), mail("", ""), TextKind.BLIND_COPY),
                of("route.eml", mail("Received: from 4711.zebedee.example\r\n", ""), mail("", ""), TextKind.MAIL_ROUTE),
                of(
                        "attached.eml",
                        mail("", attached(page("", "<!-- Zebedee -->"))),
                        mail("", attached(page("", ""))),
                        TextKind.MARKUP_COMMENT),
                new Planted(
                        "inner.zip",
                        zip("page.html", page("", "<!-- Zebedee -->")),
                        zip("page.html", page("", "")),
                        List.of(TextKind.MARKUP_COMMENT)),
                new Planted(
                        "system.zip",
                        zip("__MACOSX/._letter.txt", "Zebedee"),
                        zip("more.txt", "It is held."),
                        List.of(TextKind.ARCHIVE_LEFTOVER)));
    }
}
