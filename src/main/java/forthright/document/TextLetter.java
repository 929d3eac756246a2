package forthright.document;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.commonmark.renderer.text.TextContentWriter;

/** A letter as nothing but text: for a field that takes no more, and for whoever reads mail so. */
public final class TextLetter {
    private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
            .nodeRendererFactory(Links::new)
            .nodeRendererFactory(Words::new)
            .nodeRendererFactory(Quotations::new) // before the renderer's own, since the first is asked
            .extensions(LetterMarkdown.EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private TextLetter() {}

    /** The text, with a line feed at its end. */
    public static String from(String markdown) {
        return RENDERER.render(LetterMarkdown.read(markdown)).strip() + "\n";
    }

    /** A web address is told where it does not stand there itself; no other kind is. */
    private record Links(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node node) {
            String address = ((Link) node).getDestination().replaceFirst("^mailto:", "");
            String words = PlainWords.of(node);
            context.getWriter().write(words);
            if (address.matches("https?://.*") && !words.contains(address)) {
                context.getWriter().write(" (" + address + ")");
            }
        }
    }

    /** A quotation as mail has it: a mark before each line. */
    private record Quotations(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(BlockQuote.class);
        }

        @Override
        public void render(Node node) {
            TextContentWriter text = context.getWriter();
            text.write("> ");
            text.pushPrefix("> ");
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            text.popPrefix();
            text.block();
        }
    }

    /** A picture is its description, since a letter fetches nothing; and what is code elsewhere has no quotation marks here. */
    private record Words(TextContentNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class, Code.class);
        }

        @Override
        public void render(Node node) {
            context.getWriter().write(PlainWords.of(node));
        }
    }
}
