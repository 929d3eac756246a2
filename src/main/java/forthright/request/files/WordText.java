package forthright.request.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a Word document as lines: what a reader would see with every tracked change accepted. */
final class WordText {
    private static final Set<String> LEFT = Set.of(
            "pPr",
            "rPr",
            "sdtPr",
            "tblPr",
            "trPr",
            "tcPr",
            "sectPr",
            "instrText",
            "delInstrText",
            "delText",
            "Fallback",
            "footnoteReference",
            "endnoteReference",
            "commentReference",
            "annotationRef",
            "pPrChange",
            "rPrChange");

    private final WordStyles styles;
    private final WordNumbering numbering;
    private final Set<Note.Kind> notes = EnumSet.noneOf(Note.Kind.class);
    private final StringBuilder carried = new StringBuilder();
    private boolean afterItem;

    private WordText(@Nullable Xml styles, @Nullable Xml numbering) {
        this.styles = new WordStyles(styles);
        this.numbering = new WordNumbering(numbering);
    }

    static Extracted of(byte[] zip) {
        WordParts parts = WordParts.of(zip);
        Xml body = parts.main().child("body").orElseThrow(() -> new UnreadableException(Refusal.DAMAGED));
        WordText text = new WordText(
                parts.related("styles").orElse(null), parts.related("numbering").orElse(null));
        if (parts.embedsOthers()) {
            text.notes.add(Note.Kind.EMBEDDED_LEFT);
        }
        Lines lines = new Lines();
        text.blocks(body, lines);
        text.written(text.carried.toString(), Optional.empty(), "", lines);
        return new Extracted(lines.text(), text.notes.stream().map(Note::of).toList());
    }

    private void blocks(Xml parent, Lines lines) {
        for (Xml block : parent.children()) {
            switch (block.name()) {
                case "p" -> paragraph(block, lines);
                case "tbl" -> table(block, lines);
                case "sdt" -> control(block).ifPresent(content -> blocks(content, lines));
                case "del", "moveFrom" -> notes.add(Note.Kind.DELETIONS_LEFT);
                case "altChunk" -> notes.add(Note.Kind.EMBEDDED_LEFT);
                case "AlternateContent" -> block.child("Choice").ifPresent(choice -> blocks(choice, lines));
                case "ins", "moveTo", "customXml", "smartTag" -> blocks(block, lines);
                default -> {
                    // bookmarks, page set-up and the like hold no text
                }
            }
        }
    }

    /** What is in a content control, unless it still shows "Click here to enter text". */
    private static Optional<Xml> control(Xml sdt) {
        boolean unfilled = sdt.child("sdtPr").map(p -> p.isOn("showingPlcHdr")).orElse(false);
        return unfilled ? Optional.empty() : sdt.child("sdtContent");
    }

    private void paragraph(Xml paragraph, Lines lines) {
        Optional<Xml> properties = paragraph.child("pPr");
        String style = properties.flatMap(p -> p.value("pStyle")).orElse("");
        List<Xml> boxes = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        inline(paragraph, own, boxes, styles.isHidden(style));
        boolean joined = properties
                .flatMap(p -> p.child("rPr"))
                .flatMap(r -> r.child("del"))
                .isPresent();
        carried.append(own);
        if (!joined) {
            String text = carried.toString();
            carried.setLength(0);
            written(text, properties, style, lines);
        }
        for (Xml box : boxes) {
            lines.paragraph();
            blocks(box, lines);
            lines.paragraph();
        }
    }

    private void written(String text, Optional<Xml> properties, String style, Lines lines) {
        if (text.isBlank()) {
            lines.paragraph();
            afterItem = false;
            return;
        }
        Optional<WordNumbering.Printed> mark = mark(properties, style);
        boolean item = mark.isPresent() && !mark.get().mark().isEmpty();
        if (item && afterItem && !styles.isHeading(style)) {
            lines.end();
        } else {
            lines.paragraph();
        }
        afterItem = item;
        mark.ifPresent(m -> {
            lines.indent(4 * m.level());
            lines.mark(m.mark());
        });
        lines.verbatim(item ? text.strip() : text.stripTrailing());
        lines.end();
        lines.indent(0);
    }

    private Optional<WordNumbering.Printed> mark(Optional<Xml> properties, String style) {
        Optional<Xml> own = properties.flatMap(p -> p.child("numPr"));
        Optional<WordStyles.Listed> styled = styles.list(style);
        Optional<String> list = own.flatMap(n -> n.value("numId")).or(() -> styled.map(WordStyles.Listed::list));
        String level = own.flatMap(n -> n.value("ilvl"))
                .or(() -> styled.map(WordStyles.Listed::level))
                .orElse("");
        String named = styled.map(WordStyles.Listed::style).orElse(style);
        return list.flatMap(id -> numbering.next(id, level, named));
    }

    private void inline(Xml parent, StringBuilder text, List<Xml> boxes, boolean hidden) {
        for (Xml part : parent.children()) {
            String name = part.name();
            switch (name) {
                case "r" -> run(part, text, boxes, hidden);
                case "t" -> text.append(part.text().replace('\n', ' '));
                case "tab", "ptab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "sym" -> text.append(symbol(part));
                case "del", "moveFrom" -> notes.add(Note.Kind.DELETIONS_LEFT);
                case "txbxContent" -> boxes.add(part);
                case "object", "OLEObject" -> notes.add(Note.Kind.EMBEDDED_LEFT);
                case "sdt" -> control(part).ifPresent(content -> inline(content, text, boxes, hidden));
                default -> {
                    if (!LEFT.contains(name)) {
                        inline(part, text, boxes, hidden);
                    }
                }
            }
        }
    }

    private void run(Xml run, StringBuilder text, List<Xml> boxes, boolean hiddenParagraph) {
        Optional<Xml> properties = run.child("rPr");
        boolean styled =
                properties.flatMap(p -> p.value("rStyle")).map(styles::isHidden).orElse(hiddenParagraph);
        boolean hidden = properties
                .filter(p -> p.child("vanish").isPresent())
                .map(p -> p.isOn("vanish"))
                .orElse(styled);
        if (hidden) {
            if (run.children("t").anyMatch(t -> !t.text().isBlank())) {
                notes.add(Note.Kind.HIDDEN_LEFT);
            }
            return;
        }
        StringBuilder own = new StringBuilder();
        inline(run, own, boxes, false);
        boolean struck =
                properties.map(p -> p.isOn("strike") || p.isOn("dstrike")).orElse(false);
        if (struck && own.chars().anyMatch(Character::isLetterOrDigit)) {
            notes.add(Note.Kind.STRUCK_THROUGH);
        }
        text.append(own);
    }

    /** A sign out of a symbol font; those that such fonts keep for bullets and ticks. */
    private static String symbol(Xml sym) {
        String code = sym.attribute("char").orElse("");
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return "";
        }
        int point = Integer.parseInt(code, 16);
        return point >= 0xF000 && point <= 0xF0FF ? "•" : Character.toString(point);
    }

    private void table(Xml table, Lines lines) {
        List<List<String>> rows = new ArrayList<>();
        rows(table, rows);
        Rows.write(rows, lines);
        afterItem = false;
    }

    private void rows(Xml parent, List<List<String>> rows) {
        for (Xml row : parent.children()) {
            switch (row.name()) {
                case "tr" -> {
                    if (row.at("trPr", "del").isPresent()) {
                        notes.add(Note.Kind.DELETIONS_LEFT);
                    } else {
                        List<String> cells = new ArrayList<>();
                        cells(row, cells);
                        if (!cells.isEmpty()) {
                            rows.add(cells);
                        }
                    }
                }
                case "sdt" -> control(row).ifPresent(content -> rows(content, rows));
                case "ins", "customXml" -> rows(row, rows);
                default -> {
                    // grid and properties
                }
            }
        }
    }

    private void cells(Xml parent, List<String> cells) {
        for (Xml cell : parent.children()) {
            switch (cell.name()) {
                case "tc" -> {
                    afterItem = false;
                    Lines inside = Lines.beside();
                    blocks(cell, inside);
                    cells.add(inside.text());
                }
                case "sdt" -> control(cell).ifPresent(content -> cells(content, cells));
                case "ins", "customXml" -> cells(cell, cells);
                default -> {
                    // properties
                }
            }
        }
    }
}
