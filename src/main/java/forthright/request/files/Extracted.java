package forthright.request.files;

import java.util.ArrayList;
import java.util.List;

/** The text of a file, as the lines that a person would have typed, and what a person should know of it. */
public record Extracted(String text, List<Note> notes) {
    public Extracted {
        notes = List.copyOf(notes);
    }

    /** The same, without the sign that tells enclosures apart. */
    Extracted alone() {
        return new Extracted(text.replace(Enclosure.APART, ' '), notes);
    }

    /** The same, with more notes. */
    Extracted with(List<Note> more) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Extracted(text, all);
    }
}
