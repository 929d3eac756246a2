package forthright.request;

import java.util.Optional;

/**
 * A paragraph or a marked item of a letter, its hard-wrapped lines joined.
 *
 * @param parent the block it stands under by its mark, or {@link Numbering#ROOT}; for an unmarked block the marked block
 *     at the root above it
 * @param signedOff whether it stands after the close of the letter
 */
record Block(Optional<Mark> mark, String text, int parent, boolean signedOff) {
    boolean isMarked() {
        return mark.isPresent();
    }

    boolean introduces() {
        return text.endsWith(":") || text.endsWith(":-") || text.endsWith(": -");
    }

    Block with(String longer) {
        return new Block(mark, longer, parent, signedOff);
    }
}
