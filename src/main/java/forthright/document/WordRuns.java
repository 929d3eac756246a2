package forthright.document;

import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes what stands in a paragraph: text, strong and emphatic words, links, line breaks. */
final class WordRuns extends AbstractVisitor {
    private final XWPFParagraph paragraph;
    private boolean strong;
    private boolean emphatic;
    private Optional<String> link = Optional.empty();

    private WordRuns(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static void write(Node block, XWPFParagraph paragraph) {
        new WordRuns(paragraph).visitChildren(block);
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral()); // as text: nothing in a letter is markup of ours
    }

    @Override
    public void visit(SoftLineBreak line) {
        add(" ");
    }

    @Override
    public void visit(HardLineBreak line) {
        paragraph.createRun().addBreak();
    }

    @Override
    public void visit(StrongEmphasis words) {
        boolean before = strong;
        strong = true;
        visitChildren(words);
        strong = before;
    }

    @Override
    public void visit(Emphasis words) {
        boolean before = emphatic;
        emphatic = true;
        visitChildren(words);
        emphatic = before;
    }

    @Override
    public void visit(Link to) {
        Optional<String> before = link;
        String address = new PlainLinks().sanitizeLinkUrl(to.getDestination());
        link = address.isEmpty() ? Optional.empty() : Optional.of(address);
        visitChildren(to);
        link = before;
    }

    private void add(String text) {
        XWPFRun run = link.<XWPFRun>map(paragraph::createHyperlinkRun).orElseGet(paragraph::createRun);
        link.ifPresent(address -> run.setStyle(WordStyles.LINK));
        // Said only where it is so: a heading is bold by its style.
        if (strong) {
            run.setBold(true);
        }
        if (emphatic) {
            run.setItalic(true);
        }
        run.setText(text);
    }
}
