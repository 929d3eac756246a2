package forthright.document;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * Turns the Markdown of a letter into a Word document: real headings, lists and tables, a language, and nothing else. No
 * author, comment, revision or hidden part is in it.
 *
 * <p>A council's own paper ({@code letterhead.dotx} or {@code letterhead.docx} in its folder) gives header, footer, margins
 * and styles. The letter takes the place of the paragraph {@code {{letter}}}, and comes last where there is none.
 */
public final class WordLetter {
    private static final List<String> NAMES = List.of("letterhead.dotx", "letterhead.docx");
    private static final long LARGEST = 5_000_000;
    private static final String PRODUCT = "Forthright";

    private final byte[] paper;

    private WordLetter(byte[] paper) {
        this.paper = paper;
    }

    /** On the council's own paper where its folder has one, else on plain paper; empty, with reasons, where it cannot be used. */
    public static Optional<WordLetter> load(Path council, String shownAs, Faults faults) {
        for (String name : NAMES) {
            Path file = council.resolve(name);
            if (Files.isRegularFile(file)) {
                return onPaper(file, shownAs + "/" + name, faults);
            }
        }
        return Optional.of(plain());
    }

    /** On plain paper. */
    public static WordLetter plain() {
        return new WordLetter(PlainPaper.bytes());
    }

    private static Optional<WordLetter> onPaper(Path file, String shownAs, Faults faults) {
        try {
            if (Files.size(file) > LARGEST) {
                faults.add(unusable(shownAs, "It is larger than 5 MB.", "Use a smaller picture in its header."));
                return Optional.empty();
            }
            byte[] paper = Files.readAllBytes(file);
            try (XWPFDocument document = open(paper)) {
                List<Fault> found = Letterhead.faults(document, shownAs);
                faults.addAll(found);
                return found.isEmpty() ? Optional.of(new WordLetter(paper)) : Optional.empty();
            }
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            faults.add(unusable(
                    shownAs, "It cannot be read as a Word document.", "Save it again from Word as .dotx or .docx."));
            return Optional.empty();
        }
    }

    private static Fault unusable(String shownAs, String what, String remedy) {
        return Fault.error(Place.of(shownAs), "letterhead", what, remedy);
    }

    private static XWPFDocument open(byte[] paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(paper));
    }

    /**
     * The document.
     *
     * @param lang of the letter, such as {@code en-GB} or {@code cy-GB}
     * @param dated the day that its properties give
     */
    public byte[] from(String markdown, String title, String lang, LocalDate dated) {
        try (XWPFDocument document = open(paper)) {
            Letterhead.prepare(document, lang);
            WordPage page = WordPage.of(document);
            new WordBlocks(page).write(LetterMarkdown.read(markdown));
            page.finish();
            properties(document, title, dated);
            // A template that is sent is a letter.
            document.getPackage()
                    .replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whose program and whose machine made it is nobody's business. */
    private static void properties(XWPFDocument document, String title, LocalDate dated) throws InvalidFormatException {
        POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator("");
        core.setLastModifiedByUser("");
        core.setDescription("");
        core.setKeywords("");
        core.setSubjectProperty("");
        core.setCategory("");
        Optional<Date> day =
                Optional.of(Date.from(dated.atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(day);
        core.setModified(day);
        POIXMLProperties.ExtendedProperties extended = document.getProperties().getExtendedProperties();
        extended.setApplication(PRODUCT);
        extended.setCompany("");
        extended.setManager("");
    }
}
