package forthright.drafting.packs;

import forthright.drafting.Checker;
import forthright.drafting.TestRun;
import forthright.drafting.Workspace;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.OneWriter;
import forthright.law.files.Place;
import forthright.law.files.WriterLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Publishes what is edited, and takes a version back by publishing an earlier one again: one person at a time. */
public final class Publishing {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String LOCK = "packs/lock";

    private final Workspace workspace;
    private final LocalDate today;
    private final Duration patience;

    /** Publishes in a workspace. */
    public Publishing(Workspace workspace, LocalDate today) {
        this(workspace, today, PATIENCE);
    }

    /**
     * Publishes in a workspace.
     *
     * @param patience how long to wait for somebody else who is publishing
     */
    public Publishing(Workspace workspace, LocalDate today, Duration patience) {
        this.workspace = workspace;
        this.today = today;
        this.patience = patience;
    }

    /**
     * Who wants a version, and from when.
     *
     * @param from the first day on which it is in force
     */
    public record Wanted(String by, String approvedBy, LocalDate from, String reason) {}

    /**
     * What was published.
     *
     * @param remark what whoever published should know besides: that somebody's publishing had been cut off
     */
    public record Published(Edition edition, Optional<String> remark) {}

    /** What the edited files would change of the version published last, in sentences; empty where there is none. */
    public List<String> changes() {
        return changes(Packs.of(workspace));
    }

    private List<String> changes(Packs packs) {
        return last(packs).map(last -> changesSince(packs, last)).orElse(List.of());
    }

    /** Publishes the edited files; stops with everything that stands in the way. */
    public Published publish(Wanted wanted) {
        return alone(wanted, packs -> publish(packs, wanted));
    }

    /** Publishes an earlier version again: the history grows, and nothing is lost. */
    public Published rollback(int version, Wanted wanted) {
        return alone(wanted, packs -> rollback(packs, version, wanted));
    }

    /** Does it while nobody else publishes here: the history is read only then, and is the same until it is written. */
    private Published alone(Wanted wanted, Function<Packs, Edition> publish) {
        try (OneWriter writer = OneWriter.at(workspace.root().resolve(LOCK), LOCK, wanted.by(), patience)) {
            Edition edition = publish.apply(Packs.of(workspace));
            return new Published(edition, writer.killed().map(WriterLine::wasEnded));
        }
    }

    private Edition publish(Packs packs, Wanted wanted) {
        Faults faults = new Faults();
        TwoPeople.check(wanted, faults);
        days(packs, wanted, faults);
        String checked = content();
        last(packs)
                .filter(packs::isAsEdited)
                .ifPresent(last -> faults.error(
                        Place.of("packs"),
                        "nothing-changed",
                        "Nothing differs from version %d.".formatted(last.version()),
                        "There is nothing to publish."));
        new Checker(workspace, today)
                .check(List.of()).stream()
                        .filter(Checker::forbidsPublishing)
                        .map(fault -> Fault.error(fault.place(), fault.code(), fault.what(), fault.remedy()))
                        .forEach(faults::add);
        if (!faults.hasErrors()) {
            TestRun.of(workspace, List.of(), new TestRun.Asked(false, false), wanted.from()).results().stream()
                    .filter(result -> !result.passed())
                    .forEach(result -> faults.error(
                            result.place(),
                            "case-fails",
                            "The case \"%s\" fails: %s".formatted(result.name(), result.said()),
                            "Mend the rule, or the case."));
        }
        String impact = ImpactReading.before(workspace, wanted, checked, faults);
        if (!content().equals(checked)) {
            faults.error(
                    Place.of("packs"),
                    "edited-meanwhile",
                    "Files were edited while they were being checked.",
                    "Publish again once the editing is done.");
        }
        faults.stopIfAny();
        return packs.add(
                wanted.from(),
                today,
                wanted.by().strip(),
                wanted.approvedBy().strip(),
                wanted.reason().strip(),
                impact,
                changes(packs));
    }

    private String content() {
        try {
            return PackFiles.of(workspace).content();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Edition rollback(Packs packs, int version, Wanted wanted) {
        Faults faults = new Faults();
        TwoPeople.check(wanted, faults);
        days(packs, wanted, faults);
        Optional<Edition> earlier = packs.version(version);
        if (earlier.isEmpty()) {
            faults.error(
                    Place.of("packs"),
                    "no-such-version",
                    "There is no version %d.".formatted(version),
                    "To see the versions: foi packs.");
        }
        faults.stopIfAny();
        Edition back = earlier.orElseThrow();
        try {
            Edition last = last(packs).orElseThrow();
            List<String> changes =
                    Changes.between(packs.workspace(last), packs.files(last), packs.workspace(back), packs.files(back));
            return packs.append(
                    wanted.from(),
                    today,
                    wanted.by().strip(),
                    wanted.approvedBy().strip(),
                    "Back to version %d: %s".formatted(version, wanted.reason().strip()),
                    back.content(),
                    "",
                    changes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Edition> last(Packs packs) {
        return packs.all().isEmpty()
                ? Optional.empty()
                : Optional.of(packs.all().getLast());
    }

    private List<String> changesSince(Packs packs, Edition last) {
        try {
            return Changes.between(packs.workspace(last), packs.files(last), workspace, PackFiles.of(workspace));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FaultsException e) {
            // What is edited has faults of its own, which publishing tells.
            return List.of();
        }
    }

    private static void days(Packs packs, Wanted wanted, Faults faults) {
        last(packs)
                .filter(last -> wanted.from().isBefore(last.from()))
                .ifPresent(last -> faults.error(
                        Place.of("--from"),
                        "too-early",
                        "Version %d is in force from %s; a later one cannot begin before it."
                                .formatted(last.version(), last.from()),
                        "Give that day or a later one."));
    }
}
