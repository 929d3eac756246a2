package forthright.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import forthright.law.files.Faults;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns the Markdown of a letter into an accessible PDF (PDF/UA-1, ISO 14289-1): tagged, with its language and title, and
 * with its fonts inside. It fetches nothing.
 */
public final class PdfLetter {
    private static final String SUFFIX = ".pdf.mustache";
    private static final String FAMILY = "Liberation Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final float VERSION = 1.7f;

    /** A provision with its brackets, in text and not in a tag. */
    private static final Pattern PROVISION =
            Pattern.compile("(?<![\\w/=\"])(\\d{1,3}[A-Z]{0,2}(?:\\([0-9A-Za-z]{1,4}\\))+)(?![^<>]*>)");

    private final PageTemplate page;

    private PdfLetter(PageTemplate page) {
        this.page = page;
        // What it has to say of a style sheet is for nobody who writes letters.
        XRLog.setLoggingEnabled(false);
    }

    /** Reads {@code letter.pdf.mustache}, the council's own where it has one; empty, with reasons, where it has faults. */
    public static Optional<PdfLetter> load(Path shared, Path ofCouncil, Faults faults) {
        return PageTemplate.load(shared, ofCouncil, SUFFIX, faults).map(PdfLetter::new);
    }

    /** The document. */
    public byte[] from(String markdown, String title, String lang) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(VERSION);
        builder.useUriResolver((base, address) -> null);
        builder.useProtocolsStreamImplementation(address -> null, "http", "https", "file", "data", "jar");
        font(builder, "Regular", REGULAR, FontStyle.NORMAL);
        font(builder, "Bold", BOLD, FontStyle.NORMAL);
        font(builder, "Italic", REGULAR, FontStyle.ITALIC);
        font(builder, "BoldItalic", BOLD, FontStyle.ITALIC);
        builder.withHtmlContent(page.around(inOnePiece(HtmlLetter.body(markdown)), title, lang), null);
        builder.withProducer("Forthright");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Keeps "40(2)" in one line. */
    private static String inOnePiece(String html) {
        return PROVISION.matcher(html).replaceAll("<span class=\"whole\">$1</span>");
    }

    /** Whether the fonts that it embeds are there. */
    public static boolean hasItsFonts() {
        return Stream.of("Regular", "Bold", "Italic", "BoldItalic")
                .allMatch(name -> PdfLetter.class.getResource("/liberation/LiberationSans-" + name + ".ttf") != null);
    }

    private static void font(PdfRendererBuilder builder, String name, int weight, FontStyle style) {
        builder.useFont(() -> file(name), FAMILY, weight, style, true);
    }

    private static InputStream file(String name) {
        return Objects.requireNonNull(
                PdfLetter.class.getResourceAsStream("/liberation/LiberationSans-" + name + ".ttf"), name);
    }
}
