package forthright.document;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Prints an image as the words that describe it: a letter fetches nothing. */
final class ImagesAsWords implements NodeRenderer {
    private final HtmlNodeRendererContext context;

    ImagesAsWords(HtmlNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Image.class);
    }

    @Override
    public void render(Node image) {
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
