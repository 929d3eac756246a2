package forthright.drafting;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Puts a draft where the officer finds it. */
public final class DraftFiles {
    // Names that Windows keeps for devices, whatever their ending.
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "lpt1");

    private DraftFiles() {}

    /** Writes each file whole or not at all, and says where they are. */
    public static List<Path> write(Draft draft, Path folder, String shownAs) {
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : draft.files().entrySet()) {
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

    /** The draft folder of a case: beside its request where that lies in the workspace's cases, else by its reference. */
    public static Path folderFor(Workspace workspace, Path request, String reference) {
        Path parent = request.toAbsolutePath().normalize().getParent();
        if (parent != null && parent.startsWith(workspace.cases()) && !parent.equals(workspace.cases())) {
            return parent.resolve("draft");
        }
        return workspace.cases().resolve(safe(reference)).resolve("draft");
    }

    /** A reference as a folder's name: what comes from a request never becomes a path. */
    static String safe(String reference) {
        String name = reference.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        String known = name.isEmpty() ? "request" : name.substring(0, Math.min(name.length(), 80));
        return DEVICES.contains(known.toLowerCase(Locale.UK)) ? "case-" + known : known;
    }
}
