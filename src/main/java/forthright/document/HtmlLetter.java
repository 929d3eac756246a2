package forthright.document;

import forthright.law.files.Faults;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns the Markdown of a letter into one self-contained page. */
public final class HtmlLetter {
    private static final String SUFFIX = ".html.mustache";
    private static final int SMALLEST_HEADING = 6;

    private final PageTemplate page;
    private final HtmlRenderer renderer = renderer();

    private HtmlLetter(PageTemplate page) {
        this.page = page;
    }

    private static HtmlRenderer renderer() {
        return HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new PlainLinks())
                .nodeRendererFactory(AccessibleTables::new) // before the extension, since the first renderer is asked
                .nodeRendererFactory(ImagesAsWords::new)
                .extensions(LetterMarkdown.EXTENSIONS)
                .build();
    }

    /** A letter as a part of another page, its headings so many levels below that page's own. */
    public static UnaryOperator<String> within(int levels) {
        HtmlRenderer renderer = renderer();
        return markdown -> {
            Node letter = LetterMarkdown.read(markdown);
            letter.accept(new AbstractVisitor() {
                @Override
                public void visit(Heading heading) {
                    heading.setLevel(Math.min(SMALLEST_HEADING, heading.getLevel() + levels));
                }
            });
            return renderer.render(letter);
        };
    }

    /** Reads {@code letter.html.mustache}, the council's own where it has one; empty, with reasons, where it has faults. */
    public static Optional<HtmlLetter> load(Path shared, Path ofCouncil, Faults faults) {
        return PageTemplate.load(shared, ofCouncil, SUFFIX, faults).map(HtmlLetter::new);
    }

    /** A letter as well-formed HTML, without a page around it. */
    static String body(String markdown) {
        return renderer().render(LetterMarkdown.read(markdown));
    }

    /** The page. */
    public String from(String markdown, String title, String lang) {
        return page.around(renderer.render(LetterMarkdown.read(markdown)), title, lang);
    }
}
