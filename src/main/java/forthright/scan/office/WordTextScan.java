package forthright.scan.office;

import forthright.request.files.Xml;
import forthright.scan.Findings;
import forthright.scan.WordKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks through the text of one part of a Word document. */
final class WordTextScan {
    private static final Set<String> CHANGES = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "tblGridChange",
            "tblPrExChange",
            "numberingChange",
            "cellIns",
            "cellDel",
            "cellMerge");
    private static final Pattern SOURCES = Pattern.compile(
            "(?i)\\b(?:INCLUDETEXT|INCLUDEPICTURE|LINK|DATABASE|DDE|DDEAUTO|MERGEFIELD|PRIVATE|RD|DOCVARIABLE|ADDIN)\\b");
    /** In half points. */
    private static final int SMALLEST = 4;

    private final String part;
    private final WordStyleTable styles;
    private final Findings findings;
    private int changes;
    private int hidden;
    private int invisible;
    private int blackedOut;
    private int fields;

    WordTextScan(String part, WordStyleTable styles, Findings findings) {
        this.part = part;
        this.styles = styles;
        this.findings = findings;
    }

    /**
     * What surrounds a run.
     *
     * @param hidden whether the paragraph's style hides its text
     */
    private record Around(Ground ground, boolean hidden) {}

    void scan(Xml root) {
        Ground paper = root.child("background").isPresent() ? Ground.UNKNOWN : Ground.PAPER;
        walk(root, new Around(paper, false));
        findings.add(WordKind.TRACKED_CHANGES, part, changes);
        findings.add(WordKind.HIDDEN_TEXT, part, hidden);
        findings.add(WordKind.INVISIBLE_TEXT, part, invisible);
        findings.add(WordKind.BLACKED_OUT_TEXT, part, blackedOut);
        findings.add(WordKind.FIELD_CODES, part, fields);
    }

    private void walk(Xml element, Around around) {
        changes += CHANGES.contains(element.name()) ? 1 : 0;
        Around here = within(element, around);
        switch (element.name()) {
            case "r" -> run(element, here);
            case "instrText" -> fields += SOURCES.matcher(element.text()).find() ? 1 : 0;
            case "fldSimple" ->
                fields += SOURCES.matcher(element.attribute("instr").orElse("")).find() ? 1 : 0;
            default -> {
                // its children say what it is
            }
        }
        element.children().forEach(child -> walk(child, here));
    }

    private Around within(Xml element, Around around) {
        return switch (element.name()) {
            case "tbl" -> {
                Optional<Xml> properties = element.child("tblPr");
                boolean shaded = styles.shadesCells(properties.flatMap(p -> p.value("tblStyle")));
                yield new Around(shaded ? Ground.UNKNOWN : around.ground().within(properties), around.hidden());
            }
            case "tc" -> new Around(around.ground().within(element.child("tcPr")), around.hidden());
            case "p" ->
                new Around(
                        around.ground().within(element.child("pPr")),
                        styles.hides(element.at("pPr").flatMap(p -> p.value("pStyle"))));
            // What is drawn has a ground of its own.
            case "wsp", "shape", "rect", "roundrect" ->
                new Around(isFilled(element) ? Ground.UNKNOWN : around.ground(), around.hidden());
            default -> around;
        };
    }

    private static boolean isFilled(Xml shape) {
        boolean drawn = shape.child("spPr").stream()
                .flatMap(p -> p.children().stream())
                .anyMatch(fill ->
                        List.of("solidFill", "gradFill", "blipFill", "pattFill").contains(fill.name()));
        boolean byStyle = shape.at("style", "fillRef").isPresent()
                && shape.at("spPr", "noFill").isEmpty();
        return drawn || byStyle || shape.attribute("fillcolor").isPresent();
    }

    private void run(Xml run, Around around) {
        if (run.children().stream()
                .noneMatch(t -> !t.text().isBlank() && t.name().equals("t"))) {
            return;
        }
        Optional<Xml> properties = run.child("rPr");
        Optional<String> style = properties.flatMap(p -> p.value("rStyle"));
        boolean said = properties.flatMap(p -> p.child("vanish")).isPresent();
        boolean vanishes = said ? properties.orElseThrow().isOn("vanish") : styles.hides(style) || around.hidden();
        if (vanishes) {
            hidden++;
            return;
        }
        Ground ground = around.ground().highlighted(properties);
        boolean tiny = properties
                .flatMap(p -> p.value("sz"))
                .map(size -> Xml.whole(size, SMALLEST + 1) <= SMALLEST)
                .orElse(false);
        if (tiny || Colours.alike(ink(properties, ground), ground.colour())) {
            boolean black = !tiny && Colours.alike(ground.colour(), Colours.BLACK);
            blackedOut += black ? 1 : 0;
            invisible += black ? 0 : 1;
        }
    }

    /** Text without a colour is black, but on a shade that is dark Word shows it white; on a highlight it stays black. */
    private static int ink(Optional<Xml> properties, Ground ground) {
        Optional<Xml> colour = properties.flatMap(p -> p.child("color"));
        String said = colour.flatMap(c -> c.attribute("val")).orElse("auto");
        boolean ofTheme = colour.flatMap(c -> c.attribute("themeColor")).isPresent();
        if (!said.equals("auto")) {
            return Colours.hex(said);
        }
        if (ofTheme) {
            return Colours.UNKNOWN;
        }
        boolean highlighted = properties.flatMap(p -> p.value("highlight")).isPresent();
        boolean dark = Colours.alike(ground.colour(), Colours.BLACK) && !highlighted;
        return dark ? Colours.WHITE : Colours.BLACK;
    }
}
