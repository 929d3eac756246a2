package forthright.drafting;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.scan.released.Released;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the letter of a case gives in figures: the one that was issued, else the draft. */
public final class ReleasedFigures {
    private static final List<String> PLACES = List.of("issued/decisions.json", "draft/decisions.json");

    private ReleasedFigures() {}

    /** The figures; stops where the case has no letter yet. */
    public static Released of(Path named, Workspace workspace) {
        Path folder = Files.isDirectory(named) ? named : workspace.cases().resolve(named);
        for (String place : PLACES) {
            Path file = folder.resolve(place);
            if (Files.isRegularFile(file)) {
                return read(file, workspace.shown(file));
            }
        }
        throw FaultsException.error(
                Place.of(workspace.shown(named)),
                "no-letter",
                "This case has neither an issued letter nor a draft, so nothing says what was released.",
                "Draft it first: foi draft CASE; or leave out --case.");
    }

    private static Released read(Path file, String shown) {
        try {
            return Released.read(Files.readString(file)).orElseThrow(() -> unreadable(shown));
        } catch (IOException e) {
            throw unreadable(shown);
        }
    }

    private static FaultsException unreadable(String shown) {
        return FaultsException.error(
                Place.of(shown),
                "unreadable",
                "What the letter decides cannot be read from this file.",
                "Draft the case again.");
    }
}
