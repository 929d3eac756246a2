package forthright.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a case in which the applicant's own words stand, or who they are: the request, what people decided about
 * it, drafts, requests to services, and the sealed copies with their secret. What was sent, and why, is none of them.
 *
 * @param words what is erased, each file before the folder that it lies in
 * @param others files of the case that are neither: somebody must look at them
 */
public record ApplicantsWords(List<Path> words, List<Path> others) {
    private static final Set<String> FOLDERS = Set.of("draft", "history", "service", FolderSeals.PART);
    private static final Set<String> OF_PEOPLE = Set.of("case.yaml", "log.yaml");
    // A machine that stopped while it wrote a file leaves its beginning under such a name.
    private static final String BEGUN = ".part-";

    public ApplicantsWords {
        words = List.copyOf(words);
        others = List.copyOf(others);
    }

    /**
     * Those of a case.
     *
     * @param sealedWords what was sealed as it was written, by name
     */
    public static ApplicantsWords in(Path caseFolder, Collection<String> sealedWords) {
        Set<String> ofIssued = new TreeSet<>(sealedWords);
        ofIssued.addAll(Set.of(Seals.SECRET, "case.yaml", "request.txt"));
        List<Path> words = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path path : everything(caseFolder)) {
            Path inCase = inCase(caseFolder, path);
            String name = path.getFileName().toString();
            String first = inCase.getName(0).toString();
            boolean alone = inCase.getNameCount() == 1;
            if (FOLDERS.contains(first)
                    || name.startsWith(BEGUN)
                    || (alone && (name.startsWith("request.") || OF_PEOPLE.contains(name)))
                    || (first.equals(Register.ISSUED) && ofIssued.contains(name))) {
                words.add(path);
            } else if (!first.equals(Register.ISSUED) && !first.equals(Erasure.FILE) && !Files.isDirectory(path)) {
                others.add(path);
            }
        }
        return new ApplicantsWords(words, others);
    }

    /** The same with words that are kept elsewhere. */
    ApplicantsWords with(Collection<Path> elsewhere) {
        return new ApplicantsWords(
                Stream.concat(words.stream(), elsewhere.stream()).distinct().toList(), others);
    }

    /** Where it lies in the case; of a letter around the reply, where it lies in the letter's own folder, which is like a case. */
    private static Path inCase(Path caseFolder, Path path) {
        Path inCase = caseFolder.relativize(path);
        boolean ofLetter = inCase.startsWith(Register.LETTERS) && inCase.getNameCount() > 2;
        return ofLetter ? inCase.subpath(2, inCase.getNameCount()) : inCase;
    }

    private static List<Path> everything(Path caseFolder) {
        if (!Files.isDirectory(caseFolder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(caseFolder)) {
            return files.filter(path -> !path.equals(caseFolder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
