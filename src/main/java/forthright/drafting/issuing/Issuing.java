package forthright.drafting.issuing;

import forthright.drafting.Draft;
import forthright.drafting.Drafter;
import forthright.drafting.Inputs;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Version;
import forthright.drafting.Workspace;
import forthright.drafting.packs.Edition;
import forthright.drafting.packs.Packs;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.Register;
import forthright.record.SealedAnswer;
import forthright.record.SealedReply;
import forthright.reply.Mark;
import forthright.reply.Reply;
import forthright.request.Received;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Seals a reply that somebody has read: from then on it is on the record, and every later draft is held against it. */
public final class Issuing {
    private static final String CASE = "case.yaml";

    private final Workspace workspace;
    private final LocalDate today;

    /** Issues replies of a workspace. */
    public Issuing(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    /** What came of it. */
    public sealed interface Result {
        /**
         * It is on the record.
         *
         * @param before whether it was there already
         * @param mended what had been left half done, and was finished or taken away first
         */
        record Issued(SealedReply reply, String folder, boolean before, List<String> mended) implements Result {}

        /**
         * Nothing was issued.
         *
         * @param person whether a person must decide something first; otherwise its release is blocked
         */
        record Refused(boolean person, List<Fault> why) implements Result {
            public Refused {
                why = List.copyOf(why);
            }
        }
    }

    /** The record of this workspace. */
    public static Register register(Workspace workspace) {
        return Register.in(workspace.root());
    }

    /** Seals the draft of a case. */
    public Result issue(RequestSource source, String by) {
        return alone(workspace, by, (register, mended) -> {
            String who = by.strip();
            Path folder = caseFolder(workspace, source.path(), source.shownAs());
            String shown = workspace.shown(folder);
            Optional<SealedReply> before = register.of(folder, shown);
            if (before.isEmpty()) {
                return issue(source, who, folder, shown, register, mended);
            }
            register.layOut(shown);
            return new Result.Issued(before.get(), shown, true, mended);
        });
    }

    private Result issue(
            RequestSource source, String who, Path folder, String shown, Register register, List<String> mended) {
        DraftOnDisk read = DraftOnDisk.in(folder.resolve("draft"), shown + "/draft");
        Packs packs = Packs.of(workspace);
        Edition edition = packs.inForce(read.dated()).orElse(null);
        if (edition == null) {
            return blocked(
                    Place.of("packs"),
                    "not-published",
                    "On %s no published rules are in force, so nothing can be issued under them."
                            .formatted(read.dated()),
                    "Two people publish them first: foi publish.");
        }
        Order order = new Order(
                source.text(), source.shownAs(), source.path(), read.council(), read.received(), read.dated(), "");
        Workspace inForce = packs.isAsEdited(edition) ? workspace : packs.workspace(edition);
        Draft draft = new Drafter(inForce).draft(order);
        if (draft.isBlocked()) {
            return blocked(
                    Place.of(shown),
                    "given-away",
                    "Earlier replies have given away what nobody may learn from this one.",
                    "foi draft says which figures; a named person may release them in case.yaml.");
        }
        if (draft.needsPerson()) {
            return new Result.Refused(true, tasks(draft.reply(), shown));
        }
        Optional<String> other = DraftOnDisk.otherLetter(folder.resolve("draft"), draft.files());
        if (other.isPresent()) {
            return blocked(
                    Place.of(shown + "/draft/" + other.get()),
                    "not-what-was-read",
                    "The letter that lies here is not the one that would go out: the data, the rules in force or the files of the case have changed since, or somebody has changed it by hand.",
                    "Draft it again, read it, then issue it. What a letter says is changed in templates and in case.yaml.");
        }
        SealedReply sealed = register.seal(folder, shown, new Sealer(source, draft, read, edition, who, folder, today));
        return new Result.Issued(sealed, shown, false, mended);
    }

    private static List<Fault> tasks(Reply reply, String shown) {
        Faults faults = new Faults();
        reply.tasks()
                .forEach(task -> faults.error(
                        Place.of(shown + "/draft"),
                        "needs-person",
                        task.question().isEmpty()
                                ? task.what()
                                : "Question %s: %s".formatted(task.question(), task.what()),
                        "Decide it, then draft again."));
        return faults.inOrder();
    }

    private static Result.Refused blocked(Place place, String code, String what, String remedy) {
        Faults faults = new Faults();
        faults.error(place, code, what, remedy);
        return new Result.Refused(false, faults.inOrder());
    }

    /** A reply is sealed in the folder of its case, which is that of the request; stops where the request lies elsewhere. */
    public static Path caseFolder(Workspace workspace, Path request, String shownAs) {
        Path folder = request.toAbsolutePath().normalize().getParent();
        Path cases = workspace.cases();
        if (folder == null || !cases.equals(folder.getParent())) {
            throw FaultsException.error(
                    Place.of(shownAs),
                    "not-a-case",
                    "This request does not lie in the folder of a case.",
                    "Put it into a folder of its own, cases/<reference>/request.txt, and draft it there.");
        }
        return folder;
    }

    /** Does something to the record while nobody else does, after whatever was left half done has been finished. */
    public static <T> T alone(Workspace workspace, String by, BiFunction<Register, List<String>, T> work) {
        String who = by.strip();
        if (who.isEmpty()) {
            throw FaultsException.error(
                    Place.of("--by"), "nobody", "Somebody must stand behind a reply.", "Give your name with --by.");
        }
        try (HeldRecord held = HeldRecord.by(workspace, who)) {
            return work.apply(held.register(), held.mended());
        }
    }

    /** What a council's people have written, by name. */
    public static Map<String, byte[]> written(Path council) {
        Map<String, byte[]> written = new TreeMap<>();
        try (Stream<Path> files = Files.walk(council)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(Inputs::isWritten).toList()) {
                written.put(council.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Sealer(
            RequestSource source, Draft draft, DraftOnDisk read, Edition edition, String by, Path folder, LocalDate on)
            implements Register.Maker<SealedReply> {
        @Override
        public Register.Sealing files(Mark mark) {
            Map<String, String> asWritten = new LinkedHashMap<>();
            asWritten.put("request.txt", source.text());
            try {
                if (Files.isRegularFile(folder.resolve(CASE))) {
                    asWritten.put(CASE, Files.readString(folder.resolve(CASE)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Register.Sealing(
                    draft.reply().reference(),
                    draft.reply().council().id(),
                    by,
                    on,
                    draft.marked().files(mark),
                    asWritten,
                    written(draft.reply().council().folder()));
        }

        @Override
        public SealedReply record(Mark mark, Register.Hashes hashes) {
            Reply reply = draft.reply();
            return new SealedReply(
                    reply.reference(),
                    reply.council().id(),
                    reply.council().name(),
                    reply.council().recording().population(),
                    reply.council().regime(),
                    reply.received() instanceof Received.On(LocalDate day) ? day.toString() : "",
                    read.due(),
                    reply.dated(),
                    new SealedReply.Issued(by, on),
                    mark,
                    Version.current(),
                    new SealedReply.Pack(edition.version(), edition.content()),
                    hashes.councilFiles(),
                    draft.inputs().byName().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, e -> e.getValue().toString(), (a, b) -> a, TreeMap::new)),
                    hashes.files(),
                    hashes.asWritten(),
                    reply.answers().stream().map(SealedAnswer::of).toList(),
                    draft.tells());
        }
    }
}
