package forthright.data.reading;

import forthright.bank.Recording;
import forthright.data.reading.Sources.Field;
import forthright.data.reading.Sources.From;
import forthright.law.files.Faults;
import forthright.law.files.Spelling;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks that every category a file is mapped to is one that the council says it records. */
final class CodesOfFile {
    private CodesOfFile() {}

    static void check(Sources.File file, Recording recording, Faults faults) {
        file.tables().values().stream()
                .flatMap(Collection::stream)
                .filter(f -> f.kind() instanceof Kind.Category)
                .forEach(f -> check(f, ((Kind.Category) f.kind()).list(), recording, faults));
    }

    private static void check(Field field, String list, Recording recording, Faults faults) {
        Set<String> known = recording.list(list).stream()
                .flatMap(l -> l.categories().stream())
                .map(Recording.Category::code)
                .collect(Collectors.toCollection(TreeSet::new));
        if (known.isEmpty()) {
            faults.error(
                    field.place(),
                    "no-such-list",
                    "\"%s\" is mapped, but recording.yaml has no list \"%s\".".formatted(field.name(), list),
                    "Add the list and its categories to recording.yaml.");
            return;
        }
        Set<String> named = new TreeSet<>(field.words().values());
        if (field.from() instanceof From.Ticked(var codes, var ticks)) {
            named.addAll(codes.values());
        }
        named.stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> faults.error(
                        field.place(),
                        "unknown-category",
                        "\"%s\" is not a code of the list \"%s\" in recording.yaml.".formatted(code, list),
                        Spelling.hint(code, known)));
    }
}
