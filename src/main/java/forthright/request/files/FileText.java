package forthright.request.files;

import java.util.List;

/** What became of a file that is not simply plain text. */
public sealed interface FileText {
    /** It is plain text after all; the note says where its name claims another form. */
    record Plain(List<Note> notes) implements FileText {
        public Plain {
            notes = List.copyOf(notes);
        }
    }

    /** Its text, taken out. */
    record Taken(Extracted extracted) implements FileText {}

    /** No text could be taken out. */
    record Refused(Refusal reason) implements FileText {}

    /**
     * Takes the text out of a file. What needs a parser is opened in a process of its own.
     *
     * @param name the file's name, which decides only between forms that look alike; empty where there is none
     */
    static FileText of(byte[] bytes, String name) {
        if (bytes.length > Limits.FILE) {
            return new Refused(Refusal.TOO_LARGE);
        }
        try {
            Form form = Signature.tell(bytes, name);
            List<Note> notes = form.isDeniedBy(name)
                    ? List.of(new Note(Note.Kind.OTHER_FORM, form.said() + " (" + form.ending() + ")"))
                    : List.of();
            return switch (form) {
                case TEXT -> new Plain(notes);
                case MARKDOWN -> new Taken(Extractor.extract(bytes, name).with(notes));
                case MAIL, PAGE, WORD, PDF ->
                    new Taken(Helper.extract(bytes, name).with(notes));
            };
        } catch (UnreadableException e) {
            return e.refusal() == Refusal.UNKNOWN_FORM ? new Plain(List.of()) : new Refused(e.refusal());
        }
    }
}
