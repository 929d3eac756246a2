package forthright.drafting.desk;

import forthright.drafting.Workspace;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text file of the workspace that somebody edits as a whole.
 *
 * @param shownAs the file as messages name it
 */
public record EditedText(Workspace workspace, Path file, String shownAs) {
    /** What is in it. */
    public String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(shownAs), "unreadable", "This file cannot be read.", "Check that you may open it.");
        }
    }

    /** Its state, as a form carries it. */
    public String state() {
        return kept().state();
    }

    /** Writes it, unless somebody else has changed it since. */
    public void write(String text, String seen, String by) {
        String whole = text.endsWith("\n") ? text : text + "\n";
        kept().change(seen, by, before -> whole, (changed, faults) -> {}, () -> {});
    }

    private KeptFile kept() {
        return new KeptFile(file, shownAs, workspace.cases().resolve(".desk.lock"));
    }
}
