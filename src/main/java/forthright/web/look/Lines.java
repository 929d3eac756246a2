package forthright.web.look;

import forthright.reply.Values;
import java.util.List;

/** Texts of which a page shows each by itself, under the name {@code one}. */
public final class Lines {
    private Lines() {}

    /** A group of them. */
    public static List<Values> of(List<String> texts) {
        return texts.stream().map(text -> new Values().text("one", text)).toList();
    }
}
