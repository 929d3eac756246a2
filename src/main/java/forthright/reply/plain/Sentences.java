package forthright.reply.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of a template or of a letter in Markdown. Headings, tables and quotations are none. Every section of a
 * template counts as printed; of two alternatives within a sentence, the longer.
 */
public final class Sentences {
    // A word runs to the next space; a tag may hold spaces.
    private static final Pattern WORD = Pattern.compile("(?:\\{\\{[^}]*}}|\\S)+");
    private static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([\\w-]+)\\s*}}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern ENDS = Pattern.compile(".*[.!?][\"”’)\\]*_]*", Pattern.DOTALL);
    private static final Pattern INTRODUCES = Pattern.compile(".*:[*_]*", Pattern.DOTALL);
    private static final Pattern NOT_PROSE = Pattern.compile("\\s*[|>#].*");
    private static final Pattern ITEM = Pattern.compile("\\s*[-*] .*");

    private final PlainEnglish measure;
    private final List<Sentence> found = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private int column;
    private int words;

    private Sentences(PlainEnglish measure) {
        this.measure = measure;
    }

    /** Those of a text, in order. */
    public static List<Sentence> of(String text, PlainEnglish measure) {
        Sentences sentences = new Sentences(measure);
        List<String> lines = TemplateText.withoutTags(text).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            sentences.line(i + 1, lines.get(i));
        }
        sentences.end(false);
        return List.copyOf(sentences.found);
    }

    /** The words of a sentence on average; empty where there is none. */
    public static OptionalDouble average(List<Sentence> sentences) {
        return sentences.stream()
                .filter(Sentence::isWhole)
                .mapToInt(Sentence::words)
                .average();
    }

    private void line(int number, String said) {
        if (said.isEmpty() || NOT_PROSE.matcher(said).matches()) {
            endOfBlock();
            return;
        }
        if (ITEM.matcher(said).matches()) {
            endOfBlock();
        }
        Matcher word = WORD.matcher(said);
        while (word.find()) {
            word(number, word.start() + 1, word.group());
        }
        if (said.endsWith("\\")) {
            endOfBlock();
        }
    }

    private void word(int atLine, int atColumn, String word) {
        List<Integer> values = VALUE.matcher(word)
                .results()
                .map(value -> measure.wordsOf(value.group(1)))
                .toList();
        if (values.contains(0)) {
            // What it prints is no part of this sentence.
            endOfBlock();
            return;
        }
        boolean own =
                LETTER_OR_DIGIT.matcher(VALUE.matcher(word).replaceAll("")).find();
        int length = Math.max(values.stream().mapToInt(Integer::intValue).sum(), own ? 1 : 0);
        if (text.isEmpty()) {
            line = atLine;
            column = atColumn;
        }
        text.append(text.isEmpty() ? "" : " ").append(word);
        words += length;
        if (ENDS.matcher(word).matches()) {
            end(true);
        }
    }

    private void endOfBlock() {
        end(INTRODUCES.matcher(text).matches());
    }

    private void end(boolean whole) {
        if (words > 0) {
            found.add(new Sentence(line, column, words, whole, text.toString()));
        }
        text.setLength(0);
        words = 0;
    }
}
