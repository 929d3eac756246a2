package forthright.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterTest {
    @Test
    void x() throws Exception {
        java.nio.file.Path out = java.nio.file.Path.of("target/letters");
        java.nio.file.Files.createDirectories(out);
        var faults = new forthright.law.files.Faults();
        var html = forthright.document.HtmlLetter.load(java.nio.file.Path.of("templates"), java.nio.file.Path.of("none"), faults).orElseThrow();
        for (var e : java.util.Map.of("missing", Letters.missingChildren(), "conflict", Letters.parentalConflict(), "else", Letters.everythingElse(), "unfinished", Letters.unfinished(), "scottish", Letters.scottish()).entrySet()) {
            String letter = e.getValue().letter();
            java.nio.file.Files.writeString(out.resolve(e.getKey() + ".md"), letter);
            java.nio.file.Files.writeString(out.resolve(e.getKey() + ".html"), html.from(letter, "Reply FOI746230783", "en-GB"));
        }
    }
}
