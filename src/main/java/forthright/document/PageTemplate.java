package forthright.document;

import forthright.law.files.Faults;
import forthright.reply.Escape;
import forthright.reply.Names;
import forthright.reply.Prose;
import forthright.reply.Templates;
import forthright.reply.Values;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The page that stands around the body of a letter: one file for the screen and one for the PDF. */
final class PageTemplate {
    private static final String PAGE = "letter";
    private static final Names VALUES = Names.of("title", "lang", "body");

    private final Templates templates;

    private PageTemplate(Templates templates) {
        this.templates = templates;
    }

    /**
     * Reads the page, the council's own where it has one; empty, with reasons, where it has faults.
     *
     * @param suffix of its file, such as {@code .pdf.mustache}
     */
    static Optional<PageTemplate> load(Path shared, Path ofCouncil, String suffix, Faults faults) {
        Faults here = new Faults();
        Templates templates = Templates.load(List.of(shared, ofCouncil), suffix, Escape.HTML, here);
        templates.check(PAGE, VALUES);
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : Optional.of(new PageTemplate(templates));
    }

    /**
     * The page.
     *
     * @param body of the letter, as HTML
     */
    String around(String body, String title, String lang) {
        Values values = new Values().text("title", title).text("lang", lang).prose("body", new Prose(body));
        return templates.write(PAGE, values).text();
    }
}
