package forthright.scan;

import forthright.law.files.Severity;

/** What a text, a CSV file, a page, a mail or an archive may hold. */
public enum TextKind implements Kind {
    FORMULA_CELL(
            Severity.WARNING,
            "Cells begin like formulas: a spreadsheet may calculate them.",
            "Put an apostrophe before each, or write its value."),
    CELLS_FAR_AWAY(
            Severity.WARNING,
            "Cells stand far from the others, where nobody would scroll.",
            "Look at them, and delete what is not to go out."),
    UNSEEN_CHARACTERS(
            Severity.WARNING,
            "The text holds characters that nobody sees.",
            "Retype the words around them, or paste the text without formatting."),
    MARKUP_COMMENT(
            Severity.ERROR, "A comment stands in the source of the page.", "Delete it from the source (<!-- … -->)."),
    HIDDEN_ELEMENT(Severity.ERROR, "Part of the page is hidden from its readers.", "Delete it from the source."),
    PAGE_INVISIBLE_TEXT(
            Severity.ERROR,
            "Part of the page is in the colour of its ground, or too small to be seen.",
            "Delete it from the source."),
    HIDDEN_FIELD(Severity.WARNING, "The page has form fields that nobody sees.", "Delete them from the source."),
    SCRIPT(
            Severity.WARNING,
            "The page holds a program.",
            "Delete it from the source, or print the page to PDF and scan that."),
    PAGE_METADATA(
            Severity.WARNING, "The page says who or what made it.", "Delete the line from the head of its source."),
    DATA_ATTRIBUTES(
            Severity.ADVICE,
            "Elements of the page carry data that it does not show.",
            "Delete the attributes from the source."),
    BLIND_COPY(Severity.ERROR, "The mail names people who were sent a blind copy.", "Send the text in a new mail."),
    MAIL_ROUTE(
            Severity.WARNING,
            "The mail says by which machines and programs it came.",
            "Send the text in a new mail, or as PDF."),
    ARCHIVE_LEFTOVER(
            Severity.WARNING,
            "The archive holds files that a system leaves behind.",
            "Make a new archive of the files that are to go out.");

    private final Severity severity;
    private final String what;
    private final String remedy;

    TextKind(Severity severity, String what, String remedy) {
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
