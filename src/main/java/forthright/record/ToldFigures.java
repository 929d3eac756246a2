package forthright.record;

import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The figures that a council's replies have told: one file a measure, one line a figure, so that a draft reads those of
 * its own measures and no others. A line holds what was printed, a number or the symbol, and never what a symbol hid.
 */
public final class ToldFigures {
    private static final String README = "docs/disclosure-control.md";
    private static final int LARGEST = 1_000_000_000;

    private final Path folder;
    private final String shownAs;

    /**
     * The figures in a folder; it need not be there.
     *
     * @param shownAs how the folder is named in messages
     */
    public ToldFigures(Path folder, String shownAs) {
        this.folder = folder;
        this.shownAs = shownAs;
    }

    /** What was told of a measure, each figure of each reply once; faults are noted with their line. */
    public List<Told> of(String measure, Faults faults) {
        Path file = file(measure);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        Set<Told> told = new LinkedHashSet<>();
        try {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                read(line, new Place("%s/%s.jsonl".formatted(shownAs, measure), number, 1), measure, faults)
                        .ifPresent(told::add);
            }
        } catch (IOException e) {
            faults.error(
                    Place.of("%s/%s.jsonl".formatted(shownAs, measure)),
                    "unreadable",
                    "What earlier replies told cannot be read.",
                    "Check that you may open the file; without it nothing can be protected against them.");
        }
        return List.copyOf(told);
    }

    private static Optional<Told> read(String line, Place place, String measure, Faults faults) {
        Node node = JsonReader.parse(line, place.file()).orElse(null);
        if (node == null) {
            faults.error(
                    place,
                    "not-json",
                    "This line of what earlier replies told is damaged.",
                    "Put it back from a copy: a line that is lost is a figure that is forgotten.");
            return Optional.empty();
        }
        Fields fields = Fields.of(node, "a told figure", README, faults);
        Told told = new Told(
                fields.text("reply"),
                fields.text("question"),
                measure,
                new CellKey(fields.text("list", ""), fields.text("code", "")),
                new Stretch(fields.date("from"), fields.date("to")),
                fields.has("value") ? Optional.of((long) fields.wholeNumber("value", 0, LARGEST)) : Optional.empty(),
                fields.wholeNumber("threshold", 1, 1000),
                fields.truth("zeros-published", true));
        fields.done();
        return Optional.of(told);
    }

    /** Adds what a reply tells. What the same reply has told already is not added again. */
    public void add(List<Told> figures) throws IOException {
        Map<String, List<Told>> byMeasure = new LinkedHashMap<>();
        figures.forEach(told -> byMeasure
                .computeIfAbsent(told.measure(), m -> new ArrayList<>())
                .add(told));
        for (Map.Entry<String, List<Told>> entry : byMeasure.entrySet()) {
            Path file = file(entry.getKey());
            Set<String> lines = new LinkedHashSet<>(Files.isRegularFile(file) ? Files.readAllLines(file) : List.of());
            entry.getValue().forEach(told -> lines.add(line(told)));
            WholeFile.write(file, String.join("\n", lines) + "\n");
        }
    }

    private Path file(String measure) {
        return folder.resolve(measure + ".jsonl");
    }

    private static String line(Told told) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("reply", told.reply());
        line.put("question", told.question());
        if (!told.key().code().isEmpty()) {
            line.put("list", told.key().list());
            line.put("code", told.key().code());
        }
        line.put("from", told.days().from().toString());
        line.put("to", told.days().to().toString());
        told.value().ifPresent(value -> line.put("value", value));
        line.put("threshold", told.threshold());
        line.put("zeros-published", told.zerosPublished());
        return Json.line(line);
    }
}
