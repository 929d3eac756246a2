package forthright.reply;

import com.github.mustachejava.MustacheException;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
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
    private final Faults faults;
    private final StrictMustache mustache;

    private Templates(List<Path> folders, String suffix, Escape escape, Faults faults) {
        this.suffix = suffix;
        this.faults = faults;
        folders.forEach(this::read);
        this.mustache = new StrictMustache(sources, escape);
    }

    /**
     * Reads every template with a suffix. A file of a later folder replaces that of the same name in an earlier one; a
     * folder that is not there holds none.
     */
    public static Templates load(List<Path> folders, String suffix, Escape escape, Faults faults) {
        return new Templates(folders, suffix, escape, faults);
    }

    /**
     * Templates that the program brings itself, each by its name.
     *
     * @param texts of each, which need no check but our own tests
     */
    public static Templates of(Map<String, String> texts, Escape escape) {
        Templates own = new Templates(List.of(), "", escape, new Faults());
        own.sources.putAll(texts);
        return own;
    }

    private void read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.getFileName().toString().endsWith(suffix))
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
        boolean ofCouncil = names > 2 && whole.getName(names - 3).toString().equals("councils");
        return (ofCouncil ? whole.subpath(names - 3, names) : whole.getFileName())
                .toString()
                .replace('\\', '/');
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
                    Place.of("templates/" + name + suffix),
                    "no-template",
                    "This template is missing.",
                    "Write it; the values it may use are listed in templates/README.md.");
        }
    }

    /** Whether a template, or one that it includes, has a section for a group. */
    boolean shows(String name, String group) {
        return tags.getOrDefault(name, List.of()).stream().anyMatch(tag -> shows(tag, group));
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
            mustache.compile(name).execute(written, values.map()).flush();
            return new Prose(written.toString());
        } catch (MustacheException | IOException e) {
            throw FaultsException.error(
                    Place.of(files.getOrDefault(name, "templates/" + name + suffix)),
                    "not-written",
                    "This template cannot be written: %s".formatted(innermost(e)),
                    "Run foi check; the values a template may use are listed in templates/README.md.");
        }
    }
}
