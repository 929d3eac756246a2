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
        return lines(measure, faults).stream().map(ToldLine::told).distinct().toList();
    }

    /**
     * The same, line by line. Nearly all that a council ever told has nothing to do with a letter: so of a line as this
     * program writes it only the days are looked at. One that differs is read whole, and at once: it may be damaged.
     */
    public List<ToldLine> lines(String measure, Faults faults) {
        Path file = file(measure);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        String shown = "%s/%s.jsonl".formatted(shownAs, measure);
        try {
            return new Reading(Files.readString(file), shown, measure, faults).lines();
        } catch (IOException e) {
            faults.error(
                    Place.of(shown),
                    "unreadable",
                    "What earlier replies told cannot be read.",
                    "Check that you may open the file; without it nothing can be protected against them.");
            return List.of();
        }
    }

    /** The file of one measure as it is read. */
    private record Reading(String text, String shown, String measure, Faults faults) {
        List<ToldLine> lines() {
            List<ToldLine> lines = new ArrayList<>();
            int number = 1;
            for (int start = 0; start < text.length(); number++) {
                int feed = text.indexOf('\n', start);
                int end = feed < 0 ? text.length() : feed;
                line(start, end, number).ifPresent(lines::add);
                start = end + 1;
            }
            return lines;
        }

        private Optional<ToldLine> line(int start, int end, int number) {
            Optional<AsWritten.Known> known = AsWritten.in(text, start, end);
            return known.isPresent()
                    ? Optional.of(new ToldLine(
                            known.get().reply(),
                            known.get().days(),
                            () -> read(start, end, number).orElseThrow()))
                    : read(start, end, number)
                            .map(told -> new ToldLine(reply(told).reference(), told.days(), () -> told));
        }

        private Optional<Told> read(int start, int end, int number) {
            return ToldFigures.read(text.substring(start, end), new Place(shown, number, 1), measure, faults);
        }
    }

    private static Optional<Told> read(String line, Place place, String measure, Faults faults) {
        Node node = JsonReader.parse(line, place.file()).orElse(null);
        if (node == null) {
            damaged(place, faults);
            return Optional.empty();
        }
        Fields fields = Fields.of(node, "a told figure", README, faults);
        Stretch days = new Stretch(fields.date("from"), fields.date("to"));
        Told told = new Told(
                fields.text("reply"),
                fields.text("question"),
                measure,
                new CellKey(fields.text("list", ""), fields.text("code", "")),
                days,
                fields.has("value") ? Optional.of((long) fields.wholeNumber("value", 0, LARGEST)) : Optional.empty(),
                fields.wholeNumber("threshold", 1, 1000),
                fields.truth("zeros-published", true));
        fields.done();
        if (days.to().isBefore(days.from())) {
            damaged(place, faults);
        }
        return Optional.of(told);
    }

    private static void damaged(Place place, Faults faults) {
        faults.error(
                place,
                "damaged",
                "This line of what earlier replies told is damaged.",
                "Put it back from a copy: a line that is lost is a figure that is forgotten.");
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
        line.put("reply", reply(told).reference());
        line.put("question", reply(told).question());
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

    private static Told.By.Reply reply(Told told) {
        return switch (told.by()) {
            case Told.By.Reply reply -> reply;
            case Told.By.Others others ->
                throw new IllegalArgumentException("What others publish is no reply of ours: " + others.place());
        };
    }
}
