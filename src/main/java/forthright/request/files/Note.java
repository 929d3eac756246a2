package forthright.request.files;

/**
 * What a person should know of how a file was read.
 *
 * @param detail a name or number out of the file, made harmless; empty where none is needed
 */
public record Note(Kind kind, String detail) {
    private static final int LONGEST = 120;

    /** What was noticed. */
    public enum Kind {
        OTHER_FORM,
        ATTACHMENT_LEFT,
        PICTURES_LEFT,
        DELETIONS_LEFT,
        HIDDEN_LEFT,
        EMBEDDED_LEFT,
        STRUCK_THROUGH
    }

    public Note {
        String plain = detail.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
        detail = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }

    static Note of(Kind kind) {
        return new Note(kind, "");
    }
}
