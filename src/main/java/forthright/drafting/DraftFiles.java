package forthright.drafting;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Puts a draft where the officer finds it. */
public final class DraftFiles {
    private DraftFiles() {}

    /** Writes everything that a draft has: its files, and the further forms of its letter. */
    public static void put(Draft draft, Path folder, String shownAs) {
        write(draft, folder, shownAs);
        print(draft, folder, shownAs);
    }

    /** Writes each file whole or not at all, and says where they are. */
    public static List<Path> write(Draft draft, Path folder, String shownAs) {
        return write(draft.files(), folder, shownAs);
    }

    /** Writes the further forms of a letter that its draft still has. */
    public static List<Path> print(Draft draft, Path folder, String shownAs) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        draft.printed().forEach((name, printed) -> files.put(name, printed.bytes()));
        return writeBytes(files, folder, shownAs);
    }

    /** The same for files by name. */
    public static List<Path> write(SequencedMap<String, String> files, Path folder, String shownAs) {
        SequencedMap<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return writeBytes(bytes, folder, shownAs);
    }

    private static List<Path> writeBytes(SequencedMap<String, byte[]> files, Path folder, String shownAs) {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            try {
                WholeFile.write(path, file.getValue());
            } catch (IOException e) {
                throw FaultsException.error(
                        Place.of(shownAs + "/" + file.getKey()),
                        "not-written",
                        "This file could not be written.",
                        "Check that the folder is there, that you may write in it and that the disk is not full.");
            }
            written.add(path);
        }
        return written;
    }

    /** The draft folder of a case. */
    public static Path folderFor(Workspace workspace, Path request, String reference) {
        return CaseFolder.of(workspace, request, reference).path().resolve("draft");
    }

    /** The folder of the case of a request that lies nowhere yet; stops where the request cannot be read. */
    public static Path caseFolder(Workspace workspace, Order order) {
        String reference = Drafter.reference(order, Drafter.read(order, new Faults()));
        return CaseFolder.of(workspace, order.request(), reference).path();
    }
}
