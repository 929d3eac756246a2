package forthright.request.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes a web page, or a mail in HTML, as lines. Nothing that it points to is fetched. */
final class PageText {
    private static final Set<String> UNSEEN = Set.of(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "object",
            "iframe",
            "svg",
            "math",
            "title",
            "meta",
            "link",
            "del",
            "select",
            "textarea",
            "button",
            "audio",
            "video",
            "canvas",
            "map");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "nav",
            "main",
            "form",
            "fieldset",
            "dl",
            "figure",
            "address",
            "blockquote",
            "hr",
            "body");
    private static final Set<String> LINES =
            Set.of("div", "dt", "dd", "legend", "caption", "figcaption", "center", "option", "li");
    // Hidden from the reader's eye, and so no part of what was asked.
    private static final Pattern HIDDEN = Pattern.compile(
            "display:none|visibility:(?:hidden|collapse)|mso-hide:all|font-size:0(?:px|pt|em|%)?(?:;|$)");
    private static final Pattern QUOTING =
            Pattern.compile("(?i).*(?:gmail_quote|moz-cite|yahoo_quoted|protonmail_quote).*");
    private static final String[] COUNTED = {
        "decimal", "lower-alpha", "lower-latin", "upper-alpha", "upper-latin", "lower-roman", "upper-roman"
    };

    private final Set<Note.Kind> notes = EnumSet.noneOf(Note.Kind.class);

    // How many elements are open whose spaces and line ends count as they stand.
    private int typed;

    private PageText() {}

    /** The text of a page; the character set is the page's own where none is given. */
    static Extracted of(byte[] bytes, @Nullable String charset) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
            PageText text = new PageText();
            Lines lines = new Lines();
            text.children(page.body(), lines, 0);
            return new Extracted(lines.text(), text.notes.stream().map(Note::of).toList());
        } catch (IOException e) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
    }

    private void children(Element parent, Lines lines, int depth) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                words(text, lines);
            } else if (child instanceof Element element) {
                element(element, lines, depth + 1);
            }
        }
    }

    private void words(TextNode text, Lines lines) {
        if (typed > 0) {
            lines.verbatim(text.getWholeText());
        } else {
            lines.words(text.getWholeText());
        }
    }

    private void element(Element element, Lines lines, int depth) {
        String name = element.normalName();
        if (UNSEEN.contains(name)) {
            return;
        }
        if (isHidden(element)) {
            if (!element.text().isBlank()) {
                notes.add(Note.Kind.HIDDEN_LEFT);
            }
            return;
        }
        if (depth > Limits.DEPTH) {
            lines.words(element.text());
            return;
        }
        switch (name) {
            case "br" -> lines.lineBreak();
            case "ol", "ul", "menu", "dir" -> list(element, lines, depth);
            case "table" -> table(element, lines, depth);
            case "pre" -> {
                lines.paragraph();
                typed++;
                children(element, lines, depth);
                typed--;
                lines.paragraph();
            }
            default -> other(element, name, lines, depth);
        }
    }

    private void other(Element element, String name, Lines lines, int depth) {
        if (name.equals("blockquote") && isQuotedMail(element)) {
            Lines quoted = Lines.beside();
            children(element, quoted, depth);
            lines.paragraph();
            lines.append(Lines.quoted(quoted.text()));
            lines.paragraph();
        } else if (PARAGRAPHS.contains(name)) {
            lines.paragraph();
            children(element, lines, depth);
            lines.paragraph();
        } else if (LINES.contains(name)) {
            lines.end();
            children(element, lines, depth);
            lines.end();
        } else {
            children(element, lines, depth);
        }
    }

    private static boolean isQuotedMail(Element quote) {
        return quote.attr("type").equalsIgnoreCase("cite")
                || QUOTING.matcher(quote.className()).matches();
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || (element.hasAttr("style") && HIDDEN.matcher(style(element)).find());
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.UK).replaceAll("\\s", "");
    }

    private void list(Element list, Lines lines, int depth) {
        int level = level(list);
        if (level == 0) {
            lines.paragraph();
        } else {
            lines.end();
        }
        int step = list.hasAttr("reversed") ? -1 : 1;
        int items = (int) list.children().stream()
                .filter(c -> c.normalName().equals("li"))
                .count();
        int number = whole(list.attr("start"), step < 0 ? items : 1);
        for (Node child : list.childNodes()) {
            if (child instanceof Element item && item.normalName().equals("li") && !isHidden(item)) {
                number = whole(item.attr("value"), number);
                lines.end();
                lines.indent(4 * level);
                lines.mark(mark(list, item, number));
                children(item, lines, depth + 1);
                lines.end();
                lines.dropMark();
                number += step;
            } else if (child instanceof Element element) {
                element(element, lines, depth + 1);
            } else if (child instanceof TextNode text) {
                words(text, lines);
            }
        }
        lines.end();
        lines.indent(level == 0 ? 0 : 4 * (level - 1));
        if (level == 0) {
            lines.paragraph();
        }
    }

    private static int level(Element list) {
        return (int) list.parents().stream()
                .takeWhile(p -> !p.normalName().equals("table"))
                .filter(p -> p.normalName().equals("ol") || p.normalName().equals("ul"))
                .count();
    }

    private static String mark(Element list, Element item, int number) {
        String form = form(list, item);
        if (form.equals("none")) {
            return "";
        }
        if (!list.normalName().equals("ol") && form.isEmpty()) {
            return "•";
        }
        return switch (form) {
            case "lower-alpha", "lower-latin" -> Numerals.letter(number) + ".";
            case "upper-alpha", "upper-latin" -> Numerals.upper(Numerals.letter(number)) + ".";
            case "lower-roman" -> Numerals.roman(number) + ".";
            case "upper-roman" -> Numerals.upper(Numerals.roman(number)) + ".";
            case "bullet" -> "•";
            default -> number + ".";
        };
    }

    /** How the items are counted: the item's own style, the list's style, or its type. */
    private static String form(Element list, Element item) {
        for (Element of : List.of(item, list)) {
            String style = style(of);
            int at = style.indexOf("list-style");
            if (at >= 0) {
                String said = style.substring(at, style.indexOf(';', at) < 0 ? style.length() : style.indexOf(';', at));
                for (String form : COUNTED) {
                    if (said.contains(form)) {
                        return form;
                    }
                }
                if (said.endsWith("none")) {
                    return "none";
                }
                if (said.contains("disc") || said.contains("circle") || said.contains("square")) {
                    return "bullet";
                }
            }
            String type = typed(of.attr("type"));
            if (!type.isEmpty()) {
                return type;
            }
        }
        return "";
    }

    private static String typed(String type) {
        return switch (type) {
            case "1" -> "decimal";
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            case "disc", "circle", "square" -> "bullet";
            default -> "";
        };
    }

    private static int whole(String text, int otherwise) {
        return text.matches("-?[0-9]{1,5}") ? Integer.parseInt(text) : otherwise;
    }

    private void table(Element table, Lines lines, int depth) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : rowsOf(table)) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (!isHidden(cell)) {
                    Lines inside = Lines.beside();
                    children(cell, inside, depth + 3);
                    cells.add(inside.text());
                }
            }
            if (!cells.isEmpty() && !isHidden(row)) {
                rows.add(cells);
            }
        }
        table.children().stream()
                .filter(c -> c.normalName().equals("caption"))
                .forEach(c -> element(c, lines, depth + 1));
        Rows.write(rows, lines);
    }

    private static List<Element> rowsOf(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (Set.of("thead", "tbody", "tfoot").contains(child.normalName())) {
                child.children().stream()
                        .filter(c -> c.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }
}
