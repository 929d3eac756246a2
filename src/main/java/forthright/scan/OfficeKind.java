package forthright.scan;

import forthright.law.files.Severity;

/** What any Office file may hold. */
public enum OfficeKind implements Kind {
    AUTHOR(
            Severity.WARNING,
            "The file says who made it.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    LAST_MODIFIED_BY(
            Severity.WARNING,
            "The file says who saved it last.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    COMPANY(
            Severity.WARNING,
            "The file names an organisation in its properties.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    MANAGER(
            Severity.WARNING,
            "The file names a manager in its properties.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    DOCUMENT_NOTES(
            Severity.WARNING,
            "The file has a subject, keywords, a category, a status or remarks in its properties.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    CUSTOM_PROPERTIES(
            Severity.WARNING,
            "The file has properties of its own making, such as a file number or a label.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    TEMPLATE_PATH(
            Severity.WARNING,
            "The file names the template it was made from.",
            "In Word, attach the plain template (Developer, Document Template, Normal), and save the file again."),
    FILE_PATH(
            Severity.WARNING,
            "A folder or file on somebody's machine is named.",
            "Remove the link, property or description that names it, or export the file as PDF and scan that."),
    PEOPLE(
            Severity.WARNING,
            "The file lists people who worked in it or commented on it.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    SENSITIVITY_LABEL(
            Severity.WARNING,
            "The file carries a label of the organisation that made it.",
            "Remove the label (Home, Sensitivity), or export the file as PDF and scan that."),
    THUMBNAIL(
            Severity.WARNING,
            "A small picture of an earlier first page is in the file.",
            "Use Save as, switch off Save Thumbnail, and save the file again."),
    PRINTER_SETTINGS(
            Severity.WARNING,
            "The file keeps the settings and the name of somebody's printer.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    CUSTOM_XML(
            Severity.WARNING,
            "The file carries data that no page shows (custom XML).",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    MACROS(Severity.ERROR, "The file holds macros.", "Save it in the form without macros (.xlsx, .docx, .pptx)."),
    CONTROL(
            Severity.WARNING,
            "The file holds a control that may keep data or act.",
            "Delete it in design mode (Developer), or export the file as PDF."),
    EMBEDDED_FILE(
            Severity.ERROR,
            "A whole other file is embedded, with everything in it.",
            "Replace it by a picture of it, or delete it: the workbook behind a chart is such a file too."),
    LINKED_FILE(
            Severity.WARNING,
            "The file draws on another file or address.",
            "Break the link (File, Info, Edit Links to Files), and save the file again."),
    LOOSE_PART(
            Severity.ERROR,
            "The file holds a part that nothing in it uses: something left over, or put there.",
            "Open it in the program it belongs to, use Save as under a new name, and scan that."),
    SURPLUS_DATA(
            Severity.ERROR,
            "Data stands around or after the file's own content.",
            "Open it in the program it belongs to, use Save as under a new name, and scan that."),
    HIDDEN_OBJECT(
            Severity.ERROR,
            "A picture, shape or chart is hidden.",
            "Show it (Home, Find & Select, Selection Pane), look at it, and delete it if it is not to go out."),
    CROPPED_PICTURE(
            Severity.ADVICE,
            "A picture is cropped. What was cut off may still be there.",
            "Select it, use Compress Pictures, and tick Delete cropped areas of pictures."),
    PICTURE_METADATA(
            Severity.WARNING,
            "A picture keeps data of its own, such as the camera, the day or the place.",
            "Take the picture's properties off (Windows: Properties, Details, Remove Properties), and insert it again."),
    HIDDEN_SERIES(
            Severity.ERROR,
            "A chart keeps a series that is filtered out.",
            "Delete the series from the chart (Select Data), or replace the chart by a picture of it.");

    private final Severity severity;
    private final String what;
    private final String remedy;

    OfficeKind(Severity severity, String what, String remedy) {
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
