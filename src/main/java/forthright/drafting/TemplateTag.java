package forthright.drafting;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import forthright.reply.language.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value or another file that a template brings in.
 *
 * @param isFile whether it brings in a file
 * @param name the value's name, or the file's without its ending
 */
record TemplateTag(Place place, boolean isFile, String name) {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^>]?)\\s*([\\w/-]+)\\s*}}");

    private static final String WORDINGS = "^(councils/[^/]+/)?templates/";

    /** Those of every template, shared and of councils. */
    static List<TemplateTag> of(Workspace workspace) {
        List<TemplateTag> tags = new ArrayList<>();
        files(workspace).forEach(file -> {
            String shownAs = workspace.shown(file);
            List<String> lines = YamlReader.text(file, shownAs, new Faults()).stream()
                    .flatMap(String::lines)
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                Place place = new Place(shownAs, i + 1, 1);
                TAG.matcher(lines.get(i))
                        .results()
                        .map(tag -> new TemplateTag(place, tag.group(1).equals(">"), tag.group(2)))
                        .forEach(tags::add);
            }
        });
        return tags;
    }

    /** The English templates; those of other languages are held against them, and not looked at by themselves. */
    static List<Path> files(Workspace workspace) {
        return Stream.of(workspace.templates(), workspace.councils())
                .flatMap(folder -> Mentions.files(folder, ".mustache").stream())
                .filter(file ->
                        !Language.isOfAnother(Path.of(workspace.shown(file).replaceFirst(WORDINGS, ""))))
                .toList();
    }

    /** The template's name without folder and ending: {@code small-number}. */
    static String stem(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\..*$", "");
    }
}
