package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.request.files.MailFile;
import forthright.request.files.PdfFile;
import forthright.request.files.WordFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** One request, however it arrives, asks the same. */
class EveryFormTest {
    private static final String COVER = "Dear Team,\n\nPlease find attached my request.\n\nKind regards\nAlex Rowan\n";

    private static final String TEXT = """
            Dear Coventry City Council,

            I am making this request under the Freedom of Information Act 2000.

            Please provide the following information for the period 1 January 2024 to 31 December 2024.

            1. How many individual children (those aged 0 to 17) were reported missing in your local authority area?

            2. How many of those missing incidents had a:
                a. Sexual exploitation marker
                b. Mental health marker

            3. Did the council hold a register of return home interviews?

            4. If yes, how many return home interviews were completed?

            Yours faithfully,

            Alex Rowan
            """;

    private static final String PAGE = """
            <html><head><title>Request</title><style>p { margin: 0 }</style></head><body>
            <p>Dear Coventry City Council,</p>
            <p>I am making this request under the Freedom of Information Act&nbsp;2000.</p>
            <p>Please provide the following information for the period 1&nbsp;January 2024 to 31 December 2024.</p>
            <ol>
            <li>How many individual children (those aged 0 to 17) were <b>reported missing</b> in your
              local authority area?</li>
            <li><p>How many of those missing incidents had a:</p>
              <ol type="a"><li>Sexual exploitation marker</li><li>Mental health marker</li></ol></li>
            <li>Did the council hold a register of return home inter&shy;views?</li>
            </ol>
            <ol start="4"><li>If yes, how many return home interviews were completed?</li></ol>
            <p>Yours faithfully,<br>Alex Rowan</p></body></html>
            """;

    private static final String MARKDOWN = """
            # Request

            Dear Coventry City Council,

            I am making this request under the **Freedom of Information Act 2000**.

            Please provide the following information for the period 1 January 2024 to 31 December 2024.

            1. How many individual children (those aged 0 to 17) were *reported missing* in your local authority area?
            1. How many of those missing incidents had a:
                a. Sexual exploitation marker
                b. Mental health marker
            1. Did the council hold a register of return home interviews?
            1. If yes, how many return home interviews were completed?

            Yours faithfully,

            Alex Rowan
            """;

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> the_same_tree_comes_out() {
        List<String> asTyped = asked(read("request.txt", TEXT.getBytes(StandardCharsets.UTF_8)));
        assertThat(asTyped)
                .hasSize(6)
                .anySatisfy(line -> assertThat(line).startsWith("2.a "))
                .anySatisfy(line -> assertThat(line).contains("if 3 yes"));
        return forms().entrySet().stream()
                .map(form -> DynamicTest.dynamicTest(form.getKey(), () -> {
                    assertThat(asked(read(form.getKey(), form.getValue()))).isEqualTo(asTyped);
                    // what is in it decides, not what it is called
                    assertThat(asked(read("request", form.getValue()))).isEqualTo(asTyped);
                }));
    }

    private static Map<String, byte[]> forms() {
        byte[] text = TEXT.getBytes(StandardCharsets.UTF_8);
        byte[] page = PAGE.getBytes(StandardCharsets.UTF_8);
        return Map.of(
                "plain.eml",
                MailFile.plain("Content-Type: text/plain; charset=utf-8\n", TEXT),
                "both.eml",
                MailFile.mail().text("plain", TEXT).text("html", PAGE).alternative(),
                "only-html.eml",
                MailFile.mail().text("html", PAGE).alternative(),
                "request.html",
                page,
                "request.docx",
                word(),
                "request.pdf",
                pdf(),
                "word-attached.eml",
                MailFile.mail()
                        .text("plain", COVER)
                        .attached("application/octet-stream", "request.docx", word())
                        .mixed(),
                "pdf-attached.eml",
                MailFile.mail()
                        .text("html", "<p>" + COVER.replace("\n", "<br>") + "</p>")
                        .attached("application/pdf", "request.pdf", pdf())
                        .mixed(),
                "text-attached.eml",
                MailFile.mail()
                        .text("plain", COVER)
                        .attached("text/plain", "request.txt", text)
                        .mixed(),
                "mail-attached.eml",
                MailFile.mail()
                        .text("plain", "For your team, please see attached.")
                        .forwarded(MailFile.mail()
                                .text("plain", TEXT)
                                .text("html", PAGE)
                                .alternative())
                        .mixed());
    }

    private static byte[] word() {
        WordFile word = WordFile.document().usualList();
        for (String line : TEXT.split("\n\n", 4)[0].split("\n")) {
            word.says(line);
        }
        return word.says("I am making this request under the Freedom of Information Act 2000.")
                .says("Please provide the following information for the period 1 January 2024 to 31 December 2024.")
                .item(
                        1,
                        0,
                        "How many individual children (those aged 0 to 17) were reported missing in your local authority area?")
                .item(1, 0, "How many of those missing incidents had a:")
                .item(1, 1, "Sexual exploitation marker")
                .item(1, 1, "Mental health marker")
                .item(1, 0, "Did the council hold a register of return home interviews?")
                .item(1, 0, "If yes, how many return home interviews were completed?")
                .says("Yours faithfully,")
                .says("Alex Rowan")
                .bytes();
    }

    private static byte[] pdf() {
        PdfFile pdf = PdfFile.document();
        TEXT.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> pdf.says(line.startsWith(" ") ? 36 : 0, line.strip()));
        return pdf.bytes();
    }

    @Test
    void markdown_is_known_by_its_name() {
        assertThat(asked(read("request.md", MARKDOWN.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(asked(read("request.txt", TEXT.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void a_mail_that_was_passed_on_keeps_its_own_day_and_addressee() {
        byte[] mail = MailFile.mail()
                .text("plain", "Please see attached.")
                .forwarded(
                        ("To: Marlshire County Council <foi@marlshire.example>\r\nDate: Mon, 1 Sep 2025 10:00:00 +0100\r\n"
                                        + "Subject: Interviews\r\n\r\n1. How many return home interviews were completed in 2024?\r\n")
                                .getBytes(StandardCharsets.US_ASCII))
                .mixed();

        Request request = RequestReader.read(read("request.eml", mail), "request.eml", new Faults())
                .orElseThrow();

        assertThat(request.addressee()).startsWith("Marlshire County Council");
        assertThat(request.sent()).isEqualTo(new Received.On(java.time.LocalDate.of(2025, 9, 1)));
        assertThat(request.subject()).isEqualTo("Interviews");
    }

    @Test
    void an_attachment_that_asks_beside_its_mail_is_named() {
        byte[] mail = MailFile.mail()
                .text("plain", "1. How many children were reported missing in 2024?")
                .attached(
                        "text/plain",
                        "more.txt",
                        "1. How many social workers are there?".getBytes(StandardCharsets.UTF_8))
                .mixed();
        Faults faults = new Faults();

        Request request = RequestReader.read(read("request.eml", mail, faults), "request.eml", faults)
                .orElseThrow();

        assertThat(request.questions()).hasSize(1);
        assertThat(faults.inOrder())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString())
                        .contains("warning attachment-asks")
                        .contains("more.txt"));
    }

    @Test
    void a_mail_that_only_points_to_its_attachment_asks_what_the_attachment_asks() {
        byte[] mail = MailFile.mail()
                .text("plain", "Could you please provide answers to the questions in the attached document?")
                .attached(
                        "text/plain",
                        "questions.txt",
                        "1. How many social workers are there?".getBytes(StandardCharsets.UTF_8))
                .mixed();

        assertThat(asked(read("request.eml", mail))).singleElement().asString().contains("social workers");
    }

    @Test
    void a_wrong_ending_is_noticed() {
        Faults faults = new Faults();

        assertThat(read("request.txt", word(), faults)).contains("1. How many individual children");
        assertThat(codes(faults)).isEqualTo("other-form");
        assertThat(read("request.docx", TEXT.getBytes(StandardCharsets.UTF_8), faults))
                .isEqualTo(TEXT);
        assertThat(codes(faults)).isEqualTo("other-form other-form");
    }

    private static List<String> asked(String text) {
        Request request = RequestReader.read(text, "request", new Faults()).orElseThrow();
        List<String> lines = new ArrayList<>();
        request.allQuestions()
                .forEach(q -> lines.add(q.text().replace("\u00AD", "") + " "
                        + request.periodsOf(q).size()));
        List<String> shown = Reading.shown(request);
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> shown.get(i) + " | " + lines.get(i))
                .toList();
    }

    private String read(String name, byte[] bytes) {
        Faults faults = new Faults();
        String text = read(name, bytes, faults);
        assertThat(faults.inOrder()).isEmpty();
        return text;
    }

    private String read(String name, byte[] bytes, Faults faults) {
        try {
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            return RequestFile.read(file, name, faults).orElse("");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String codes(Faults faults) {
        return String.join(" ", faults.inOrder().stream().map(Fault::code).toList());
    }
}
