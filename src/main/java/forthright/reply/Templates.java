package forthright.reply;

import com.github.mustachejava.MustacheException;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import forthright.reply.language.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The templates of one folder and one council, read whole and checked before any of them is used. */
public final class Templates {
    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, List<Tag>> tags = new TreeMap<>();
    private final String suffix;
    private final String folder;
    private final Faults faults;
    private final StrictMustache mustache;
    private final Language language;

    private Templates(List<Path> folders, String suffix, Escape escape, Language language, Faults faults) {
        this.suffix = suffix;
        this.language = language;
        this.faults = faults;
        this.folder = folders.isEmpty() ? "" : shown(folders.getFirst());
        folders.forEach(this::read);
        this.mustache = new StrictMustache(sources, escape);
    }

    /**
     * Reads every template with a suffix. A file of a later folder replaces that of the same name in an earlier one; a
     * folder that is not there holds none.
     */
    public static Templates load(List<Path> folders, String suffix, Escape escape, Faults faults) {
        return new Templates(folders, suffix, escape, Language.ENGLISH, faults);
    }

    /** The same, which say what they are given in a language. */
    static Templates load(List<Path> folders, String suffix, Escape escape, Language language, Faults faults) {
        return new Templates(folders, suffix, escape, language, faults);
    }

    /**
     * Templates that the program brings itself, each by its name.
     *
     * @param texts of each, which need no check but our own tests
     */
    public static Templates of(Map<String, String> texts, Escape escape) {
        Templates own = new Templates(List.of(), "", escape, Language.ENGLISH, new Faults());
        own.sources.putAll(texts);
        return own;
    }

    private void read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.getFileName().toString().endsWith(suffix))
                    .filter(file -> !Language.isOfAnother(folder.relativize(file)))
                    .sorted()
                    .forEach(file -> read(folder, file));
        } catch (IOException e) {
            faults.error(
                    Place.of(shown(folder)),
                    "unreadable",
                    "This folder cannot be read.",
                    "Check that you may open it and everything in it.");
        }
    }

    private void read(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String stem = name.substring(0, name.length() - suffix.length());
        String shownAs = shown(folder) + "/" + name;
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            faults.error(
                    Place.of(shownAs),
                    "link",
                    "This is not a file but a link or a folder.",
                    "Put the file itself here.");
            return;
        }
        YamlReader.text(file, shownAs, faults).ifPresent(text -> {
            sources.put(stem, text.replace("\r\n", "\n"));
            files.put(stem, shownAs);
            tags.put(stem, TagReader.read(shownAs, text, faults));
        });
    }

    /** A council's folder is shown from "councils" on, the shared one by its own name. */
    private static String shown(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        int names = whole.getNameCount();
        int begins = names - 1;
        for (int i = Math.max(0, names - 4); i < names; i++) {
            if (whole.getName(i).toString().equals("templates")) {
                begins = i > 1 && whole.getName(i - 2).toString().equals("councils") ? i - 2 : i;
            }
        }
        return whole.subpath(begins, names).toString().replace('\\', '/');
    }

    /** Whether there is such a template. */
    public boolean has(String name) {
        return sources.containsKey(name);
    }

    /** The stems of the templates in a folder, without it. */
    public List<String> in(String folder) {
        return sources.keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .map(name -> name.substring(folder.length() + 1))
                .toList();
    }

    /** Notes every name in a template, and in those it includes, that has no value there. */
    public void check(String name, Names values) {
        if (has(name)) {
            new TemplateCheck(tags, faults).check(name, values);
        } else {
            faults.error(
                    place(name),
                    "no-template",
                    "This template is missing.",
                    "Write it; the values it may use are listed in templates/README.md.");
        }
    }

    /** Whether a template, or one that it includes, has a section for a group. */
    boolean shows(String name, String group) {
        return tags.getOrDefault(name, List.of()).stream().anyMatch(tag -> shows(tag, group));
    }

    /** Where one is, or would be looked for. */
    Place place(String name) {
        return Place.of(files.getOrDefault(name, folder + "/" + name + suffix));
    }

    /** The stems of all of them. */
    List<String> names() {
        return List.copyOf(sources.keySet());
    }

    /** The file of one, as messages name it. */
    String file(String name) {
        return files.getOrDefault(name, "");
    }

    String source(String name) {
        return sources.getOrDefault(name, "");
    }

    /** The templates that one brings in. */
    List<String> partials(String name) {
        return inside(name)
                .filter(Tag.Partial.class::isInstance)
                .map(tag -> ((Tag.Partial) tag).name())
                .toList();
    }

    /** What one prints, each thing once: values, what it brings in, and the sections in which they stand. */
    List<String> shape(String name) {
        return tags.getOrDefault(name, List.of()).stream()
                .flatMap(tag -> shape("", tag))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> shape(String within, Tag tag) {
        return switch (tag) {
            case Tag.Value(var place, String name) -> Stream.of(within + name);
            case Tag.Partial(var place, String name) -> Stream.of(within + ">" + name);
            case Tag.Section(var place, String name, boolean ifNone, List<Tag> inside) -> {
                String section = within + (ifNone ? "^" : "#") + name;
                yield Stream.concat(Stream.of(section), inside.stream().flatMap(t -> shape(section + " ", t)));
            }
        };
    }

    private Stream<Tag> inside(String name) {
        return tags.getOrDefault(name, List.of()).stream().flatMap(Templates::all);
    }

    private static Stream<Tag> all(Tag tag) {
        return tag instanceof Tag.Section section
                ? Stream.concat(Stream.of(tag), section.inside().stream().flatMap(Templates::all))
                : Stream.of(tag);
    }

    private boolean shows(Tag tag, String group) {
        return switch (tag) {
            case Tag.Value value -> false;
            case Tag.Section section ->
                section.name().equals(group) || section.inside().stream().anyMatch(t -> shows(t, group));
            case Tag.Partial partial -> shows(partial.name(), group);
        };
    }

    private static String innermost(Throwable e) {
        Throwable at = e;
        while (at.getCause() != null) {
            at = at.getCause();
        }
        return String.valueOf(at.getMessage());
    }

    /** Writes a template with these values. */
    public Prose write(String name, Values values) {
        try {
            StringWriter written = new StringWriter();
            mustache.compile(name).execute(written, values.in(language)).flush();
            return new Prose(written.toString());
        } catch (MustacheException | IOException e) {
            throw FaultsException.error(
                    place(name),
                    "not-written",
                    "This template cannot be written: %s".formatted(innermost(e)),
                    "Run foi check; the values a template may use are listed in templates/README.md.");
        }
    }
}
