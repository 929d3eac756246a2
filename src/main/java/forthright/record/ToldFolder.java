package forthright.record;

import forthright.law.files.GrowingFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What replies have told, in a folder: one folder a measure, or a file beside the folders with the measure's own name. */
record ToldFolder(Path folder) implements ToldKept {
    @Override
    public List<String> measures() throws IOException {
        return names(folder).stream()
                .map(name -> name.endsWith(ToldFile.ENDING)
                        ? name.substring(0, name.length() - ToldFile.ENDING.length())
                        : name)
                .distinct()
                .toList();
    }

    @Override
    public List<String> files(String measure) throws IOException {
        List<String> files = new ArrayList<>();
        if (Files.exists(folder.resolve(measure + ToldFile.ENDING))) {
            files.add(measure + ToldFile.ENDING);
        }
        names(folder.resolve(measure)).stream()
                .filter(name -> name.endsWith(ToldFile.ENDING))
                .map(name -> measure + "/" + name)
                .forEach(files::add);
        return files;
    }

    private static List<String> names(Path of) throws IOException {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(of)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Override
    public List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    @Override
    public boolean isCutOff(String file) throws IOException {
        return GrowingFile.isCutOff(folder.resolve(file));
    }

    /** Adds lines; nothing that was told before is read for it. */
    @Override
    public void add(Map<String, List<String>> lines) throws IOException {
        for (Map.Entry<String, List<String>> file : lines.entrySet()) {
            GrowingFile.add(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Adds what of a reply was not added yet when the machine stopped. */
    void addTheRest(Map<String, List<String>> lines) throws IOException {
        for (Map.Entry<String, List<String>> each : lines.entrySet()) {
            Path file = folder.resolve(each.getKey());
            GrowingFile.mend(file);
            Set<String> there = Files.isRegularFile(file) ? new HashSet<>(Files.readAllLines(file)) : Set.of();
            List<String> lacking = each.getValue().stream()
                    .filter(line -> !there.contains(line))
                    .toList();
            if (!lacking.isEmpty()) {
                GrowingFile.add(file, lacking);
            }
        }
    }
}
