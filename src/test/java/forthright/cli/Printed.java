package forthright.cli;

import forthright.drafting.Draft;
import java.io.PrintWriter;
import java.io.StringWriter;

/** What commands print, for tests of other chapters. */
public final class Printed {
    private Printed() {}

    public static String summary(Draft draft) {
        StringWriter text = new StringWriter();
        DraftSummary.print(new PrintWriter(text, true), draft, "draft");
        return text.toString();
    }
}
