package forthright.data.reading;

import forthright.bank.Recording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the words of a file mean, for the fields that are one of a closed list. */
final class Vocabulary {
    private static final List<String> YES = List.of("yes", "y", "true", "t", "1");
    private static final List<String> NO = List.of("no", "n", "false", "f", "0");
    private static final List<String> NOT_REQUIRED = List.of("na", "n/a", "not required", "not applicable");
    private static final List<String> NOT_KNOWN = List.of("unknown", "not known", "not recorded", "-");

    private Vocabulary() {}

    /** The words that a kind of field can take; empty where it is not a closed list, or the council's own. */
    static Optional<List<String>> wordsOf(Kind kind) {
        return switch (kind) {
            case Kind.Word(List<String> words) -> Optional.of(words);
            case Kind.Truth() -> Optional.of(List.of("yes", "no", "unknown"));
            default -> Optional.empty();
        };
    }

    /** Every text that stands for a word, as it is compared. The council's own explanations come first. */
    static Map<String, String> of(Sources.Field field, Recording recording) {
        Map<String, String> words = new TreeMap<>();
        switch (field.kind()) {
            case Kind.Category(String list) ->
                recording.list(list).stream()
                        .flatMap(l -> l.categories().stream())
                        .forEach(c -> {
                            words.put(Cells.plain(c.label()), c.code());
                            words.put(Cells.plain(c.code()), c.code());
                        });
            case Kind.Word(List<String> known) -> {
                known.forEach(w -> words.put(w.replace('_', ' '), w));
                known.forEach(w -> words.put(w, w));
                yesAndNo(words, known);
            }
            case Kind.Truth() -> yesAndNo(words, List.of("yes", "no", "unknown"));
            default -> {}
        }
        words.putAll(field.words());
        return words;
    }

    /** Whether a text says that a box was left unticked. */
    static boolean isNo(String plain) {
        return NO.contains(plain) || NOT_REQUIRED.contains(plain) || NOT_KNOWN.contains(plain);
    }

    private static void yesAndNo(Map<String, String> words, List<String> known) {
        if (known.contains("yes")) {
            YES.forEach(w -> words.put(w, "yes"));
            NO.forEach(w -> words.put(w, "no"));
            String notRequired = known.contains("not_required") ? "not_required" : "unknown";
            NOT_REQUIRED.forEach(w -> words.put(w, notRequired));
        }
        if (known.contains("unknown")) {
            NOT_KNOWN.forEach(w -> words.put(w, "unknown"));
        }
    }
}
