package forthright.record;

import forthright.disclosurecontrol.Told;
import forthright.law.files.Faults;
import forthright.law.files.GrowingFile;
import forthright.law.files.Json;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures that a council's replies have told: a folder a measure, in it a file for the years over which they count,
 * one line a figure. So a draft reads those of its own measures, of years that have to do with it, and no others. A line
 * holds what was printed, a number or the symbol, and never what a symbol hid.
 */
public final class ToldFigures {
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
        return files(measure, faults).stream()
                .flatMap(file -> file.lines(faults).stream())
                .map(ToldLine::told)
                .distinct()
                .toList();
    }

    /** The files of a measure, in order: those in its folder, and one beside the folder with the measure's own name. */
    public List<ToldFile> files(String measure, Faults faults) {
        List<ToldFile> files = new ArrayList<>();
        Path beside = folder.resolve(measure + ToldFile.ENDING);
        if (Files.exists(beside)) {
            files.add(ToldFile.of(beside, measure, "%s/%s%s".formatted(shownAs, measure, ToldFile.ENDING)));
        }
        for (String name : names(folder.resolve(measure), faults)) {
            if (name.endsWith(ToldFile.ENDING)) {
                files.add(ToldFile.of(
                        folder.resolve(measure).resolve(name), measure, "%s/%s/%s".formatted(shownAs, measure, name)));
            }
        }
        return files;
    }

    /** Reads everything that was ever told, so that damage is found before a draft needs what it has spoilt. */
    public void check(Faults faults) {
        names(folder, faults).stream()
                .map(name -> name.endsWith(ToldFile.ENDING)
                        ? name.substring(0, name.length() - ToldFile.ENDING.length())
                        : name)
                .distinct()
                .flatMap(measure -> files(measure, faults).stream())
                .forEach(file -> file.lines(faults));
    }

    private List<String> names(Path of, Faults faults) {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            faults.error(
                    Place.of(of.equals(folder) ? shownAs : shownAs + "/" + of.getFileName()),
                    "unreadable",
                    "What earlier replies told cannot be read.",
                    "Check that you may open the folder; without it nothing can be protected against them.");
            return List.of();
        }
    }

    /** Adds what a reply tells. Nothing that was told before is read for it. */
    public void add(List<Told> figures) throws IOException {
        for (Map.Entry<Path, List<String>> file : linesByFile(figures).entrySet()) {
            GrowingFile.add(file.getKey(), file.getValue());
        }
    }

    /** Adds what of a reply was not added yet when the machine stopped. */
    void addTheRest(List<Told> figures) throws IOException {
        for (Map.Entry<Path, List<String>> file : linesByFile(figures).entrySet()) {
            GrowingFile.mend(file.getKey());
            Set<String> there =
                    Files.isRegularFile(file.getKey()) ? new HashSet<>(Files.readAllLines(file.getKey())) : Set.of();
            List<String> lacking = file.getValue().stream()
                    .filter(line -> !there.contains(line))
                    .toList();
            if (!lacking.isEmpty()) {
                GrowingFile.add(file.getKey(), lacking);
            }
        }
    }

    private Map<Path, List<String>> linesByFile(List<Told> figures) {
        Map<Path, List<String>> byFile = new LinkedHashMap<>();
        figures.stream()
                .distinct()
                .forEach(told -> byFile.computeIfAbsent(
                                folder.resolve(told.measure()).resolve(ToldFile.name(told.days())),
                                f -> new ArrayList<>())
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
