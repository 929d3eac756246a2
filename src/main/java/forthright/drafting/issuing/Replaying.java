package forthright.drafting.issuing;

import forthright.disclosurecontrol.Told;
import forthright.drafting.Draft;
import forthright.drafting.Drafter;
import forthright.drafting.Order;
import forthright.drafting.Redrafting;
import forthright.drafting.Redrafting.Wanted;
import forthright.drafting.Version;
import forthright.drafting.Workspace;
import forthright.drafting.decided.CaseFile;
import forthright.drafting.packs.Edition;
import forthright.drafting.packs.Packs;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.record.Entry;
import forthright.record.OnRecord;
import forthright.record.Register;
import forthright.record.SealedReply;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes an issued letter again from what was sealed of it, and says what differs. */
public final class Replaying {
    private final Workspace workspace;
    private final Register register;

    /** Replays replies of a workspace. */
    public Replaying(Workspace workspace) {
        this.workspace = workspace;
        this.register = Issuing.register(workspace);
    }

    /** The sealed reply of a case; stops where it has none. */
    public SealedReply sealed(Path folder) {
        String shown = workspace.shown(folder);
        return register.of(folder, shown)
                .orElseThrow(() -> FaultsException.error(
                        Place.of(shown),
                        "not-issued",
                        "No reply of this case has been issued.",
                        "Name the folder of a case that has one: cases/<reference>. To issue a draft: foi issue."));
    }

    /** The line of the record by which a case was erased: its letter cannot be made again. Empty where it was not. */
    public Optional<Entry> erased(Path folder) {
        return register.erasureOf(workspace.shown(folder));
    }

    /** What differs between the letter as it was issued and as it comes out again; empty where nothing does. */
    public List<Fault> replay(Path folder) {
        Faults faults = new Faults();
        SealedReply sealed = sealed(folder);
        String shown = workspace.shown(folder.resolve(Register.ISSUED));
        String text = read(folder, "request.txt");
        Map<String, String> letters = new TreeMap<>();
        sealed.files().keySet().stream()
                .filter(DraftOnDisk::isLetter)
                .forEach(name -> letters.put(name, read(folder, name)));
        letters.forEach((name, letter) -> {
            if (!Sha256.hex(letter).equals(sealed.files().get(name))) {
                faults.error(
                        Place.of(shown + "/" + name),
                        "changed-file",
                        "This letter is not the one that was sealed.",
                        "foi audit verify says what else has changed.");
            }
        });
        if (!Sha256.hex(text).equals(sealed.inputs().get("request"))) {
            faults.error(
                    Place.of(shown + "/request.txt"),
                    "changed-file",
                    "This request is not the one that was answered.",
                    "foi audit verify says what else has changed.");
        }
        if (faults.hasErrors()) {
            return faults.inOrder();
        }
        Map<String, String> again = new Redrafting(asItWas(sealed))
                .again(Wanted.same(sealed, text, clarified(folder)))
                .letters();
        letters.forEach((name, letter) -> {
            String made = again.getOrDefault(name, "");
            if (!made.equals(letter)) {
                faults.error(
                        new Place(shown + "/" + name, firstDifference(letter, made), 1),
                        "other-letter",
                        sealed.version().equals(Version.current())
                                ? "From the same inputs the letter comes out otherwise from this line on."
                                : "The letter comes out otherwise from this line on: it was made by version %s, and this is version %s."
                                        .formatted(sealed.version(), Version.current()),
                        "What was issued stays what it was. Look at both before you rely on either.");
            }
        });
        return faults.inOrder();
    }

    /** The day from which the time for the reply counted anew, as the people wrote whose words were sealed with it. */
    Optional<LocalDate> clarified(Path folder) {
        String shown = workspace.shown(folder.resolve(Register.ISSUED));
        return register.text(workspace.shown(folder), CaseFile.NAME)
                .map(text -> CaseFile.of(text, shown, new Faults()))
                .flatMap(decided -> decided.letters().clarified());
    }

    /** The workspace as it was when a reply was issued: its published pack, and the council's files of that day. */
    public Workspace asItWas(OnRecord sealed) {
        Packs packs = Packs.of(workspace);
        Edition edition = packs.all().stream()
                .filter(each -> each.content().equals(sealed.pack().content()))
                .findFirst()
                .orElseThrow(() -> FaultsException.error(
                        Place.of("packs"),
                        "pack-gone",
                        "Version %d of the rules, under which %s was answered, is not in the history."
                                .formatted(sealed.pack().version(), sealed.reference()),
                        "Put the folder packs back from a copy: it only ever grows."));
        Path kept = packs.workspace(edition).kept();
        String files = String.join(
                "\n",
                new TreeMap<>(sealed.councilFiles())
                        .entrySet().stream().map(Object::toString).toList());
        Path root = workspace
                .root()
                .resolve(".cache/councils/"
                        + Sha256.hex((sealed.council() + "\n" + files)).substring(0, 16));
        try {
            register.councilFiles()
                    .writeTo(root.resolve("councils").resolve(sealed.council()), new TreeMap<>(sealed.councilFiles()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return workspace.withKept(kept).withCouncilsIn(root);
    }

    /**
     * A figure that the data gives otherwise today. Both numbers have passed disclosure control, held against all that
     * was told.
     */
    public record Drift(String question, String what, String then, String now) {}

    /** What the data of today would tell otherwise; nothing of the record is replaced. */
    public List<Drift> drift(Path folder, String data) {
        SealedReply sealed = sealed(folder);
        Path issued = folder.resolve(Register.ISSUED);
        String text = read(folder, "request.txt");
        Workspace then = asItWas(sealed);
        Draft draft = new Drafter(workspace.withKept(then.kept()))
                .draft(new Order(
                        text,
                        workspace.shown(issued) + "/request.txt",
                        folder.resolve("request.txt"),
                        sealed.council(),
                        sealed.dayOfReceipt(),
                        sealed.dated(),
                        data));
        Map<Told, String> now = new LinkedHashMap<>();
        draft.tells().forEach(told -> now.put(told.withoutValue(), shown(told)));
        return sealed.told().stream()
                .filter(told -> !shown(told).equals(now.getOrDefault(told.withoutValue(), "no figure")))
                .map(told -> new Drift(
                        told.by() instanceof Told.By.Reply reply ? reply.question() : "",
                        "%s %s, %s to %s"
                                .formatted(
                                        told.measure(),
                                        told.key().code(),
                                        told.days().from(),
                                        told.days().to())
                                .replace(" ,", ","),
                        shown(told),
                        now.getOrDefault(told.withoutValue(), "no figure")))
                .toList();
    }

    private static String shown(Told told) {
        return told.value().map(String::valueOf).orElse("[c]");
    }

    /** The first line in which two texts differ. */
    public static int firstDifference(String one, String other) {
        List<String> first = one.lines().toList();
        List<String> second = other.lines().toList();
        int line = 0;
        while (line < first.size() && line < second.size() && first.get(line).equals(second.get(line))) {
            line++;
        }
        return line + 1;
    }

    private String read(Path folder, String name) {
        return read(
                register,
                workspace.shown(folder),
                name,
                "If it was erased on somebody's word, the letter cannot be made again. Otherwise put it back from a copy.");
    }

    /** A file that was sealed; stops where it is gone. */
    public static String read(Register register, String folder, String name, String remedy) {
        return register.text(folder, name)
                .orElseThrow(() -> FaultsException.error(
                        Place.of("%s/%s/%s".formatted(folder, Register.ISSUED, name)),
                        "file-gone",
                        "This file was sealed, and is not here any more or cannot be read.",
                        remedy));
    }
}
