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
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns the Markdown of a letter into one self-contained page. */
public final class HtmlLetter {
    private static final String PAGE = "letter";
    private static final Names VALUES = Names.of("title", "lang", "body");
    private static final int SMALLEST_HEADING = 6;

    private final Templates templates;
    private final HtmlRenderer renderer = renderer();

    private HtmlLetter(Templates templates) {
        this.templates = templates;
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
        Faults here = new Faults();
        Templates templates = Templates.load(List.of(shared, ofCouncil), ".html.mustache", Escape.HTML, here);
        templates.check(PAGE, VALUES);
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : Optional.of(new HtmlLetter(templates));
    }

    /** A letter as well-formed HTML, without a page around it. */
    static String body(String markdown) {
        return renderer().render(LetterMarkdown.read(markdown));
    }

    /** The page. */
    public String from(String markdown, String title, String lang) {
        return templates
                .write(
                        PAGE,
                        new Values()
                                .text("title", title)
                                .text("lang", lang)
                                .prose("body", new Prose(renderer.render(LetterMarkdown.read(markdown)))))
                .text();
    }
}
