package forthright.drafting.retention;

import forthright.drafting.Workspace;
import forthright.drafting.issuing.DraftOnDisk;
import forthright.drafting.issuing.HeldRecord;
import forthright.drafting.issuing.Issuing;
import forthright.law.WrittenDay;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.ApplicantsWords;
import forthright.record.Entry;
import forthright.record.Erasure;
import forthright.record.Register;
import forthright.record.SealedReply;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Erases what an applicant wrote, on a named person's word. What was answered, and why, stays on the record. */
public final class Erasing {
    private final Workspace workspace;
    private final LocalDate today;

    /** Erases in a workspace. */
    public Erasing(Workspace workspace, LocalDate today) {
        this.workspace = workspace;
        this.today = today;
    }

    /**
     * On whose word, and why.
     *
     * @param beforeRetention whether it may be done before the council's own time is over: the applicant asked for it
     */
    public record Word(String by, String reason, boolean beforeRetention) {}

    /** What came of it. */
    public sealed interface Result {
        /**
         * The words are gone.
         *
         * @param erased the files that were deleted, as messages name them
         * @param others files of the case that were left, and that somebody must look at
         */
        record Erased(String reference, List<String> erased, List<String> others, List<String> mended)
                implements Result {}

        /** They were gone before. */
        record Before(String reference, String by, LocalDate on, List<String> mended) implements Result {}

        /** Nothing was erased. */
        record Refused(List<Fault> why, List<String> mended) implements Result {
            public Refused {
                why = List.copyOf(why);
            }
        }
    }

    /** What an erasure of a case would delete, and what it would leave; nothing is written. */
    public Result.Erased show(Path caseFolder) {
        String shown = folder(caseFolder);
        ApplicantsWords words = Issuing.register(workspace).words(shown);
        return new Result.Erased(shown, shown(words.words()), shown(words.others()), List.of());
    }

    /** Erases the words of a case. */
    public Result erase(Path caseFolder, Word word) {
        named(word);
        String shown = folder(caseFolder);
        try (HeldRecord held = HeldRecord.by(workspace, word.by().strip())) {
            Register register = held.register();
            Optional<Entry> before = register.erasureOf(shown);
            if (before.isPresent()) {
                Entry entry = before.get();
                return new Result.Before(entry.reference(), entry.by(), entry.on(), held.mended());
            }
            Optional<Fault> tooEarly = tooEarly(shown, word);
            if (tooEarly.isPresent()) {
                return new Result.Refused(List.of(tooEarly.get()), held.mended());
            }
            return erase(shown, word, register, held.mended());
        }
    }

    private Result erase(String shown, Word word, Register register, List<String> mended) {
        Optional<SealedReply> reply = register.of(workspace.root().resolve(shown), shown);
        Erasure erasure = new Erasure(
                reply.map(SealedReply::reference).orElse(shown.substring(shown.lastIndexOf('/') + 1)),
                reply.map(SealedReply::council).or(() -> draftedFor(shown)).orElse(""),
                word.by().strip(),
                today,
                isBefore(shown),
                word.reason().strip());
        ApplicantsWords words = register.words(shown);
        List<String> files = shown(words.words());
        register.erase(shown, erasure);
        return new Result.Erased(erasure.reference(), files, shown(words.others()), mended);
    }

    private Optional<String> draftedFor(String shown) {
        try {
            return Optional.of(DraftOnDisk.in(workspace.root().resolve(shown).resolve("draft"), shown)
                    .council());
        } catch (FaultsException e) {
            return Optional.empty();
        }
    }

    private boolean isBefore(String shown) {
        return new Retention(workspace, today)
                .of(shown)
                .filter(kept -> kept.isPast(today))
                .isEmpty();
    }

    /** Why the time for it has not come; empty where it has, or where that is no matter. */
    private Optional<Fault> tooEarly(String shown, Word word) {
        if (word.beforeRetention() || !isBefore(shown)) {
            return Optional.empty();
        }
        String what = new Retention(workspace, today)
                .of(shown)
                .map(kept ->
                        "This case is kept until %s (%s).".formatted(WrittenDay.of(kept.keptUntil()), kept.source()))
                .orElse(
                        "For this case no time of keeping is over: it has no letter yet, or the council's profile says none.");
        return Optional.of(Fault.error(
                Place.of(shown),
                "still-kept",
                what,
                "If the applicant has asked for it, or there is another reason: --before-retention."));
    }

    private static void named(Word word) {
        Faults faults = new Faults();
        if (word.by().isBlank()) {
            faults.error(
                    Place.of("--by"), "nobody", "Somebody must stand behind an erasure.", "Give your name with --by.");
        }
        if (word.reason().isBlank()) {
            faults.error(
                    Place.of("--reason"),
                    "no-reason",
                    "An erasure needs a reason.",
                    "Say in one sentence why, and nothing of who the applicant is: it stays on the record.");
        }
        faults.stopIfAny();
    }

    /** The folder of a case, as the record names it. */
    private String folder(Path named) {
        Path folder = named.toAbsolutePath().normalize();
        Path cases = workspace.cases();
        boolean isCase = cases.equals(folder.getParent())
                && Files.isDirectory(folder)
                && !folder.equals(workspace.root().resolve(Register.FOLDER))
                && !folder.equals(cases.resolve("told"));
        if (!isCase) {
            throw FaultsException.error(
                    Place.of(workspace.shown(named)),
                    "not-a-case",
                    "This is not the folder of a case.",
                    "Name one: cases/<reference>.");
        }
        return workspace.shown(folder);
    }

    private List<String> shown(List<Path> paths) {
        return paths.stream()
                .filter(path -> !Files.isDirectory(path))
                .map(workspace::shown)
                .sorted()
                .toList();
    }
}
