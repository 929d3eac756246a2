package forthright.scan.office;

import forthright.request.files.Xml;
import java.util.Map;
import java.util.Optional;

/** What stands behind text of a document, as far as it can be told. */
record Ground(int colour) {
    static final Ground PAPER = new Ground(Colours.WHITE);
    static final Ground UNKNOWN = new Ground(Colours.UNKNOWN);

    private static final Map<String, Integer> HIGHLIGHTS =
            Map.of("black", Colours.BLACK, "white", Colours.WHITE, "darkBlue", 0x000080, "yellow", 0xFFFF00);

    /** The ground within an element that may have its own. */
    Ground within(Optional<Xml> properties) {
        return properties.flatMap(p -> p.child("shd")).map(this::shaded).orElse(this);
    }

    private Ground shaded(Xml shade) {
        String pattern = shade.attribute("val").orElse("clear");
        String fill = shade.attribute("fill").orElse("auto");
        if (shade.attribute("themeFill").isPresent()) {
            return fill.equals("auto") ? UNKNOWN : new Ground(Colours.hex(fill));
        }
        if (pattern.equals("solid")) {
            String ink = shade.attribute("color").orElse("auto");
            return ink.equals("auto") ? new Ground(Colours.BLACK) : new Ground(Colours.hex(ink));
        }
        boolean plain = pattern.equals("clear") || pattern.equals("nil");
        return plain ? fill.equals("auto") ? this : new Ground(Colours.hex(fill)) : UNKNOWN;
    }

    /** The ground behind a run that may be highlighted. */
    Ground highlighted(Optional<Xml> run) {
        Optional<String> highlight = run.flatMap(r -> r.value("highlight")).filter(word -> !word.equals("none"));
        return highlight.isEmpty()
                ? within(run)
                : new Ground(HIGHLIGHTS.getOrDefault(highlight.orElseThrow(), Colours.UNKNOWN));
    }
}
