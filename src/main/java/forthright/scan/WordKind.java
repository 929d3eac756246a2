package forthright.scan;

import forthright.law.files.Severity;

/** What a Word document may hold. */
public enum WordKind implements Kind {
    TRACKED_CHANGES(
            Severity.ERROR,
            "Changes were tracked, and what was deleted is still there.",
            "Accept all changes (Review, Accept), switch tracking off, and save it again."),
    COMMENTS_IN_DOCUMENT(
            Severity.ERROR, "The document has comments.", "Delete them all (Review, Delete), and save it again."),
    HIDDEN_TEXT(
            Severity.ERROR,
            "Text is formatted as hidden.",
            "Show it (File, Options, Display, Hidden text), look, and delete it."),
    INVISIBLE_TEXT(
            Severity.ERROR,
            "Text has the colour of its ground, or letters too small to be seen.",
            "Select all, set the font colour to Automatic, look, and delete what is not to go out."),
    BLACKED_OUT_TEXT(
            Severity.ERROR,
            "Text is blacked out, and still there under the black.",
            "Delete the words and type a mark such as [withheld] in their place."),
    DOCUMENT_VARIABLES(
            Severity.WARNING,
            "The document keeps values of its own that no page shows.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    MAIL_MERGE(
            Severity.WARNING,
            "The document is linked to the list of a mail merge.",
            "Make it a normal document (Mailings, Start Mail Merge), and save it again."),
    FIELD_CODES(
            Severity.WARNING,
            "A field names a source, file or query behind what it shows.",
            "Select all, and turn fields into text with Ctrl+Shift+F9."),
    BUILDING_BLOCKS(
            Severity.WARNING,
            "The document carries building blocks that no page shows.",
            "Copy the text into a new document, and send that.");

    private final Severity severity;
    private final String what;
    private final String remedy;

    WordKind(Severity severity, String what, String remedy) {
        this.severity = severity;
        this.what = what;
        this.remedy = remedy;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String what() {
        return what;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
