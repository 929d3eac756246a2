package forthright.scan;

import forthright.law.files.Severity;

/** What a workbook may hold. */
public enum SheetKind implements Kind {
    HIDDEN_SHEET(
            Severity.ERROR,
            "A sheet is hidden.",
            "Unhide it and look; then delete it, or copy what may go out into a new workbook."),
    VERY_HIDDEN_SHEET(
            Severity.ERROR,
            "A sheet is hidden so that Excel's own menu does not offer it.",
            "Copy what may go out into a new workbook, and send that."),
    HIDDEN_WINDOW(
            Severity.ERROR,
            "The whole workbook opens in a hidden window.",
            "Unhide it (View, Unhide), and save it again."),
    HIDDEN_ROWS(Severity.ERROR, "Rows with content are hidden.", "Unhide them and look; then delete them."),
    HIDDEN_COLUMNS(Severity.ERROR, "Columns with content are hidden.", "Unhide them and look; then delete them."),
    HIDDEN_EMPTY_ROWS(Severity.ADVICE, "Empty rows are hidden.", "Unhide them, so that a reader need not wonder."),
    HIDDEN_EMPTY_COLUMNS(
            Severity.ADVICE, "Empty columns are hidden.", "Unhide them, so that a reader need not wonder."),
    COLLAPSED_ROWS(Severity.ERROR, "Rows are folded away in a group.", "Ungroup them and look; then delete them."),
    COLLAPSED_COLUMNS(
            Severity.ERROR, "Columns are folded away in a group.", "Ungroup them and look; then delete them."),
    FILTERED_ROWS(
            Severity.ERROR,
            "Rows are filtered out, and still there.",
            "Copy the rows that are shown into a new workbook as values, and send that."),
    ZERO_HEIGHT_ROWS(
            Severity.ERROR, "Rows with content have no height.", "Give them their height and look; then delete them."),
    ZERO_WIDTH_COLUMNS(
            Severity.ERROR, "Columns with content have no width.", "Give them their width and look; then delete them."),
    INVISIBLE_CELLS(
            Severity.ERROR,
            "Cells have the colour of their ground, or letters too small to be seen.",
            "Clear their formatting and look; then delete what is not to go out."),
    HIDDEN_BY_NUMBER_FORMAT(
            Severity.ERROR,
            "A number format hides what cells hold, or shows something else in its place.",
            "Set the format to General and look; then delete the cells' content, or type what is to be shown."),
    CONDITIONAL_HIDING(
            Severity.WARNING,
            "Conditional formatting can hide what cells hold.",
            "Clear the rules (Home, Conditional Formatting, Clear Rules), and look."),
    COMMENTS(
            Severity.ERROR,
            "Cells have notes or comments.",
            "Delete them (Review, Delete), or use File, Info, Inspect Document."),
    THREADED_COMMENTS(
            Severity.ERROR,
            "A conversation of comments is kept with the sheet.",
            "Delete it (Review, Delete), or use File, Info, Inspect Document."),
    PIVOT_TABLE(
            Severity.WARNING,
            "There is a pivot table.",
            "Copy it, paste it as values into a new workbook, and send that."),
    PIVOT_CACHE(
            Severity.ERROR,
            "A pivot table's own copy of its source is in the file, row by row, whatever it shows.",
            "Copy what may go out, paste it as values into a new workbook, and send that."),
    SLICER_CACHE(
            Severity.WARNING,
            "A slicer or timeline keeps values of its source.",
            "Delete the slicer, or paste values into a new workbook."),
    DATA_MODEL(
            Severity.ERROR,
            "The workbook carries a data model with whole tables.",
            "Copy what may go out, paste it as values into a new workbook, and send that."),
    LINKED_DATA(
            Severity.WARNING,
            "Cells carry linked data beyond what they show.",
            "Convert them to text (Data Type, Convert to Text)."),
    EXTERNAL_LINK(
            Severity.WARNING,
            "The workbook is linked to another.",
            "Break the link (Data, Edit Links), and save it again."),
    EXTERNAL_LINK_VALUES(
            Severity.ERROR,
            "Values of another workbook are kept with the link to it.",
            "Break the link (Data, Edit Links), and save it again."),
    DATA_CONNECTION(
            Severity.WARNING,
            "The workbook says how to reach a database or another source.",
            "Delete it (Data, Queries & Connections), and save the file again."),
    QUERY_TABLE(
            Severity.WARNING,
            "A table is fed by a query, whose words are in the file.",
            "Convert it to a range, delete the query, and save the file again."),
    HIDDEN_NAMES(
            Severity.WARNING,
            "Names are defined that Excel does not show.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    VALIDATION_LIST(
            Severity.ADVICE,
            "A drop-down list offers values, some of which no cell may show.",
            "Clear it (Data, Data Validation, Clear All) unless it is meant to go out."),
    SCENARIOS(
            Severity.ERROR,
            "Scenarios keep other values for cells.",
            "Delete them (Data, What-If Analysis, Scenario Manager)."),
    REVISION_LOG(
            Severity.ERROR,
            "The workbook keeps a log of its changes.",
            "Stop sharing it (Review), which deletes the log, and save it again."),
    LEFT_OVER_TEXT(
            Severity.ERROR,
            "Texts are in the file that no cell shows: left over from what was deleted.",
            "Use Save as under a new name in Excel, and scan that.");

    private final Severity severity;
    private final String what;
    private final String remedy;

    SheetKind(Severity severity, String what, String remedy) {
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
