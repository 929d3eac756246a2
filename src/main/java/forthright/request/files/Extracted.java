package forthright.request.files;

import java.util.ArrayList;
import java.util.List;

/** The text of a file, as the lines that a person would have typed, and what a person should know of it. */
public record Extracted(String text, List<Note> notes) {
    public Extracted {
        notes = List.copyOf(notes);
    }

    /** The same, with a note where the file's name claims another form. */
    Extracted with(Form form, String name) {
        if (!form.isDeniedBy(name)) {
            return this;
        }
        List<Note> more = new ArrayList<>(notes);
        more.add(new Note(Note.Kind.OTHER_FORM, form.said() + " (" + form.ending() + ")"));
        return new Extracted(text, more);
    }
}
