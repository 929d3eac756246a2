package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import java.nio.file.Path;

/** The question bank that is shipped. */
final class Shipped {
    private static final QuestionBank BANK = load();

    private Shipped() {}

    static QuestionBank bank() {
        return BANK;
    }

    private static QuestionBank load() {
        Faults faults = new Faults();
        var bank = QuestionBank.load(Path.of("question-bank"), faults);
        assertThat(faults.inOrder()).isEmpty();
        return bank.orElseThrow();
    }
}
