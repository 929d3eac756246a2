package forthright.record;

import forthright.law.files.KeptFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a record is kept: in a folder of the workspace, or in a database that several workspaces share. It keeps what it is
 * given and knows nothing of what that means; a case is named by its folder, {@code cases/FOI746230783}, in both.
 */
public interface Store {
    /** In words, for a person: where it is. */
    String whereKept();

    /** The chain, as messages name it. */
    String chainShownAs();

    /** The last line of the chain; empty where there is none. */
    String lastLine() throws IOException;

    /** Every line of the chain, oldest first. */
    List<String> lines() throws IOException;

    /**
     * The lines that name a case, and all by which nothing was issued; or more than those, oldest first.
     *
     * @param name its reference or the last part of its folder, in large or small letters
     */
    List<Numbered> linesNaming(String name) throws IOException;

    /** A line of the chain and its number, 1 for the first. */
    record Numbered(int number, String line) {}

    /**
     * The lines from a place on; one that is still being written is left out.
     *
     * @param place as if the chain were a file: the bytes of all lines before, and one for the end of each
     */
    List<String> linesFrom(long place) throws IOException;

    /** The text at a place of the chain; empty where none stands there. */
    Optional<String> lineAt(long place, int length) throws IOException;

    /** Whether something is sealed for this case, or for this letter around one. */
    boolean isSealed(String folder) throws IOException;

    /** What a sealed file says; empty where there is none. */
    Optional<String> text(String folder, String name) throws IOException;

    /**
     * Says what will be asked for next, for whoever can fetch many at once: until the next such word it may have been read
     * before.
     *
     * @param names the names of the files; all of each folder where there are none
     */
    default void willBeRead(Collection<String> folders, Collection<String> names) {}

    /** The names of the files that are sealed there. */
    List<String> names(String folder) throws IOException;

    /** Whatever is sealed or erased: of which the chain ought to know. */
    Known known() throws IOException;

    /**
     * What lies in a store.
     *
     * @param sealed the folders for which something is sealed, of cases and of letters
     * @param erased the folders of cases with a word of erasure
     */
    record Known(List<String> sealed, List<String> erased) {
        public Known {
            sealed = List.copyOf(sealed);
            erased = List.copyOf(erased);
        }
    }

    /** The folders of letters around a case's reply, sealed or not. */
    List<String> letters(String caseFolder) throws IOException;

    /** On whose word a case was erased; empty where it was not. */
    Optional<String> word(String caseFolder) throws IOException;

    /** The sealed words of the applicant of which the case's own folder knows nothing, each as it would lie there. */
    List<String> wordsElsewhere(String caseFolder) throws IOException;

    /** What councils' people had written, by hash. */
    KeptFiles kept();

    /** What a council's replies have told. */
    ToldFigures told(String council);

    /**
     * Something that is to be sealed, with its line of the chain.
     *
     * @param files what was sent and why, and the record of it, by name
     * @param words the applicant's own, and the secret beside them, by name
     * @param councilFiles what the council's people have written
     * @param told the lines that say what the reply tells, by the file to which they belong
     */
    record ToSeal(
            Entry entry,
            Map<String, String> files,
            Map<String, String> words,
            Collection<byte[]> councilFiles,
            Map<String, List<String>> told) {}

    /** Seals: afterwards all of it is there, or nothing, or whoever comes next finishes it or takes it away. */
    void seal(ToSeal sealing);

    /** Lays what was sent where an officer finds it, where that is elsewhere and it is not there any more. */
    void layOut(String folder);

    /** Erases the applicant's words of a case. */
    void erase(Entry entry, String word);

    /** Adds a line, with the paper that it names. */
    void note(Entry entry, String paper) throws IOException;

    /** Whether something was being done when a machine stopped. */
    boolean isUnfinished() throws IOException;

    /** Finishes it, or takes it away; says what, for a person. */
    List<String> mend() throws IOException;

    /**
     * Takes the right to write, or stops with who has it.
     *
     * @param who writes, as others will read it
     * @param atMost how long to wait for another to finish
     */
    Hold hold(String who, Duration atMost);

    /** The right to write in a store. */
    interface Hold extends AutoCloseable {
        /** The store, as whoever has the right reaches it. */
        Store store();

        /** What is said of one who had the right before and was ended without giving it back. */
        Optional<String> ended();

        @Override
        void close();
    }
}
