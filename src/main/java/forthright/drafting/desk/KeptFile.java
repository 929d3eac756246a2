package forthright.drafting.desk;

import forthright.drafting.Workspace;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.OneWriter;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * A file that several people add to. Whoever writes says which state of it they have seen; if it has changed since, they are
 * told, and nothing is written over.
 *
 * @param shownAs the file as messages name it
 * @param lock of the workspace's cases, which one writer holds at a time
 */
record KeptFile(Path file, String shownAs, Path lock) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** A file of a workspace. */
    static KeptFile in(Workspace workspace, Path file) {
        return new KeptFile(file, workspace.shown(file), workspace.cases().resolve(".desk.lock"));
    }

    /** Its state, as a form carries it: a hash, or a dash where there is no file. */
    String state() {
        return Files.exists(file) ? Sha256.hex(text()) : "-";
    }

    /**
     * Writes a change of it, unless somebody else has changed it, the result would have faults, or what follows from it fails:
     * then the file is as it was.
     *
     * @param seen the state that whoever writes has seen
     * @param by who writes
     * @param reading reads the result, and notes its faults
     * @param after what is done with the file as it then is
     */
    void change(
            String seen, String by, UnaryOperator<String> change, BiConsumer<String, Faults> reading, Runnable after) {
        OneWriter writer = OneWriter.at(lock, "cases", by, PATIENCE);
        try {
            if (!state().equals(seen)) {
                throw FaultsException.error(
                        Place.of(shownAs),
                        "changed-meanwhile",
                        "Somebody has changed this file since you opened the page. What you wrote is not saved.",
                        "Go back, copy what you wrote, load the page again and look at what is there now.");
            }
            Optional<String> before = Files.exists(file) ? Optional.of(text()) : Optional.empty();
            String changed = change.apply(before.orElse(""));
            Faults faults = new Faults();
            reading.accept(changed, faults);
            faults.stopIfAny();
            WholeFile.write(file, changed);
            try {
                after.run();
            } catch (RuntimeException e) {
                putBack(before);
                throw e;
            }
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(shownAs),
                    "not-written",
                    "This file could not be written.",
                    "Check that you may write in its folder and that the disk is not full.");
        } finally {
            writer.close();
        }
    }

    private void putBack(Optional<String> before) throws IOException {
        if (before.isPresent()) {
            WholeFile.write(file, before.get());
        } else {
            Files.deleteIfExists(file);
        }
    }

    /** What is in it. */
    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(shownAs), "unreadable", "This file cannot be read.", "Check that you may open it.");
        }
    }
}
