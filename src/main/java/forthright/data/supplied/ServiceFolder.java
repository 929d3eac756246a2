package forthright.data.supplied;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of a case in which each team that was asked has a folder of its own, with its sheets.
 *
 * @param teams the sheets of each team, in the order of their names
 */
public record ServiceFolder(Path path, String shownAs, Map<String, List<TeamSheet>> teams) {
    private static final String SHEET = "figures";

    /** Reads every sheet that lies there; nobody need have been asked. */
    public static ServiceFolder read(Path path, String shownAs, Faults faults) {
        Map<String, List<TeamSheet>> teams = new TreeMap<>();
        for (Path team : inside(path)) {
            if (!Files.isDirectory(team, LinkOption.NOFOLLOW_LINKS)) {
                continue;
            }
            List<TeamSheet> sheets = new ArrayList<>();
            for (Path file : inside(team)) {
                String name = name(file);
                String shown = "%s/%s/%s".formatted(shownAs, name(team), name);
                if (!name.startsWith(SHEET)) {
                    continue;
                }
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    faults.error(
                            Place.of(shown), "link", "This is no file but a link or a folder.", "Put the file here.");
                } else if (name.toLowerCase(Locale.UK).endsWith(".csv")) {
                    sheets.add(new SheetReader(file, shown, faults).read());
                } else {
                    faults.error(
                            Place.of(shown),
                            "not-csv",
                            "A sheet of figures is a CSV file.",
                            "Save it as CSV UTF-8 from the spreadsheet, and put that file here in its place.");
                }
            }
            teams.put(name(team), sheets);
        }
        return new ServiceFolder(path, shownAs, teams);
    }

    private static List<Path> inside(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The sheets in which somebody has written. */
    public List<TeamSheet> begun() {
        return teams.values().stream()
                .flatMap(List::stream)
                .filter(TeamSheet::begun)
                .toList();
    }

    /** The sheets of a team in which somebody has written. */
    public List<TeamSheet> begun(String team) {
        return teams.getOrDefault(team, List.of()).stream()
                .filter(TeamSheet::begun)
                .toList();
    }

    /** Whether some sheet of a team, filled in or not, has a row for a figure. */
    public boolean has(String team, AskedFigure figure) {
        return teams.getOrDefault(team, List.of()).stream().anyMatch(sheet -> sheet.has(figure));
    }

    /** The name of the sheet that can be written for a team: a new one where somebody has begun to fill the others in. */
    public String freeSheet(String team) {
        List<TeamSheet> there = teams.getOrDefault(team, List.of());
        for (int i = 1; ; i++) {
            String name = i == 1 ? SHEET + ".csv" : "%s-%d.csv".formatted(SHEET, i);
            String shown = "%s/%s/%s".formatted(shownAs, team, name);
            if (there.stream().noneMatch(sheet -> sheet.shownAs().equals(shown) && sheet.begun())) {
                return name;
            }
        }
    }
}
