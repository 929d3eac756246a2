package forthright.reply;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tags of a template before Mustache does, and refuses all but four kinds: value, section, partial and
 * comment. So nothing can change the delimiters, switch off escaping, or name a file while a letter is written.
 */
final class TagReader {
    private static final Pattern TAG =
            Pattern.compile("\\{\\{(?<mark>[#^/>!&={<$%?+*@]?)(?<text>.*?)\\}\\}", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern PARTIAL = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*");

    private final String file;
    private final String text;
    private final Faults faults;
    private final Deque<Open> open = new ArrayDeque<>();

    private TagReader(String file, String text, Faults faults) {
        this.file = file;
        this.text = text;
        this.faults = faults;
    }

    private record Open(Place place, String name, boolean ifNone, List<Tag> inside) {}

    static List<Tag> read(String file, String text, Faults faults) {
        return new TagReader(file, text, faults).read();
    }

    private List<Tag> read() {
        open.push(new Open(new Place(file, 1, 1), "", false, new ArrayList<>()));
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            tag(tag.group("mark"), tag.group("text").strip(), placeOf(tag.start()));
        }
        while (open.size() > 1) {
            Open section = open.pop();
            faults.error(
                    section.place,
                    "not-closed",
                    "The section \"%s\" is not closed.".formatted(section.name),
                    "Write {{/%s}} where it ends.".formatted(section.name));
        }
        return open.pop().inside;
    }

    private void tag(String mark, String name, Place place) {
        switch (mark) {
            case "!" -> {}
            case "" -> named(name, NAME, place, () -> add(new Tag.Value(place, name)));
            case "#", "^" ->
                named(name, NAME, place, () -> open.push(new Open(place, name, mark.equals("^"), new ArrayList<>())));
            case "/" -> close(name, place);
            case ">" -> named(name, PARTIAL, place, () -> add(new Tag.Partial(place, name)));
            default ->
                faults.error(
                        place,
                        "forbidden-tag",
                        "A tag that begins with {{%s is not allowed.".formatted(mark),
                        "Use {{name}}, {{#name}} … {{/name}}, {{^name}} … {{/name}} or {{>name}}.");
        }
    }

    private void close(String name, Place place) {
        Open section = open.peek();
        if (open.size() < 2 || section == null || !section.name.equals(name)) {
            faults.error(
                    place,
                    "not-open",
                    "{{/%s}} closes a section that is not the last one opened.".formatted(name),
                    "Close sections in the reverse order of their opening.");
            return;
        }
        open.pop();
        add(new Tag.Section(section.place, section.name, section.ifNone, section.inside));
    }

    private void named(String name, Pattern form, Place place, Runnable then) {
        if (form.matcher(name).matches()) {
            then.run();
            return;
        }
        faults.error(
                place,
                "not-a-name",
                "\"%s\" is not the name of a value or of a template.".formatted(name),
                "Values are listed in templates/README.md; a template is named by its folder and stem: parts/table.");
    }

    private void add(Tag tag) {
        Open innermost = open.peek();
        if (innermost != null) {
            innermost.inside.add(tag);
        }
    }

    private Place placeOf(int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(file, line, at - before.lastIndexOf('\n'));
    }
}
