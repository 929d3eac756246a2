package forthright.drafting.reviewing;

import forthright.law.files.Fault;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The replies in files and folders that a command names. */
final class ReplyFiles {
    private static final Set<String> FORMS = Set.of("txt", "md", "html", "htm", "docx", "pdf", "eml");
    private static final Set<String> NAMES = Set.of("reply", "letter", "response");

    private ReplyFiles() {}

    /**
     * A reply in a folder, with the request that lies beside it.
     *
     * @param request empty where the command names the reply itself, or none lies there
     */
    record Found(Path reply, Optional<Path> request) {}

    /** The replies: a file as it is; of a folder, each reply in it and below, by name where files are named so. */
    static List<Found> in(List<Path> named) {
        List<Found> found = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                found.addAll(below(path));
            } else {
                found.add(new Found(path, Optional.empty()));
            }
        }
        return found;
    }

    static Fault nothing(List<String> among) {
        return Fault.error(
                Place.of(among.isEmpty() ? "REPLY" : "--among"),
                "no-reply",
                among.isEmpty()
                        ? "There is no reply here."
                        : "No reply here is of an authority with one of these names.",
                "Name files, or folders that hold them.");
    }

    private static List<Found> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> all = files.filter(Files::isRegularFile)
                    .filter(file -> FORMS.contains(ending(file)))
                    .sorted()
                    .toList();
            List<Path> replies =
                    all.stream().filter(file -> NAMES.contains(stem(file))).toList();
            return (replies.isEmpty() ? all : replies)
                    .stream()
                            .filter(file -> !stem(file).equals("request"))
                            .map(file -> new Found(file, beside(file, all)))
                            .toList();
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(folder.toString()),
                    "unreadable",
                    "This folder cannot be read.",
                    "Check that you may open it.");
        }
    }

    private static Optional<Path> beside(Path reply, List<Path> all) {
        return all.stream()
                .filter(file -> stem(file).equals("request"))
                .filter(file -> Objects.equals(file.getParent(), reply.getParent()))
                .findFirst();
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.UK);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.UK);
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
