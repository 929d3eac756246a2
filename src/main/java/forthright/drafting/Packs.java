package forthright.drafting;

import forthright.law.files.Faults;
import forthright.law.files.KeptInputs;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pack for each of many drafts. It is read once, and again as soon as a byte of its files is another or a file comes
 * or goes; one with faults is read each time, so that every draft says them.
 */
final class Packs {
    private final Workspace workspace;
    private final Map<Path, Read> read = new ConcurrentHashMap<>();

    private record Read(KeptInputs files, Pack pack) {}

    Packs(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The pack as it is now; empty where there is a fault.
     *
     * @param ofCouncil the council's own templates, which replace shared ones of the same name
     */
    Optional<Pack> load(Path ofCouncil, Faults faults) {
        // Taken before they are read: whoever edits a file meanwhile has it read again for the next draft.
        KeptInputs files = files(ofCouncil);
        Read last = read.get(ofCouncil);
        if (last != null && last.files().same(files)) {
            return Optional.of(last.pack());
        }
        Faults found = new Faults();
        Optional<Pack> pack = Pack.load(workspace, ofCouncil, found);
        pack.filter(p -> files.complete() && found.inOrder().isEmpty())
                .ifPresent(p -> read.put(ofCouncil, new Read(files, p)));
        faults.addAll(found.inOrder());
        return pack;
    }

    private KeptInputs files(Path ofCouncil) {
        KeptInputs files = new KeptInputs();
        for (Path folder : new Path[] {workspace.rules(), workspace.questionBank(), workspace.templates(), ofCouncil}) {
            add(files, folder.toFile());
        }
        return files;
    }

    private static void add(KeptInputs files, File folder) {
        String[] names = Objects.requireNonNullElse(folder.list(), new String[0]);
        Arrays.sort(names);
        for (String name : names) {
            File file = new File(folder, name);
            if (file.isDirectory()) {
                add(files.name(name + "/"), file);
            } else {
                files.file(file, name);
            }
        }
    }
}
