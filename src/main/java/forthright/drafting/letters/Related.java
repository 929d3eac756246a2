package forthright.drafting.letters;

import forthright.bank.Council;
import forthright.drafting.Councils;
import forthright.drafting.Order;
import forthright.drafting.RequestSource;
import forthright.drafting.Requester;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.law.Aggregation;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.WorkingDays;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.request.Received;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Requests that came near to one of a case, from what may be the same person or campaign. They are shown to a person, who
 * decides whether their cost is added up; nothing of what they were compared by is kept or printed.
 */
public final class Related {
    private final Workspace workspace;

    /** Looks through the cases of a workspace. */
    public Related(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * A request that may belong to that of the case.
     *
     * @param shownAs its case
     * @param samePerson whether it gives the same name or address
     * @param wording how much of their wording they share, of a hundred
     */
    public record Other(String shownAs, LocalDate received, boolean samePerson, int wording) {
        boolean isCampaign() {
            return Wording.isNearlyTheSame(wording);
        }
    }

    /**
     * What was found.
     *
     * @param regime the law under which the request is answered
     * @param addsUp whether that law adds up the cost of such requests
     * @param unread cases that could not be compared, with the reason
     */
    public record Found(Regime regime, LocalDate received, boolean addsUp, List<Other> others, List<String> unread) {
        public Found {
            others = List.copyOf(others);
            unread = List.copyOf(unread);
        }
    }

    private record Read(Request request, Council council, LocalDate received, Requester requester) {}

    /** The requests related to that of an order. */
    public Found to(Order order) {
        Path folder = Issuing.caseFolder(workspace, order.request(), order.shownAs());
        Faults faults = new Faults();
        LawBook law = LawBook.load(workspace.rules(), faults).orElseThrow(() -> new FaultsException(faults.inOrder()));
        Read one = read(order.received() instanceof Received.On ? order : order.receivedOn(Sent.received(folder)));
        Regime regime = Regime.of(one.council().regime()).orElse(Regime.FOIA);
        WorkingDays days = law.workingDays(regime);
        List<Other> others = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Path other : cases(folder)) {
            try {
                compared(one, other, order.council(), days).ifPresent(others::add);
            } catch (FaultsException e) {
                unread.add("%s: %s"
                        .formatted(workspace.shown(other), e.faults().getFirst().what()));
            }
        }
        others.sort(Comparator.comparing(Other::received).thenComparing(Other::shownAs));
        return new Found(regime, one.received(), Aggregation.isKnownTo(regime), others, unread);
    }

    private Optional<Other> compared(Read one, Path folder, String council, WorkingDays days) {
        RequestSource source = RequestSource.of(folder.toString(), InputStream.nullInputStream(), workspace);
        Read other = read(new Order(
                source.text(), source.shownAs(), source.path(), council, Sent.received(folder), LocalDate.EPOCH, ""));
        boolean near = other.council().id().equals(one.council().id())
                && Aggregation.together(one.received(), other.received(), days);
        if (!near) {
            return Optional.empty();
        }
        Other found = new Other(
                workspace.shown(folder),
                other.received(),
                one.requester().mayBe(other.requester()),
                Wording.shared(one.request(), other.request()));
        return found.samePerson() || found.isCampaign() ? Optional.of(found) : Optional.empty();
    }

    private Read read(Order order) {
        Faults faults = new Faults();
        Optional<Request> request = RequestReader.read(order.text(), order.shownAs(), order.received(), faults);
        faults.stopIfAny();
        Request read = request.orElseThrow();
        Councils councils = new Councils(workspace);
        Optional<Council> council =
                order.council().isEmpty() ? councils.addressedBy(read, faults) : councils.read(order.council(), faults);
        faults.stopIfAny();
        LocalDate received = Stream.of(order.received(), read.received(), read.sent())
                .flatMap(when -> when instanceof Received.On(LocalDate day) ? Stream.of(day) : Stream.empty())
                .findFirst()
                .orElseThrow(() -> FaultsException.error(
                        Place.of(order.shownAs()),
                        "no-day-of-receipt",
                        "Nobody knows when this request came.",
                        "Draft it with --received, or give that here."));
        Council answering = council.orElseThrow();
        return new Read(
                read,
                answering,
                received,
                Requester.of(order.text(), answering.contacts().email()));
    }

    private List<Path> cases(Path without) {
        try (Stream<Path> folders = Files.list(workspace.cases())) {
            return folders.filter(folder -> !folder.equals(without))
                    .filter(Related::holdsRequest)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of("cases"),
                    "unreadable",
                    "The cases cannot be read.",
                    "Check that you may open the folder.");
        }
    }

    private static boolean holdsRequest(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> String.valueOf(file.getFileName()).startsWith("request."));
        } catch (IOException e) {
            return false;
        }
    }
}
