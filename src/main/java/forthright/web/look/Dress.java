package forthright.web.look;

import forthright.web.http.Assets;
import forthright.web.http.Assets.Asset;
import forthright.web.http.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The styles and scripts of the pages. The components are those of GOV.UK Frontend; its typeface, its crown and its crest
 * belong to central government and are taken out, so that a council's pages look like nobody else's.
 */
public final class Dress {
    static final String VERSION = "5.14.0";
    private static final String FRONTEND = "/META-INF/resources/webjars/govuk-frontend/" + VERSION + "/dist/govuk/";
    private static final Pattern TYPEFACE = Pattern.compile("@font-face\\{[^}]*\\}");
    private static final Pattern PICTURE = Pattern.compile("url\\([^)]*\\)");
    private static final String FONTS = "Arial,Helvetica,\"Liberation Sans\",sans-serif";

    private Dress() {}

    /** All of them. */
    public static Assets assets() {
        return new Assets(Map.of(
                "frontend.css", new Asset("text/css; charset=utf-8", Bytes.of(styles())),
                "frontend.js", new Asset("text/javascript; charset=utf-8", Bytes.of(frontend("govuk-frontend.min.js"))),
                "forthright.css", new Asset("text/css; charset=utf-8", Own.file("forthright.css")),
                "forthright.js", new Asset("text/javascript; charset=utf-8", Own.file("forthright.js")),
                "icon.svg", new Asset("image/svg+xml", Own.file("icon.svg"))));
    }

    private static String styles() {
        String styles = TYPEFACE.matcher(frontend("govuk-frontend.min.css")).replaceAll("");
        return PICTURE.matcher(styles).replaceAll("none").replace("GDS Transport,arial,sans-serif", FONTS);
    }

    private static String frontend(String name) {
        // Maps of the sources are for those who build it, and are not here.
        return new String(Own.bytes(FRONTEND + name), StandardCharsets.UTF_8)
                .replaceAll("(?m)^(/\\*#|//#) ?sourceMappingURL=.*$", "");
    }
}
