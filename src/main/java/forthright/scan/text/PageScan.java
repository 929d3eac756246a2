package forthright.scan.text;

import forthright.scan.Findings;
import forthright.scan.TextKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector.SelectorParseException;

/** Looks through a web page, as its source and as it is shown. */
public final class PageScan {
    private static final String WHERE = "page source";
    private static final Pattern HIDES = Pattern.compile(
            "display:none|visibility:(?:hidden|collapse)|opacity:0(?:\\.0*)?(?:;|$)|left:-\\d{3,}|text-indent:-\\d{3,}|clip:rect\\(0");
    private static final Pattern TINY = Pattern.compile(
            "font-size:(?:0(?:\\.0*)?(?:px|pt|r?em|%)?|0?\\.[0-2]\\d*r?em|[012](?:\\.\\d+)?(?:px|pt))(?:;|$|!)");
    private static final Pattern WHITE =
            Pattern.compile("(?:^|;)color:(?:#fff(?:fff)?|white|rgb\\(255,255,255\\)|transparent)(?:;|$|!)");
    private static final Pattern GROUND = Pattern.compile("background(?:-color|-image)?:");
    private static final Pattern RULE = Pattern.compile("([^{}@]{1,500})\\{([^{}]*)\\}");
    private static final List<String> MAKERS =
            List.of("author", "generator", "creator", "owner", "progid", "originator");

    private final Findings findings;

    private PageScan(Findings findings) {
        this.findings = findings;
    }

    /** Notes what is found. */
    public static void scan(String text, Findings findings) {
        Document page = Jsoup.parse(text);
        PageScan scan = new PageScan(findings);
        scan.source(page);
        scan.hidden(page);
        UnseenCharacters.scan(text, findings);
    }

    private void source(Document page) {
        findings.add(TextKind.MARKUP_COMMENT, WHERE, (int) page.nodeStream(Comment.class)
                .filter(comment -> !comment.getData().isBlank())
                .count());
        findings.add(
                TextKind.SCRIPT,
                WHERE,
                page.select("script, object, embed, applet, iframe").size());
        findings.add(
                TextKind.HIDDEN_FIELD, WHERE, page.select("input[type=hidden]").size());
        findings.add(TextKind.PAGE_METADATA, WHERE, (int) page.select("meta[name]").stream()
                .filter(meta -> MAKERS.contains(meta.attr("name").toLowerCase(Locale.ROOT)))
                .count());
        findings.add(TextKind.DATA_ATTRIBUTES, WHERE, (int) page.getAllElements().stream()
                .filter(element -> element.attributes().asList().stream()
                        .anyMatch(each -> each.getKey().startsWith("data-")
                                && !each.getValue().isBlank()))
                .count());
    }

    private void hidden(Document page) {
        page.select("template, noscript, xml").forEach(element -> hide(element, TextKind.HIDDEN_ELEMENT));
        page.select("[hidden]").forEach(element -> hide(element, TextKind.HIDDEN_ELEMENT));
        page.select("[style]").forEach(element -> styled(element, element.attr("style")));
        for (Element style : page.select("style")) {
            RULE.matcher(style.data().replaceAll("(?s)/\\*.*?\\*/", ""))
                    .results()
                    .forEach(rule -> {
                        String said = plain(rule.group(2));
                        if (tells(said)) {
                            select(page, rule.group(1).strip()).forEach(element -> styled(element, said));
                        }
                    });
        }
    }

    private static List<Element> select(Document page, String selector) {
        try {
            return page.select(selector);
        } catch (SelectorParseException | IllegalArgumentException e) {
            // What no selector can be made of selects nothing here.
            return List.of();
        }
    }

    private static boolean tells(String style) {
        return HIDES.matcher(style).find()
                || TINY.matcher(style).find()
                || WHITE.matcher(style).find();
    }

    private void styled(Element element, String style) {
        String said = plain(style);
        if (HIDES.matcher(said).find()) {
            hide(element, TextKind.HIDDEN_ELEMENT);
        } else if (TINY.matcher(said).find() || (WHITE.matcher(said).find() && !hasGround(element, said))) {
            hide(element, TextKind.PAGE_INVISIBLE_TEXT);
        }
    }

    private static boolean hasGround(Element element, String style) {
        return GROUND.matcher(style).find()
                || element.parents().stream()
                        .anyMatch(each ->
                                GROUND.matcher(plain(each.attr("style"))).find() || each.hasAttr("bgcolor"))
                || element.hasAttr("bgcolor");
    }

    private static String plain(String style) {
        return style.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    private void hide(Element element, TextKind kind) {
        boolean empty = !element.hasText()
                && element.data().isBlank()
                && element.select("img, svg").isEmpty()
                && element.childNodes().stream().map(Node::outerHtml).allMatch(String::isBlank);
        if (!empty) {
            findings.add(kind, "%s, element %s".formatted(WHERE, element.normalName()));
        }
    }
}
