package forthright.scan;

import forthright.law.files.Severity;

/** What the letter of a case does not release. */
public enum ReleaseKind implements Kind {
    MORE_ROWS_THAN_RELEASED(
            Severity.ERROR,
            "The file has more rows of data than the letter has figures.",
            "Send the annex that foi draft writes (--format csv,xlsx), and never a workbook that somebody worked in."),
    NUMBER_NOT_RELEASED(
            Severity.ERROR,
            "There are numbers that the letter does not give.",
            "Delete them, or send the annex that foi draft writes (--format csv,xlsx)."),
    WITHHELD_ROW_HAS_NUMBER(
            Severity.ERROR,
            "A row of which the letter withholds the figure has a number.",
            "Delete the number, or send the annex that foi draft writes (--format csv,xlsx).");

    private final Severity severity;
    private final String what;
    private final String remedy;

    ReleaseKind(Severity severity, String what, String remedy) {
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
