package forthright.drafting.letters;

import forthright.law.LetterKind;
import forthright.record.Register;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * The folder of one letter around a reply: {@code letters/clarification-2} of its case. Its draft lies in {@code draft}, what
 * was sealed in {@code issued}, as with a reply.
 *
 * @param number 1 for the first of its kind
 * @param shownAs how messages name it
 */
public record LetterFolder(Path path, String shownAs, LetterKind kind, int number) {
    static LetterFolder of(Path caseFolder, String caseShownAs, LetterKind kind, int number) {
        String name = "%s/%s-%d".formatted(Register.LETTERS, kind.word(), number);
        return new LetterFolder(caseFolder.resolve(name), caseShownAs + "/" + name, kind, number);
    }

    /**
     * The first of its kind that was not sent yet.
     *
     * @param isSealed whether what is named so was sent
     */
    static LetterFolder next(Path caseFolder, String caseShownAs, LetterKind kind, Predicate<String> isSealed) {
        LetterFolder folder = of(caseFolder, caseShownAs, kind, 1);
        while (isSealed.test(folder.shownAs())) {
            folder = of(caseFolder, caseShownAs, kind, folder.number() + 1);
        }
        return folder;
    }

    LetterFolder before(Path caseFolder, String caseShownAs) {
        return of(caseFolder, caseShownAs, kind, number - 1);
    }

    boolean isDrafted() {
        return Files.isDirectory(draft());
    }

    /** Where its draft lies. */
    public Path draft() {
        return path.resolve("draft");
    }
}
