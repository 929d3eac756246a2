package forthright.review.rules;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.YamlReader;
import forthright.review.reading.Units;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code rules/review/units.yaml}. */
public final class UnitsFile {
    private UnitsFile() {}

    /** What one unit says of itself. */
    private record Unit(boolean ofPeople, List<String> words) {}

    /** The units; empty, with the reasons noted, where the file has faults. */
    public static Optional<Units> read(Path file, String shownAs, Faults faults) {
        return YamlReader.read(file, shownAs, faults).map(root -> {
            Fields fields = Fields.of(root, "the list of units", "docs/review-rules/README.md", faults);
            Map<String, Unit> units = fields.named(
                    "units", "a unit", (Fields unit) -> new Unit(unit.truth("of-people", false), unit.texts("words")));
            fields.done();
            Map<String, List<String>> groups = new LinkedHashMap<>();
            Set<String> ofPeople = new LinkedHashSet<>();
            units.forEach((name, unit) -> {
                groups.put(name, unit.words());
                if (unit.ofPeople()) {
                    ofPeople.add(name);
                }
            });
            return new Units(groups, ofPeople);
        });
    }
}
