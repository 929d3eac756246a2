package forthright.request.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a file is broken, it ends in text or in a refusal, and in time. */
class MutatedFilesTest {
    private static final int TIMES = 300;
    private static final String ASKS = "1. How many children were reported missing, by risk marker and year?";

    @ParameterizedTest
    @ValueSource(strings = {"docx", "document.xml", "pdf", "eml", "html", "md"})
    void ends_in_text_or_in_a_refusal(String kind) {
        byte[] whole = whole(kind);
        Random random = new Random(kind.hashCode());
        String name = "request." + (kind.equals("document.xml") ? "docx" : kind);
        assertTimeoutPreemptively(Duration.ofMinutes(4), () -> {
            int read = 0;
            for (int i = 0; i < TIMES; i++) {
                byte[] mutated = mutated(whole, random);
                read += ends(kind.equals("document.xml") ? wordWith(mutated) : mutated, name) ? 1 : 0;
            }
            // Not everything is refused: what is still whole enough is read.
            assertThat(read).isPositive();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "eml"})
    void ends_so_in_the_helper_too(String kind) {
        Random random = new Random(11);
        for (int i = 0; i < 4; i++) {
            byte[] mutated = mutated(whole(kind), random);
            try {
                assertThat(Helper.extract(mutated, "request." + kind).text()).isNotBlank();
            } catch (UnreadableException e) {
                assertThat(e.refusal()).isNotIn(Refusal.NO_HELPER);
            }
        }
    }

    private static boolean ends(byte[] bytes, String name) {
        try {
            return !Extractor.extract(bytes, name).text().isBlank();
        } catch (UnreadableException refused) {
            assertThat(refused.refusal().remedy()).isNotBlank();
            return false;
        }
    }

    private static byte[] whole(String kind) {
        WordFile word = WordFile.document()
                .usualList()
                .item(1, 0, ASKS)
                .item(1, 1, "By year")
                .says("Yours");
        String page = "<html><body><p>Dear Council,</p><ol><li>" + ASKS
                + "<ul><li>By year</ul></ol><table><tr><td>1<td>2</table>";
        return switch (kind) {
            case "docx" -> word.bytes();
            case "document.xml" -> document(word.bytes());
            case "pdf" ->
                PdfFile.document()
                        .says(0, ASKS)
                        .says(20, "a. By year")
                        .newPage()
                        .says(0, ASKS)
                        .bytes();
            case "eml" ->
                MailFile.mail()
                        .text("html", page)
                        .attached("application/octet-stream", "request.docx", word.bytes())
                        .forwarded(MailFile.plain("", ASKS))
                        .mixed();
            case "html" -> page.getBytes(StandardCharsets.UTF_8);
            default ->
                ("# Ask\n\n" + ASKS + "\n\n| a | b |\n|---|---|\n| **1** | [2](x) |\n")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] document(byte[] zip) {
        return ZipParts.of(zip, name -> true).part("word/document.xml").orElseThrow();
    }

    private static byte[] wordWith(byte[] document) {
        return WordFile.zip(Map.of("word/document.xml", document));
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int change = random.nextInt(8); change >= 0 && bytes.length > 20; change--) {
            int at = random.nextInt(bytes.length - 10);
            int size = 1 + random.nextInt(Math.min(200, bytes.length - at - 1));
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, at + 10);
                case 2 -> System.arraycopy(bytes, random.nextInt(bytes.length - size), bytes, at, size);
                case 3 -> Arrays.fill(bytes, at, at + size, (byte) random.nextInt(256));
                case 4 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    byte[] longer = new byte[bytes.length + size];
                    System.arraycopy(bytes, 0, longer, 0, at + size);
                    System.arraycopy(bytes, at, longer, at + size, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }
}
