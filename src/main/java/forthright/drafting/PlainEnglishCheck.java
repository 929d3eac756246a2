package forthright.drafting;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import forthright.reply.LetterWriter;
import forthright.reply.plain.Phrase;
import forthright.reply.plain.PlainEnglish;
import forthright.reply.plain.Sentence;
import forthright.reply.plain.Sentences;
import forthright.reply.plain.TemplateText;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells of wordings that are hard to read: long sentences, official phrases, and words of a template's own that are set as a
 * quotation, where nobody would measure them. It warns, since a letter in time is worth more than a short sentence.
 */
final class PlainEnglishCheck {
    // With fewer, one sentence makes the average.
    private static final int ENOUGH_FOR_AN_AVERAGE = 3;
    private static final Pattern WORDS = Pattern.compile("\\p{L}.*");

    private final Workspace workspace;
    private final PlainEnglish measure;
    private final Faults faults;

    PlainEnglishCheck(Workspace workspace, PlainEnglish measure, Faults faults) {
        this.workspace = workspace;
        this.measure = measure;
        this.faults = faults;
    }

    void check() {
        values();
        TemplateTag.files(workspace).forEach(this::check);
    }

    private void values() {
        Set<String> known = LetterWriter.valueNames();
        measure.values().forEach((name, length) -> {
            if (!known.contains(name)) {
                faults.error(
                        length.place(),
                        "unknown-value",
                        "\"%s\" is a value of no template.".formatted(name),
                        Spelling.nearest(name, known)
                                .map("Did you mean \"%s\"? All values: templates/README.md"::formatted)
                                .orElse("All values: templates/README.md"));
            }
        });
    }

    private void check(Path file) {
        String shown = workspace.shown(file);
        if (shown.endsWith(".md.mustache")) {
            YamlReader.text(file, shown, new Faults()).ifPresent(text -> check(shown, text.replace("\r\n", "\n")));
        }
    }

    private void check(String shown, String text) {
        List<Sentence> sentences = Sentences.of(text, measure);
        sentences.stream().filter(s -> s.words() > measure.longest()).forEach(s -> tooLong(shown, s));
        average(shown, sentences);
        String own = TemplateText.ownWords(text);
        measure.phrases()
                .forEach(phrase -> phrase.found()
                        .matcher(own)
                        .results()
                        .forEach(said -> official(place(shown, own, said.start()), said, phrase)));
        TemplateText.quotations(text)
                .forEach(line -> WORDS.matcher(line.group())
                        .results()
                        .forEach(said -> unmeasured(place(shown, text, line.start() + said.start()))));
    }

    private void tooLong(String shown, Sentence sentence) {
        faults.add(Fault.warning(
                new Place(shown, sentence.line(), sentence.column()),
                "long-sentence",
                "The sentence \"%s\" has up to %d words; %d are the most."
                        .formatted(sentence.beginning(), sentence.words(), measure.longest()),
                "Make two of it. How values are counted: templates/README.md"));
    }

    private void average(String shown, List<Sentence> sentences) {
        double average = Sentences.average(sentences).orElse(0);
        List<Sentence> whole = sentences.stream().filter(Sentence::isWhole).toList();
        if (whole.size() < ENOUGH_FOR_AN_AVERAGE || average <= measure.average()) {
            return;
        }
        Sentence longest =
                whole.stream().max(Comparator.comparingInt(Sentence::words)).orElseThrow();
        faults.add(Fault.warning(
                new Place(shown, longest.line(), longest.column()),
                "long-on-average",
                "The sentences of this wording have up to %.1f words on average; %d are the most."
                        .formatted(average, measure.average()),
                "Begin with the longest, which stands here and has up to %d.".formatted(longest.words())));
    }

    private void official(Place place, MatchResult said, Phrase phrase) {
        faults.add(Fault.warning(
                place,
                "official-phrase",
                "\"%s\" is not plain English.".formatted(said.group().replaceAll("\\s+", " ")),
                "Write %s. The list is rules/plain-english.yaml.".formatted(phrase.instead())));
    }

    private void unmeasured(Place place) {
        faults.add(Fault.warning(
                place,
                "own-quotation",
                "This is set as a quotation, but the words are the template's own.",
                "After > write a value only. Words of an Act stand in rules/law.yaml, as the provision's quotation."));
    }

    private static Place place(String shown, String text, int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(shown, line, at - before.lastIndexOf('\n'));
    }
}
