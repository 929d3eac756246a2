package forthright.web.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody filled in.
 *
 * @param texts the values of each field, as they were typed
 * @param files the files that were chosen, by field
 */
public record Form(Map<String, List<String>> texts, Map<String, List<Upload>> files) {
    /** Nothing was filled in. */
    public static final Form EMPTY = new Form(Map.of(), Map.of());

    public Form {
        texts = Map.copyOf(texts);
        files = Map.copyOf(files);
    }

    /** A file that was chosen. */
    public record Upload(String name, Bytes bytes) {}

    /** A field without blanks around it; "" where nothing was typed. */
    public String text(String name) {
        return whole(name).strip();
    }

    /** A field exactly as it was typed, with the line ends of every system made one. */
    public String whole(String name) {
        List<String> values = texts.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst().replace("\r\n", "\n");
    }

    /** Every value of a field that may be chosen several times. */
    public List<String> all(String name) {
        return texts.getOrDefault(name, List.of());
    }

    /** A file; empty where none was chosen, or nothing is in it. */
    public Optional<Upload> file(String name) {
        return allFiles(name).stream().findFirst();
    }

    /** Every file of a field that takes several; those with nothing in them are left out. */
    public List<Upload> allFiles(String name) {
        return files.getOrDefault(name, List.of()).stream()
                .filter(file -> file.bytes().count() > 0)
                .toList();
    }
}
