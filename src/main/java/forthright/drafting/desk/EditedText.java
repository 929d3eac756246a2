package forthright.drafting.desk;

import forthright.drafting.Workspace;
import java.nio.file.Path;

/** A text file of a workspace that somebody edits as a whole. */
public final class EditedText {
    private final KeptFile file;

    /** One of its files. */
    public EditedText(Workspace workspace, Path file) {
        this.file = KeptFile.in(workspace, file);
    }

    /** What is in it. */
    public String text() {
        return file.text();
    }

    /** Its state, as a form carries it. */
    public String state() {
        return file.state();
    }

    /** Writes it, unless somebody else has changed it since. */
    public void write(String text, String seen, String by) {
        String whole = text.endsWith("\n") ? text : text + "\n";
        file.change(seen, by, before -> whole, (changed, faults) -> {}, () -> {});
    }
}
