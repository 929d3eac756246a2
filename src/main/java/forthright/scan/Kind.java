package forthright.scan;

import forthright.law.files.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of thing that a reader does not see and could find. Its words are fixed, so that no message quotes a file. */
public sealed interface Kind permits OfficeKind, SheetKind, WordKind, SlideKind, PdfKind, TextKind, ReleaseKind {
    /** The name of the constant, from which its slug is made. */
    String name();

    /** How much it matters. */
    Severity severity();

    /** What is there, in one sentence. */
    String what();

    /** What to do about it. */
    String remedy();

    /** A slug that explains itself. */
    default String slug() {
        return name().toLowerCase(java.util.Locale.UK).replace('_', '-');
    }

    /** Every kind that there is. */
    static List<Kind> all() {
        return Stream.<Kind[]>of(
                        OfficeKind.values(),
                        SheetKind.values(),
                        WordKind.values(),
                        SlideKind.values(),
                        PdfKind.values(),
                        TextKind.values(),
                        ReleaseKind.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** The kind with a slug. */
    static Optional<Kind> of(String slug) {
        return all().stream().filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
