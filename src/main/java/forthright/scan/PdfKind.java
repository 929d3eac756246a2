package forthright.scan;

import forthright.law.files.Severity;

/** What a PDF may hold. */
public enum PdfKind implements Kind {
    PDF_AUTHOR(
            Severity.WARNING,
            "The PDF says who made it.",
            "Remove the author from its source's properties, and export it again."),
    PDF_NOTES(
            Severity.WARNING,
            "The PDF has a subject or keywords in its properties.",
            "Remove them from its source's properties, and export it again."),
    PDF_CUSTOM_PROPERTIES(
            Severity.WARNING,
            "The PDF has properties of its own making.",
            "Print it to a new PDF from where it was made, without this, and scan that."),
    PDF_PATH(
            Severity.WARNING,
            "The PDF's properties name a folder or file of the machine it was made on.",
            "Give its source a title in the properties, and export it again."),
    EDIT_HISTORY(
            Severity.WARNING,
            "The PDF lists how and from what it was made.",
            "Print it to a new PDF from where it was made, without this, and scan that."),
    ATTACHMENT(
            Severity.ERROR, "A file is attached to the PDF.", "Remove it (Attachments), or export the PDF without it."),
    ANNOTATION(
            Severity.ERROR,
            "The PDF has comments, marks or stamps over its pages.",
            "Remove them (Comment, Delete all), and print it to a new PDF."),
    REDACTION_NOT_APPLIED(
            Severity.ERROR,
            "Something is marked for redaction, and still there.",
            "Apply the redactions, and save the PDF under a new name."),
    HIDDEN_LAYER(
            Severity.ERROR,
            "A layer of the PDF is switched off.",
            "Print it to a new PDF, which has no layers, and scan that."),
    JAVASCRIPT(
            Severity.ERROR,
            "The PDF holds a program.",
            "Print it to a new PDF from where it was made, without this, and scan that."),
    FORM_VALUES(
            Severity.WARNING,
            "The PDF has form fields with values in them.",
            "Print it to a new PDF, so that the values become plain text, and look at each."),
    TEXT_NOT_SHOWN(
            Severity.ERROR,
            "Text is there that the page does not show: text recognition under a scan, or text in the colour of its ground.",
            "Search the PDF for what is withheld. Where it is found, remove it from the source and export again."),
    COVERED_TEXT(
            Severity.ERROR,
            "Text lies under a box or a picture, and can be copied from there.",
            "Delete the words in the source in place of covering them, and export it again."),
    TEXT_OFF_PAGE(
            Severity.ERROR,
            "Text lies outside what the page shows.",
            "Print it to a new PDF from where it was made, without this, and scan that."),
    EARLIER_VERSIONS(
            Severity.ERROR,
            "The PDF was changed after it was made, and keeps its earlier versions.",
            "Print it to a new PDF, and scan that."),
    REMOVED_PAGE(
            Severity.ERROR, "A page that was taken out is still in the file.", "Print it to a new PDF, and scan that."),
    PDF_SURPLUS_DATA(
            Severity.ERROR,
            "Data stands before or after the PDF's own content.",
            "Print it to a new PDF, and scan that."),
    PRIVATE_DATA(
            Severity.WARNING,
            "The program that made the PDF keeps data of its own in it, or small pictures of pages.",
            "Print it to a new PDF from where it was made, without this, and scan that.");

    private final Severity severity;
    private final String what;
    private final String remedy;

    PdfKind(Severity severity, String what, String remedy) {
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
