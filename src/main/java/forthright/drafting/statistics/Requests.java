package forthright.drafting.statistics;

import forthright.bank.Council;
import forthright.drafting.Councils;
import forthright.drafting.Deadlines;
import forthright.drafting.RequestSource;
import forthright.drafting.Workspace;
import forthright.drafting.decided.CaseFile;
import forthright.drafting.issuing.DraftOnDisk;
import forthright.drafting.issuing.Issuing;
import forthright.drafting.statistics.Counted.State;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.RequestOutcome;
import forthright.record.SealedReply;
import forthright.reply.Around;
import forthright.request.Received;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Every request of a workspace: those on the record, and those in the folders of cases that have no reply yet. */
final class Requests {
    private final Workspace workspace;
    private final Register register;
    private final Councils councils;
    private final Deadlines deadlines;
    private final Map<String, Optional<Council>> read = new LinkedHashMap<>();
    private final List<Counted> all = new ArrayList<>();

    private Requests(Workspace workspace) {
        this.workspace = workspace;
        this.register = Issuing.register(workspace);
        this.councils = new Councils(workspace);
        this.deadlines = Deadlines.in(workspace);
    }

    /** Looks at everything; stops where the record is damaged, since counts that leave replies out would be wrong. */
    static List<Counted> in(Workspace workspace) {
        Requests requests = new Requests(workspace);
        requests.find();
        return List.copyOf(requests.all);
    }

    private void find() {
        Set<String> onRecord = new LinkedHashSet<>();
        register.issued().stream().map(Entry::folder).forEach(onRecord::add);
        Faults faults = new Faults();
        Map<String, SealedReply> replies = new ConcurrentHashMap<>();
        onRecord.parallelStream()
                .forEach(folder -> sealed(folder, faults).ifPresent(reply -> replies.put(folder, reply)));
        faults.stopIfAny();
        onRecord.forEach(folder -> answered(folder, Objects.requireNonNull(replies.get(folder))));
        openCases(onRecord);
    }

    private Optional<SealedReply> sealed(String folder, Faults faults) {
        try {
            Optional<SealedReply> reply = register.of(workspace.root().resolve(folder), folder);
            if (reply.isEmpty()) {
                throw FaultsException.error(
                        Place.of(folder),
                        "record-gone",
                        "A reply of this case is on the record, and its sealed folder is gone.",
                        "Put it back from a copy; foi audit verify says what else has changed.");
            }
            return reply;
        } catch (FaultsException e) {
            synchronized (faults) {
                faults.addAll(e.faults());
            }
            return Optional.empty();
        }
    }

    /** How the reviews of a case's reply ended: their outcomes are letters on the record. */
    private List<Around.Result> reviews(String folder) {
        return register.letters(workspace.root().resolve(folder), folder).stream()
                .map(letter -> letter.says().matter())
                .filter(Around.Matter.ReviewOutcome.class::isInstance)
                .map(matter -> ((Around.Matter.ReviewOutcome) matter).result())
                .toList();
    }

    private void answered(String folder, SealedReply reply) {
        TreeSet<String> provisions = new TreeSet<>();
        reply.answers().forEach(answer -> provisions.addAll(answer.citations()));
        List<String> notes = new ArrayList<>();
        if (reply.issued().on().isAfter(reply.dated())) {
            notes.add("%s was sealed on %s, and counts by the date of its letter, %s."
                    .formatted(reply.reference(), reply.issued().on(), reply.dated()));
        }
        if (reply.received().isEmpty()) {
            notes.add("%s: nobody has said when it was received.".formatted(reply.reference()));
        }
        all.add(new Counted(
                reply.council(),
                day(reply.received()),
                day(reply.due()),
                new State.Answered(reply.dated(), RequestOutcome.of(reply), provisions),
                reviews(folder),
                notes));
    }

    private static Optional<LocalDate> day(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(written));
    }

    private void openCases(Set<String> onRecord) {
        Path cases = workspace.cases();
        if (!Files.isDirectory(cases)) {
            return;
        }
        try (Stream<Path> folders = Files.list(cases)) {
            folders.filter(folder -> !onRecord.contains(workspace.shown(folder)))
                    .filter(Requests::holdsRequest)
                    .sorted()
                    .forEach(this::open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holdsRequest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("request."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open(Path folder) {
        String shown = workspace.shown(folder);
        Optional<DraftOnDisk> draft = draft(folder, shown);
        Optional<Request> request = request(folder);
        Optional<Council> council = draft.map(DraftOnDisk::council)
                .flatMap(this::council)
                .or(() -> request.flatMap(asked -> councils.addressedBy(asked, new Faults())));
        Optional<LocalDate> received = Stream.of(
                        draft.map(DraftOnDisk::received), request.map(Request::received), request.map(Request::sent))
                .flatMap(Optional::stream)
                .flatMap(said -> said instanceof Received.On(LocalDate day) ? Stream.of(day) : Stream.empty())
                .findFirst();
        List<String> notes = new ArrayList<>();
        if (council.isEmpty()) {
            notes.add("%s: it is not known which council answers it. Draft it with --council.".formatted(shown));
        }
        if (received.isEmpty()) {
            notes.add("%s: nobody has said when it was received. Draft it with --received.".formatted(shown));
        }
        if (Files.exists(folder.resolve(Register.ISSUED).resolve(Register.RECORD))) {
            notes.add("%s counts as open: it is sealed, and not on the record. foi audit verify says more."
                    .formatted(shown));
        }
        all.add(new Counted(
                council.map(Council::id).orElse(""),
                received,
                received.flatMap(day -> council.flatMap(who -> due(day, clarified(folder, shown), who, shown, notes))),
                new State.Open(),
                List.of(),
                notes));
    }

    /** What was drafted, if anything was: what the officer said of the day of receipt stands there. */
    private static Optional<DraftOnDisk> draft(Path folder, String shown) {
        try {
            return Optional.of(DraftOnDisk.in(folder.resolve("draft"), shown + "/draft"));
        } catch (FaultsException e) {
            return Optional.empty();
        }
    }

    /** The request itself; one that cannot be read still counts by its draft, if it has one. */
    private Optional<Request> request(Path folder) {
        try {
            RequestSource source = RequestSource.of(folder.toString(), InputStream.nullInputStream(), workspace);
            return RequestReader.read(source.text(), source.shownAs(), new Received.NotSaid(), new Faults());
        } catch (FaultsException e) {
            return Optional.empty();
        }
    }

    private Optional<Council> council(String id) {
        return read.computeIfAbsent(id, named -> councils.read(named, new Faults()));
    }

    /** The day on which the applicant said what was meant; empty where nobody had to ask, or the answer is not here. */
    private static Optional<LocalDate> clarified(Path folder, String shown) {
        return CaseFile.read(folder, shown, new Faults()).letters().clarified();
    }

    /** By the working days of the council's own Act. */
    private Optional<LocalDate> due(
            LocalDate received, Optional<LocalDate> clarified, Council council, String shown, List<String> notes) {
        try {
            return Optional.of(deadlines.due(received, clarified, council.regime()));
        } catch (FaultsException e) {
            notes.add("%s: %s".formatted(shown, e.faults().getFirst().what()));
            return Optional.empty();
        }
    }
}
