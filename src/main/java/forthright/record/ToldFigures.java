package forthright.record;

import forthright.disclosurecontrol.Told;
import forthright.law.files.Faults;
import forthright.law.files.Json;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that a council's replies have told: a folder a measure, in it a file for the years over which they count,
 * one line a figure. So a draft reads those of its own measures, of years that have to do with it, and no others. A line
 * holds what was printed, a number or the symbol, and never what a symbol hid.
 */
public final class ToldFigures {
    /** Where a workspace has them, a folder a council. */
    public static final String FOLDER = "cases/told";

    private final ToldKept kept;
    private final String shownAs;

    /**
     * The figures in a folder; it need not be there.
     *
     * @param shownAs how the folder is named in messages
     */
    public ToldFigures(Path folder, String shownAs) {
        this(new ToldFolder(folder), shownAs);
    }

    /** The figures that are kept somewhere. */
    public ToldFigures(ToldKept kept, String shownAs) {
        this.kept = kept;
        this.shownAs = shownAs;
    }

    /** What was told of a measure, each figure of each reply once; faults are noted with their line. */
    public List<Told> of(String measure, Faults faults) {
        return files(measure, faults).stream()
                .flatMap(file -> file.lines(faults).stream())
                .map(ToldLine::told)
                .distinct()
                .toList();
    }

    /** The files of a measure, in order: those in its folder, and one beside the folder with the measure's own name. */
    public List<ToldFile> files(String measure, Faults faults) {
        try {
            return kept.files(measure).stream()
                    .map(file -> ToldFile.of(kept, file, measure, shownAs + "/" + file))
                    .toList();
        } catch (IOException e) {
            unreadable(shownAs + "/" + measure, faults);
            return List.of();
        }
    }

    /** Reads everything that was ever told, so that damage is found before a draft needs what it has spoilt. */
    public void check(Faults faults) {
        try {
            kept.measures().stream()
                    .flatMap(measure -> files(measure, faults).stream())
                    .forEach(file -> file.lines(faults));
        } catch (IOException e) {
            unreadable(shownAs, faults);
        }
    }

    private static void unreadable(String where, Faults faults) {
        faults.error(
                Place.of(where),
                "unreadable",
                "What earlier replies told cannot be read.",
                "Check that you may open the folder; without it nothing can be protected against them.");
    }

    /** Adds what a reply tells. Nothing that was told before is read for it. */
    public void add(List<Told> figures) throws IOException {
        kept.add(linesByFile(figures));
    }

    /** The lines that say what a reply tells, by the file to which they belong. */
    static Map<String, List<String>> linesByFile(List<Told> figures) {
        Map<String, List<String>> byFile = new LinkedHashMap<>();
        figures.stream()
                .distinct()
                .forEach(told -> byFile.computeIfAbsent(
                                told.measure() + "/" + ToldFile.name(told.days()), file -> new ArrayList<>())
                        .add(line(told)));
        return byFile;
    }

    private static String line(Told told) {
        Told.By.Reply by = reply(told);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("reply", by.reference());
        line.put("question", by.question());
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
