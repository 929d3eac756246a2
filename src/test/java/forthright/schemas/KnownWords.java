package forthright.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every word of the program that could be the name of a field: whatever a reader may ask for is among them. */
final class KnownWords {
    private static final Pattern TEXT = Pattern.compile("\"([a-z][a-z0-9_-]{1,40})\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Z0-9_]{1,40})\\b");

    private KnownWords() {}

    static Set<String> all() {
        Set<String> words = new TreeSet<>(List.of(Slips.UNKNOWN));
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                TEXT.matcher(code).results().forEach(found -> words.add(found.group(1)));
                CONSTANT.matcher(code).results().forEach(found -> {
                    String word = found.group(1).toLowerCase(Locale.UK);
                    words.add(word);
                    words.add(word.replace('_', '-'));
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
