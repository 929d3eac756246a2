package forthright.web.look;

import forthright.reply.Escape;
import forthright.reply.Templates;
import forthright.reply.Values;
import forthright.web.http.Session;
import forthright.web.look.Page.Area;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dresses pages: each in its template, and that in the frame which all have in common. */
public final class Pages {
    private static final String FOLDER = "pages/";
    private static final String ENDING = ".html.mustache";
    private static final List<String> NAMES = List.of(
            "accessibility",
            "answers",
            "bank",
            "bank-entry",
            "case-head",
            "cases",
            "checked",
            "compare",
            "compared",
            "decide",
            "disclosure",
            "edit",
            "error-summary",
            "faults",
            "form-key",
            "frame",
            "impact",
            "issued",
            "letter",
            "log",
            "log-entry",
            "new-request",
            "question",
            "questions",
            "rules",
            "service",
            "tested",
            "trouble",
            "undrafted",
            "unrecorded",
            "welcome");

    private final Templates templates;

    private Pages(Templates templates) {
        this.templates = templates;
    }

    /** Reads every template of the program. */
    public static Pages load() {
        Map<String, String> texts = new LinkedHashMap<>();
        NAMES.forEach(name -> texts.put(name, Own.text(FOLDER + name + ENDING)));
        return new Pages(Templates.of(texts, Escape.HTML));
    }

    /** The whole page, for whoever looks at it. */
    public String dress(Page page, Session session) {
        Values all = new Values()
                .text("form-key", session.formKey())
                .text("who", session.who())
                .all(page.values());
        Optional<String> news = session.news();
        Values frame = new Values()
                .text("title", page.title())
                .flag("has-news", news.isPresent())
                .text("news", news.orElse(""))
                .group(
                        "areas",
                        Arrays.stream(Area.values())
                                .filter(area -> area != Area.NONE)
                                .map(area -> area(area, page.area()))
                                .toList())
                .prose("body", templates.write(page.template(), all));
        return templates.write("frame", frame).text();
    }

    /** The page for whoever has just come in, and is not known yet. */
    String welcome() {
        return templates.write("welcome", new Values()).text();
    }

    private static Values area(Area area, Area here) {
        return new Values()
                .text("address", area.address())
                .text("called", area.called())
                .flag("here", area == here)
                .flag("elsewhere", area != here);
    }
}
