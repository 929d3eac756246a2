package forthright.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes tables that a screen reader can read: every cell under a column heading and beside a row heading. */
final class AccessibleTables implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    AccessibleTables(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(TableBlock.class, TableCell.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof TableCell cell) {
            cell(cell);
        } else {
            // a wide table scrolls in its own box, which a keyboard can reach
            html.line();
            html.tag("div", scrolling());
            html.tag("table");
            children(node);
            html.tag("/table");
            html.tag("/div");
            html.line();
        }
    }

    /** In this order: the same letter is the same page, byte for byte. */
    private static Map<String, String> scrolling() {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "table");
        attributes.put("tabindex", "0");
        return attributes;
    }

    private void cell(TableCell cell) {
        boolean first = cell.getPrevious() == null;
        boolean heading = cell.isHeader() || first;
        Map<String, String> attributes = new LinkedHashMap<>();
        if (heading) {
            attributes.put("scope", cell.isHeader() ? "col" : "row");
        }
        if (cell.getAlignment() == TableCell.Alignment.RIGHT) {
            attributes.put("class", "number");
        }
        html.line();
        html.tag(heading ? "th" : "td", attributes);
        children(cell);
        html.tag(heading ? "/th" : "/td");
        html.line();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
