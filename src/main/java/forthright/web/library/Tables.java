package forthright.web.library;

import forthright.drafting.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that the page lets people edit: rule tables and wordings, which are data. Rule files in their own language, what is
 * published and what is sealed are not among them. A name from outside is only compared with these.
 */
record Tables(Workspace workspace) {
    /** Their names, relative to the workspace. */
    List<String> all() {
        return Stream.concat(in(workspace.rules(), ".csv"), in(workspace.templates(), ".md.mustache"))
                .sorted()
                .toList();
    }

    /** The file of one; empty where there is none of this name. */
    Optional<Path> named(String name) {
        return all().stream()
                .filter(name::equals)
                .findFirst()
                .map(known -> workspace.kept().resolve(known));
    }

    private Stream<String> in(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> workspace.kept().relativize(file).toString().replace('\\', '/'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
