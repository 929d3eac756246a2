package forthright.scan.office;

import forthright.request.files.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the cells of a workbook look, by the number of their style. */
final class StyleTable {
    private static final double SMALLEST = 2;
    private static final String SOLID = "solid";

    /**
     * How a cell looks.
     *
     * @param ground the colour behind its text
     */
    record Look(int text, int ground, boolean tiny, NumberFormat format) {
        boolean isInvisible() {
            return tiny || Colours.alike(text, ground);
        }
    }

    private static final Look PLAIN = new Look(Colours.BLACK, Colours.WHITE, false, NumberFormat.numbered(0));

    private final Colours colours;
    private final List<Look> looks = new ArrayList<>();
    private final List<Boolean> conditional = new ArrayList<>();

    private StyleTable(Colours colours) {
        this.colours = colours;
    }

    static StyleTable of(Optional<Xml> styles, Colours colours) {
        StyleTable table = new StyleTable(colours);
        styles.ifPresent(table::read);
        return table;
    }

    private void read(Xml styles) {
        Map<Integer, NumberFormat> formats = new HashMap<>();
        children(styles, "numFmts", "numFmt")
                .forEach(each -> formats.put(
                        number(each, "numFmtId"),
                        NumberFormat.of(each.attribute("formatCode").orElse(""))));
        List<Xml> fonts = children(styles, "fonts", "font");
        List<Xml> fills = children(styles, "fills", "fill");
        for (Xml style : children(styles, "cellXfs", "xf")) {
            Optional<Xml> font = at(fonts, number(style, "fontId"));
            int format = number(style, "numFmtId");
            looks.add(new Look(
                    colours.rgb(font.flatMap(f -> f.child("color")), Colours.BLACK),
                    ground(at(fills, number(style, "fillId"))),
                    font.flatMap(f -> f.value("sz")).map(StyleTable::isTiny).orElse(false),
                    formats.getOrDefault(format, NumberFormat.numbered(format))));
        }
        children(styles, "dxfs", "dxf").forEach(each -> conditional.add(hides(each)));
    }

    private static List<Xml> children(Xml styles, String list, String each) {
        return styles.child(list).stream().flatMap(l -> l.children(each)).toList();
    }

    private static Optional<Xml> at(List<Xml> all, int place) {
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    private static int number(Xml element, String attribute) {
        return element.attribute(attribute).map(text -> Xml.whole(text, 0)).orElse(0);
    }

    private static boolean isTiny(String size) {
        return size.matches("[0-9]{1,4}(\\.[0-9]*)?") && Double.parseDouble(size) <= SMALLEST;
    }

    private int ground(Optional<Xml> fill) {
        Optional<Xml> pattern = fill.flatMap(f -> f.child("patternFill"));
        if (fill.isPresent() && pattern.isEmpty()) {
            return Colours.UNKNOWN;
        }
        String kind = pattern.flatMap(p -> p.attribute("patternType")).orElse("none");
        return switch (kind) {
            case "none" -> Colours.WHITE;
            case SOLID -> colours.rgb(pattern.flatMap(p -> p.child("fgColor")), Colours.UNKNOWN);
            default -> Colours.UNKNOWN;
        };
    }

    /** Whether a conditional format can make what a cell holds disappear. */
    private boolean hides(Xml format) {
        boolean byFormat = format.child("numFmt")
                .flatMap(f -> f.attribute("formatCode"))
                .map(code -> NumberFormat.of(code).hides(java.math.BigDecimal.ONE))
                .orElse(false);
        Optional<Xml> colour = format.at("font", "color");
        Optional<Xml> pattern = format.at("fill", "patternFill");
        // In a conditional format the colour of a solid ground is the one that elsewhere stands behind.
        int ground = colours.rgb(pattern.flatMap(p -> p.child("bgColor").or(() -> p.child("fgColor"))), Colours.WHITE);
        return byFormat || (colour.isPresent() && Colours.alike(colours.rgb(colour, Colours.BLACK), ground));
    }

    Colours colours() {
        return colours;
    }

    Look look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : PLAIN;
    }

    boolean hidesWhereItHolds(int conditionalFormat) {
        return conditionalFormat >= 0 && conditionalFormat < conditional.size() && conditional.get(conditionalFormat);
    }
}
