package forthright.document;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.files.Faults;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF is one that a screen reader can read, and tells nothing but the letter. */
class PdfLetterTest {
    private static final PdfLetter PDF = PdfLetter.load(
                    ShippedWorkspace.here().templates(), Path.of("none"), new Faults())
            .orElseThrow();

    @TempDir
    Path folder;

    @BeforeAll
    static void begin() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<String> letters() {
        return LettersOfEveryKind.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void every_letter_is_accessible_as_iso_14289_1_has_it(String letter) throws Exception {
        byte[] pdf = pdf(letter);

        try (InputStream bytes = new ByteArrayInputStream(pdf);
                PDFAParser parser = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);

            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            assertThat(result.getTestAssertions())
                    .filteredOn(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(each -> each.getRuleId() + " " + each.getMessage())
                    .isEmpty();
        }
    }

    @Test
    void a_cell_is_headed_by_its_column_and_by_its_row() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf("everything"))) {
            TreeSet<String> scopes = new TreeSet<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), scopes);

            assertThat(scopes).containsExactly("Column", "Row");
        }
    }

    @Test
    void it_says_its_title_and_its_language_and_nobody_s_name() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.from("# A letter", "Reply to request 12", "cy-GB"))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Reply to request 12");
            assertThat(document.getDocumentInformation().getAuthor()).isNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("cy-GB");
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void it_fetches_nothing() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "a secret");
        String page = """
                <!DOCTYPE html><html lang="{{lang}}"><head><title>{{title}}</title>
                <link rel="stylesheet" href="%1$s"/><style>@import url("%1$s"); body { font-family: "Liberation Sans"; background: url(%1$s) }</style></head>
                <body><img src="%1$s" alt="a"/><object data="%1$s">b</object>{{body}}</body></html>
                """.formatted(folder.resolve("secret.txt").toUri());
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("letter.pdf.mustache"), page);

        byte[] pdf = PdfLetter.load(templates, Path.of("none"), new Faults())
                .orElseThrow()
                .from("# A letter", "A title", "en-GB");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    void a_page_with_an_unknown_value_is_a_fault() throws IOException {
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("letter.pdf.mustache"), "<html><body>{{bodey}}</body></html>");
        Faults faults = new Faults();

        assertThat(PdfLetter.load(templates, Path.of("none"), faults)).isEmpty();
        assertThat(faults.inOrder()).isNotEmpty();
    }

    private static byte[] pdf(String letter) {
        return PDF.from(LettersOfEveryKind.all().getOrDefault(letter, ""), "A letter", "en-GB");
    }

    private static void collect(COSBase base, TreeSet<String> scopes) {
        switch (base) {
            case COSObject object -> collect(object.getObject(), scopes);
            case COSArray array -> array.forEach(each -> collect(each, scopes));
            case COSDictionary dictionary -> {
                String scope = dictionary.getNameAsString("Scope");
                if (scope != null) {
                    scopes.add(scope);
                }
                for (COSName down : List.of(COSName.K, COSName.A)) {
                    if (dictionary.getDictionaryObject(down) != null) {
                        collect(dictionary.getDictionaryObject(down), scopes);
                    }
                }
            }
            default -> {
                // a leaf
            }
        }
    }
}
