package forthright.document;

import java.util.Locale;
import org.commonmark.renderer.html.UrlSanitizer;

/** Lets web and mail addresses through, and no other kind of link. */
final class PlainLinks implements UrlSanitizer {
    @Override
    public String sanitizeLinkUrl(String url) {
        String plain = url.strip().toLowerCase(Locale.UK);
        boolean harmless = plain.startsWith("https://") || plain.startsWith("http://") || plain.startsWith("mailto:");
        return harmless ? url : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
