package forthright.document;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The Markdown in which a letter is written: CommonMark with tables. Every form of the letter is made from this tree. */
final class LetterMarkdown {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private LetterMarkdown() {}

    static Node read(String markdown) {
        return PARSER.parse(markdown);
    }
}
