package forthright.drafting;

import forthright.law.files.Faults;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every word that stands by itself in the YAML that people keep. Data, and what services sent in, is not looked at. */
final class Mentions {
    private final List<Mention> found = new ArrayList<>();

    private Mentions() {}

    static List<Mention> of(Workspace workspace) {
        Mentions mentions = new Mentions();
        Stream.of(workspace.questionBank(), workspace.rules(), workspace.councils(), workspace.cases())
                .flatMap(folder -> files(folder, ".yaml").stream())
                .forEach(file -> {
                    String shownAs = workspace.shown(file);
                    // What is wrong with a file is said by foi check.
                    YamlReader.read(file, shownAs, new Faults()).ifPresent(node -> mentions.add(node, List.of(), ""));
                });
        return mentions.found;
    }

    /** The files of a folder with this ending, in order; none of data or of what services sent in. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .filter(file -> Stream.of("data", "service", "told")
                            .noneMatch(name -> folder.relativize(file).startsWith(name)
                                    || folder.relativize(file).toString().contains("/" + name + "/")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Node node, List<String> path, String called) {
        switch (node) {
            case Node.Scalar(var place, String text, boolean quoted) ->
                found.add(new Mention(place, false, text, path, called));
            case Node.Listing(var place, List<Node> items) ->
                items.forEach(item -> add(item, path, called(item, called)));
            case Node.Mapping(var place, var entries) ->
                entries.values().forEach(entry -> {
                    List<String> inner = new ArrayList<>(path);
                    inner.add(entry.name());
                    found.add(new Mention(entry.place(), true, entry.name(), inner, called));
                    add(entry.value(), inner, called);
                });
        }
    }

    /** The name of a case, for whatever stands in it. */
    private static String called(Node item, String outside) {
        return outside.isEmpty()
                        && item.place().file().endsWith(".cases.yaml")
                        && item instanceof Node.Mapping(var place, var entries)
                        && entries.get("name") instanceof Node.Entry(var at, var name, Node.Scalar scalar)
                ? scalar.text()
                : outside;
    }
}
