package forthright.scan.office;

import forthright.request.files.Xml;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Colours as Office writes them: themselves, by number, or by their place in a theme. */
final class Colours {
    static final int WHITE = 0xFFFFFF;
    static final int BLACK = 0;
    /** What cannot be told, and so is like nothing. */
    static final int UNKNOWN = -1;

    private static final int NEAR = 18;
    private static final int[] NUMBERED = {
        0x000000, 0xFFFFFF, 0xFF0000, 0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF, 0x000000, 0xFFFFFF, 0xFF0000,
        0x00FF00, 0x0000FF, 0xFFFF00, 0xFF00FF, 0x00FFFF
    };
    private static final int SYSTEM_TEXT = 64;
    private static final int SYSTEM_GROUND = 65;

    private final List<Integer> theme;

    private Colours(List<Integer> theme) {
        this.theme = theme;
    }

    /** The colours of a theme; of the plain one where a file has none. */
    static Colours of(Optional<Xml> theme) {
        List<Integer> named = theme.flatMap(root -> root.at("themeElements", "clrScheme")).stream()
                .flatMap(scheme -> scheme.children().stream())
                .map(Colours::named)
                .toList();
        if (named.size() < 4) {
            return new Colours(List.of(WHITE, BLACK));
        }
        // A theme lists dark before light; a cell counts light first.
        return new Colours(Stream.concat(
                        Stream.of(named.get(1), named.get(0), named.get(3), named.get(2)),
                        named.stream().skip(4))
                .toList());
    }

    private static int named(Xml place) {
        return place.children().stream()
                .findFirst()
                .flatMap(colour -> colour.attribute("lastClr").or(() -> colour.attribute("val")))
                .map(Colours::hex)
                .orElse(UNKNOWN);
    }

    static int hex(String text) {
        String plain = text.length() == 8 ? text.substring(2) : text;
        return plain.matches("[0-9A-Fa-f]{6}") ? Integer.parseInt(plain, 16) : UNKNOWN;
    }

    /** What a colour element says; a default where there is none. */
    int rgb(Optional<Xml> colour, int otherwise) {
        return colour.map(said -> rgb(said::attribute, otherwise)).orElse(otherwise);
    }

    /** What the attributes of a colour element say. */
    int rgb(Function<String, Optional<String>> said, int otherwise) {
        int plain = said.apply("rgb")
                .map(Colours::hex)
                .or(() -> said.apply("theme").map(this::ofTheme))
                .or(() -> said.apply("indexed").map(number -> numbered(number, otherwise)))
                .orElse(otherwise);
        return said.apply("tint").map(tint -> tinted(plain, tint)).orElse(plain);
    }

    private int ofTheme(String place) {
        int at = Xml.whole(place, -1);
        return at >= 0 && at < theme.size() ? theme.get(at) : UNKNOWN;
    }

    private static int numbered(String number, int otherwise) {
        int at = Xml.whole(number, -1);
        if (at >= 0 && at < NUMBERED.length) {
            return NUMBERED[at];
        }
        return at == SYSTEM_TEXT ? BLACK : at == SYSTEM_GROUND ? WHITE : otherwise;
    }

    private static int tinted(int rgb, String tint) {
        double by;
        try {
            by = Double.parseDouble(tint);
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
        if (rgb == UNKNOWN || by == 0) {
            return rgb;
        }
        int all = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int part = rgb >> shift & 0xFF;
            double now = by < 0 ? part * (1 + by) : part + (0xFF - part) * by;
            all |= Math.clamp(Math.round(now), 0, 0xFF) << shift;
        }
        return all;
    }

    /** Whether nobody could tell one from the other. */
    static boolean alike(int one, int other) {
        if (one == UNKNOWN || other == UNKNOWN) {
            return false;
        }
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF)) > NEAR) {
                return false;
            }
        }
        return true;
    }
}
