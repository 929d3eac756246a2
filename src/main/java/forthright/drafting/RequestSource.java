package forthright.drafting;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.request.Received;
import forthright.request.RequestFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a request came from.
 *
 * @param path its file; for standard input, a name in the folder where the command runs
 * @param notes what a person should know of how it was read, such as an attachment that was left
 */
public record RequestSource(String text, String shownAs, Path path, List<Fault> notes) {
    public RequestSource {
        notes = List.copyOf(notes);
    }

    /** What is drafted for it. */
    public Order order(String council, Received received, LocalDate dated, String data) {
        return new Order(text, shownAs, path, council, received, dated, data);
    }

    /** The request that a command names: a file, a case folder, or "-" for standard input. */
    public static RequestSource of(String named, InputStream standardInput, Workspace workspace) {
        Faults faults = new Faults();
        if (named.equals("-")) {
            String text =
                    RequestFile.read(standardInput, "standard input", faults).orElse("");
            faults.stopIfAny();
            return new RequestSource(text, "standard input", Path.of("request.txt"), faults.inOrder());
        }
        Path path = fileOf(Path.of(named), workspace);
        String shownAs = workspace.shown(path);
        String text = RequestFile.read(path, shownAs, faults).orElse("");
        faults.stopIfAny();
        return new RequestSource(text, shownAs, path, faults.inOrder());
    }

    private static Path fileOf(Path named, Workspace workspace) {
        if (!Files.isDirectory(named)) {
            return named;
        }
        try (Stream<Path> files = Files.list(named)) {
            List<Path> requests = files.filter(f -> f.getFileName().toString().startsWith("request."))
                    .sorted()
                    .toList();
            if (requests.size() == 1) {
                return requests.getFirst();
            }
        } catch (IOException e) {
            // Said below in the same words: the folder gives no one request.
        }
        throw FaultsException.error(
                Place.of(workspace.shown(named)),
                "no-request",
                "This folder does not hold one request.",
                "A case folder holds one file request.txt, or .md, .eml, .html, .docx or .pdf.");
    }
}
