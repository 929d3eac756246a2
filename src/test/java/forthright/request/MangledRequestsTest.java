package forthright.request;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import forthright.law.files.Faults;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever arrives, reading ends in an answer or a fault. */
class MangledRequestsTest {
    private static final String ODD = "1aA.)(:;-•©€?!\"'\n\n\t \u200F\u202E\u0000\u00A0/[]{}%£0379ivxQ";

    @Test
    void random_changes_never_make_reading_fail() throws IOException {
        List<String> letters = List.of(seed("FOI746230783"), seed("FOI794754610"));
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            String text = mangled(letters.get(i % 2), random);
            assertThatCode(() -> RequestReader.read(text, "request.txt", new Faults()))
                    .as(text)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "\n",
                "(",
                ",",
                "1)a)",
                "2019 to ",
                "2019\n",
                "for 2019\n\n",
                "2019 to 2020\n",
                "- ",
                "1.1.",
                "a\n",
                "i. x\n"
            })
    void a_megabyte_of_one_thing_ends_in_time(String piece) {
        String text = piece.repeat(1024 * 1024 / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> RequestReader.read("1. How many?\n" + text, "request.txt", new Faults()));
    }

    private static String mangled(String text, Random random) {
        StringBuilder mangled = new StringBuilder(text);
        int changes = 1 + random.nextInt(30);
        for (int i = 0; i < changes && mangled.length() > 10; i++) {
            int at = random.nextInt(mangled.length() - 5);
            switch (random.nextInt(4)) {
                case 0 -> mangled.delete(at, Math.min(mangled.length(), at + random.nextInt(200)));
                case 1 -> mangled.insert(at, ODD.charAt(random.nextInt(ODD.length())));
                case 2 ->
                    mangled.insert(at, mangled.substring(at, Math.min(mangled.length(), at + random.nextInt(300))));
                default -> mangled.setCharAt(at, (char) random.nextInt(0x3000));
            }
        }
        return mangled.toString();
    }

    private static String seed(String reference) throws IOException {
        return Files.readString(Path.of("cases", reference, "request.txt"));
    }
}
