package forthright.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;

/** Writes the blocks of a letter: headings, paragraphs, quotations, lists and tables. */
final class WordBlocks extends AbstractVisitor {
    private static final int DEEPEST = 2;

    /** Twentieths of a point. */
    private static final int BELOW_A_TABLE = 160;

    private static final int INDENT = 454;
    private static final int FURTHER_INDENT = 397;

    private final WordPage page;
    private String style = "";
    private BigInteger list = BigInteger.ZERO;
    private int depth = -1;
    private boolean begins;
    private boolean afterATable;

    WordBlocks(WordPage page) {
        this.page = page;
    }

    void write(Node letter) {
        letter.accept(this);
    }

    @Override
    public void visit(Heading heading) {
        XWPFParagraph paragraph = page.paragraph();
        paragraph.setStyle(WordStyles.heading(heading.getLevel()));
        afterATable = false;
        WordRuns.write(heading, paragraph);
    }

    @Override
    public void visit(Paragraph text) {
        WordRuns.write(text, styled());
    }

    @Override
    public void visit(FencedCodeBlock code) {
        lines(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        lines(code.getLiteral());
    }

    private void lines(String literal) {
        for (String line : literal.stripTrailing().split("\n", -1)) {
            styled().createRun().setText(line);
        }
    }

    private XWPFParagraph styled() {
        XWPFParagraph paragraph = page.paragraph();
        if (!style.isEmpty()) {
            paragraph.setStyle(style);
        }
        if (depth >= 0 && begins) {
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(depth));
        } else if (depth >= 0) {
            // The second paragraph of an item has no mark of its own.
            paragraph.setNumID(BigInteger.ZERO);
            paragraph.setIndentationLeft(INDENT + FURTHER_INDENT * depth);
        }
        begins = false;
        if (afterATable) {
            paragraph.setSpacingBefore(BELOW_A_TABLE);
            afterATable = false;
        }
        return paragraph;
    }

    @Override
    public void visit(BlockQuote quote) {
        String before = style;
        style = WordStyles.QUOTE;
        visitChildren(quote);
        style = before;
    }

    @Override
    public void visit(BulletList bullets) {
        within(WordStyles.BULLET, WordStyles.BULLETS, bullets);
    }

    @Override
    public void visit(OrderedList numbers) {
        Integer first = numbers.getMarkerStartNumber();
        within(WordStyles.NUMBERED, from(first == null ? 1 : first), numbers);
    }

    /** A list of its own: the numbers begin again. */
    private BigInteger from(int first) {
        XWPFNumbering numbering = page.document().getNumbering();
        BigInteger abstractList = numbering
                .getNum(WordStyles.NUMBERS)
                .getCTNum()
                .getAbstractNumId()
                .getVal();
        BigInteger own = numbering.addNum(abstractList);
        CTNum number = numbering.getNum(own).getCTNum();
        number.addNewLvlOverride().setIlvl(BigInteger.valueOf(Math.min(DEEPEST, depth + 1)));
        number.getLvlOverrideArray(0).addNewStartOverride().setVal(BigInteger.valueOf(first));
        return own;
    }

    private void within(String itemStyle, BigInteger itemList, Node items) {
        String styleBefore = style;
        BigInteger listBefore = list;
        style = itemStyle;
        list = itemList;
        depth = Math.min(DEEPEST, depth + 1);
        visitChildren(items);
        depth--;
        style = styleBefore;
        list = listBefore;
    }

    @Override
    public void visit(ListItem item) {
        begins = true;
        visitChildren(item);
        begins = false;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            WordTables.write(table, page);
            afterATable = true;
        } else {
            visitChildren(block);
        }
    }
}
