package forthright.scan;

import forthright.law.files.Severity;

/** What a presentation may hold. */
public enum SlideKind implements Kind {
    HIDDEN_SLIDE(Severity.ERROR, "A slide is hidden.", "Unhide it and look; then delete it."),
    SPEAKER_NOTES(
            Severity.ERROR,
            "A slide has notes for the speaker.",
            "Use File, Info, Inspect Document, remove it, and save the file again."),
    COMMENTS_ON_SLIDES(Severity.ERROR, "Slides have comments.", "Delete them (Review, Delete), and save it again."),
    OFF_SLIDE_OBJECT(
            Severity.ERROR,
            "Something lies beside the slide, where no reader sees it.",
            "Zoom out, look, and delete it."),
    TAGS(
            Severity.WARNING,
            "The presentation carries values that no slide shows (tags).",
            "Export it as PDF and scan that.");

    private final Severity severity;
    private final String what;
    private final String remedy;

    SlideKind(Severity severity, String what, String remedy) {
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
