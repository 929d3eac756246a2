package forthright.bank;

import java.nio.file.Path;

/** What came of a wording that a person gave to a standard question. */
public sealed interface Learnt {
    /** The wording and whose it is to be. */
    NewWording of();

    /**
     * It may be added; it was, unless another of the same list was refused.
     *
     * @param file the file of the standard question
     * @param line the line, as it stands there
     */
    record Added(NewWording of, Path file, String line) implements Learnt {}

    /** The standard question has it already. */
    record Known(NewWording of, String what) implements Learnt {}

    /** It may not be added. */
    record Refused(NewWording of, String code, String what, String remedy) implements Learnt {}
}
