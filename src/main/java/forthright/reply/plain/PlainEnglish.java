package forthright.reply.plain;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What wordings are held against.
 *
 * @param longest the most words of a sentence
 * @param average the most that sentences may have on average
 * @param values how many words each value of a template may stand for; every other counts as one
 * @param phrases official phrases, with the plain ones
 */
public record PlainEnglish(int longest, int average, Map<String, ValueLength> values, List<Phrase> phrases) {
    static final String FILE = "rules/plain-english.yaml";

    public PlainEnglish {
        values = Map.copyOf(values);
        phrases = List.copyOf(phrases);
    }

    /** How many words a value stands for, and where that is said. */
    public record ValueLength(Place place, int words) {}

    /** Reads {@code plain-english.yaml}; empty, with the reasons noted, where it has faults. */
    public static Optional<PlainEnglish> load(Path rulesFolder, Faults faults) {
        return PlainEnglishFile.read(rulesFolder.resolve("plain-english.yaml"), faults);
    }

    /** How many words a value may stand for: 0 where what it prints is no part of the sentence around it. */
    int wordsOf(String value) {
        ValueLength length = values.get(value);
        return length == null ? 1 : length.words();
    }
}
