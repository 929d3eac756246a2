package forthright.request.files;

/** What became of a file that is not simply plain text. */
public sealed interface FileText {
    /** It is plain text after all. */
    record Plain() implements FileText {}

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
            Extracted extracted = switch (form) {
                case TEXT -> new Extracted("", java.util.List.of());
                case MARKDOWN -> Extractor.extract(bytes, name);
                case MAIL, PAGE, WORD, PDF -> Helper.extract(bytes, name);
            };
            return form == Form.TEXT ? new Plain() : new Taken(extracted.with(form, name));
        } catch (UnreadableException e) {
            return e.refusal() == Refusal.UNKNOWN_FORM ? new Plain() : new Refused(e.refusal());
        }
    }
}
