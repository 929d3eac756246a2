package forthright.decision.tables;

import forthright.decision.rules.Rule;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.List;

/** Rules told as plain sentences, wherever they were written; and tables made of sentences. */
public final class RuleSentences {
    private final List<Told> told;

    private RuleSentences(List<Told> told) {
        this.told = told;
    }

    /**
     * One rule.
     *
     * @param place where it is written
     * @param sentence the whole of it
     */
    public record Told(Place place, String sentence) {}

    /** The sentences of these rules. */
    public static RuleSentences of(List<Rule> rules) {
        return new RuleSentences(rules.stream()
                .map(rule -> new Told(rule.place(), Sentence.of(RuleRow.of(rule))))
                .toList());
    }

    /** Each rule's sentence, in order. */
    public List<Told> all() {
        return told;
    }

    /** The table whose rows say what these sentences say, one sentence a line; each that cannot be read is a fault. */
    public static String table(String sentences, String shownAs, Faults faults) {
        List<Row> rows = new ArrayList<>();
        int line = 0;
        for (String sentence : sentences.lines().toList()) {
            line++;
            if (!sentence.isBlank()) {
                Place place = new Place(shownAs, line, 1);
                SentenceReader.read(sentence)
                        .ifPresentOrElse(
                                rows::add,
                                () -> faults.error(
                                        place,
                                        "not-a-sentence",
                                        "This is not a rule as foi rules show tells one.",
                                        "Copy a sentence from there, and change its words."));
            }
        }
        return TableText.of(rows);
    }
}
