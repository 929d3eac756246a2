package forthright.drafting.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The messages and sheets for the teams of one case, a folder each. The secret beside them is none of these. */
public record ServiceFiles(OpenCase open) {
    /**
     * What goes to one team.
     *
     * @param names of the files in its folder
     */
    public record OfTeam(String key, List<String> names) {
        public OfTeam {
            names = List.copyOf(names);
        }
    }

    /** Each team that something was written to. */
    public List<OfTeam> all() {
        return in(service(), Files::isDirectory).stream()
                .map(team -> new OfTeam(
                        name(team),
                        in(team, Files::isRegularFile).stream()
                                .map(ServiceFiles::name)
                                .filter(ServiceFiles::isSent)
                                .toList()))
                .filter(team -> !team.names().isEmpty())
                .toList();
    }

    /** One file; empty where there is none of these names, which are only compared. */
    public Optional<byte[]> file(String team, String name) {
        boolean known = all().stream()
                .anyMatch(each -> each.key().equals(team) && each.names().contains(name));
        try {
            return known
                    ? Optional.of(Files.readAllBytes(service().resolve(team).resolve(name)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSent(String name) {
        return name.endsWith(".md") || name.endsWith(".csv");
    }

    private Path service() {
        return open.folder().resolve("service");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static List<Path> in(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
