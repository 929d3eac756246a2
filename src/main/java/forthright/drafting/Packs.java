package forthright.drafting;

import forthright.law.files.Faults;
import forthright.law.files.KeptInputs;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pack for each of many drafts. It is read once, and again as soon as a file of it was written and a byte is another, or a
 * file comes or goes; one with faults is read each time, so that every draft says them.
 */
final class Packs implements Pack.Begun {
    private final Workspace workspace;
    private final Map<Path, Read> read = new ConcurrentHashMap<>();

    private record Read(Stamps stamps, KeptInputs files, Pack pack) {}

    private final Map<Path, Hashed> hashed = new ConcurrentHashMap<>();

    private record Hashed(Stamps stamps, Inputs inputs) {}

    Packs(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The pack as it is now; empty where there is a fault.
     *
     * @param ofCouncil the council's own templates, which replace shared ones of the same name
     */
    @Override
    public Optional<Pack> load(Path ofCouncil, Faults faults) {
        // Taken before they are read: whoever edits a file meanwhile has it read again for the next draft.
        Stamps stamps = stamps(ofCouncil);
        Read last = read.get(ofCouncil);
        if (last != null && last.stamps().equals(stamps)) {
            return Optional.of(last.pack());
        }
        KeptInputs files = files(ofCouncil);
        if (last != null && last.files().same(files)) {
            read.put(ofCouncil, new Read(stamps, files, last.pack()));
            return Optional.of(last.pack());
        }
        Faults found = new Faults();
        Optional<Pack> pack = Pack.load(workspace, ofCouncil, found);
        pack.filter(p -> files.complete() && found.inOrder().isEmpty())
                .ifPresent(p -> read.put(ofCouncil, new Read(stamps, files, p)));
        faults.addAll(found.inOrder());
        return pack;
    }

    /** What a draft is made from, hashed again only where a file was written since. */
    @Override
    public Inputs inputs(Workspace of, Path council, String requestText) {
        Stamps stamps = stamps(council);
        Hashed last = hashed.get(council);
        if (last == null || !last.stamps().equals(stamps)) {
            last = new Hashed(stamps, Inputs.of(workspace, council, requestText));
            hashed.put(council, last);
        }
        return last.inputs().of(requestText);
    }

    private Stamps stamps(Path ofCouncil) {
        return Stamps.of(List.of(workspace.rules(), workspace.questionBank(), workspace.templates(), ofCouncil));
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
