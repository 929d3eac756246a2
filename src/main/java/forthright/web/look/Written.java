package forthright.web.look;

import forthright.law.files.Html;
import forthright.reply.Prose;

/** Text that somebody typed, as a page shows it with its lines as they were. */
public final class Written {
    private Written() {}

    /** The same characters, none of which acts as markup. */
    public static Prose of(String text) {
        return new Prose(Html.text(text));
    }
}
