package forthright.drafting;

import forthright.bank.BankEntry;
import forthright.bank.Council;
import forthright.data.supplied.AskedFigure;
import forthright.data.supplied.ServiceFolder;
import forthright.data.supplied.SheetText;
import forthright.data.supplied.SuppliedFigures;
import forthright.data.supplied.TeamSheet;
import forthright.law.Regime;
import forthright.law.WorkingDays;
import forthright.reply.DataRequest;
import forthright.reply.DataRequest.Due;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What only a service can supply for one draft, put as one request to each team. Nothing of it is on disk yet. */
public final class Asking {
    private final Case the;
    private final Pack pack;
    private final ServiceFolder service;
    private final List<Ask> asks;
    private final List<Unrecorded> unrecorded;
    private final Order order;

    Asking(Case the, Pack pack, ServiceFolder service, List<Ask> asks, Collection<Evidence> evidence, Order order) {
        this.the = the;
        this.pack = pack;
        this.service = service;
        this.asks = List.copyOf(asks);
        this.unrecorded = evidence.stream()
                .flatMap(each -> each.unrecorded().stream())
                .distinct()
                .toList();
        this.order = order;
    }

    ServiceFolder folder() {
        return service;
    }

    /** Whether a team can be asked for what a question lacks. */
    boolean asksFor(String question) {
        return asks.stream().anyMatch(ask -> ask.question().id().path().equals(question));
    }

    /** What the council has not yet said of how it holds what was asked about. */
    public List<Unrecorded> unrecorded() {
        return unrecorded;
    }

    /** The measures that count records, for whoever says which records would have to be read. */
    public List<String> measures() {
        return pack.bank().measures().stream()
                .map(BankEntry.Measure::name)
                .sorted()
                .toList();
    }

    /** Every figure that is lacking and that one person can give; groups of a service's own come back on its sheet. */
    public List<Wanted> wanted() {
        return asks.stream()
                .flatMap(ask -> ask.rows().stream()
                        .filter(row -> !row.code().equals(AskedFigure.OWN))
                        .map(row -> new Wanted(
                                ask.question().id().path(),
                                row.measure(),
                                row.unit().inWords(),
                                row.from(),
                                row.to(),
                                row.label(),
                                !SuppliedFigures.countsPeople(row.unit()))))
                .distinct()
                .toList();
    }

    /** One for each team, by its key. */
    List<TeamRequest> requests(String reference) {
        Map<String, List<Ask>> byTeam =
                asks.stream().collect(Collectors.groupingBy(Ask::team, TreeMap::new, Collectors.toList()));
        List<TeamRequest> requests = new ArrayList<>();
        byTeam.forEach((key, ofTeam) -> requests.add(request(key, ofTeam, reference)));
        return requests;
    }

    private TeamRequest request(String key, List<Ask> ofTeam, String reference) {
        List<String> begun = service.begun(key).stream().map(TeamSheet::shownAs).toList();
        List<AskedFigure> rows = merged(ofTeam).stream()
                .filter(row -> service.begun(key).stream().noneMatch(sheet -> sheet.has(row)))
                .toList();
        Council.Team team = the.council().team(key, order.dated());
        List<Ask> open = ofTeam.stream()
                .filter(ask -> ask.rows().stream().anyMatch(row -> rows.stream().anyMatch(r -> isSame(r, row))))
                .toList();
        Due due = the.received() instanceof Received.On(LocalDate day)
                ? new Due.On(pack.law()
                        .deadline(
                                the.council().regime(),
                                day,
                                the.decided().letters().clarified()))
                : new Due.NotKnown();
        String sheet = service.freeSheet(key);
        DataRequest message = new DataRequest(
                reference,
                the.council(),
                team,
                order.dated(),
                AnswerBy.day(order.dated(), due, calendar()),
                due,
                sheet,
                words(open),
                counts(open));
        return new TeamRequest(
                key,
                team,
                message.answerBy(),
                rows.size(),
                open.stream().map(ask -> ask.question().id().path()).distinct().toList(),
                rows.isEmpty()
                        ? Map.of()
                        : Map.of(
                                sheet,
                                SheetText.blank(rows),
                                sheet.replace("figures", "request").replace(".csv", ".md"),
                                pack.letters().write(message)),
                begun);
    }

    private WorkingDays calendar() {
        return pack.law().workingDays(Regime.of(the.council().regime()).orElseThrow());
    }

    /** Each figure once, with every question that needs it. */
    private static List<AskedFigure> merged(List<Ask> asks) {
        Map<AskedFigure, List<QuestionId>> questions = new LinkedHashMap<>();
        asks.stream()
                .flatMap(ask -> ask.rows().stream())
                .forEach(row -> questions
                        .computeIfAbsent(row.by(List.of()), r -> new ArrayList<>())
                        .addAll(row.questions()));
        return questions.entrySet().stream()
                .map(entry -> entry.getKey().by(entry.getValue()))
                .toList();
    }

    private static boolean isSame(AskedFigure one, AskedFigure other) {
        return one.by(List.of()).equals(other.by(List.of()));
    }

    private List<DataRequest.Asked> words(List<Ask> open) {
        Applicant applicant = new Applicant(order.text());
        return open.stream()
                .flatMap(ask -> withStems(ask.question()))
                .distinct()
                .map(question -> new DataRequest.Asked(question.id(), applicant.hiddenIn(question.text())))
                .toList();
    }

    private Stream<Question> withStems(Question question) {
        List<Question> path = new ArrayList<>();
        Optional<Question> here = Optional.of(question);
        while (here.isPresent()) {
            path.addFirst(here.get());
            here = the.request().stemOf(here.get().id());
        }
        return path.stream();
    }

    private static List<DataRequest.ToCount> counts(List<Ask> open) {
        List<DataRequest.ToCount> counts = new ArrayList<>();
        for (Ask ask : open) {
            boolean first =
                    open.stream().filter(ask::isSameAs).findFirst().orElse(ask).equals(ask);
            if (first) {
                counts.add(new DataRequest.ToCount(
                        open.stream()
                                .filter(ask::isSameAs)
                                .map(same -> same.question().id())
                                .toList(),
                        ask.measure(),
                        ask.spans(),
                        ask.rows().stream()
                                .map(AskedFigure::label)
                                .filter(label -> !label.isEmpty())
                                .distinct()
                                .toList(),
                        !SuppliedFigures.countsPeople(ask.measure().unit()),
                        ask.rows().stream().anyMatch(AskedFigure::group),
                        ask.rows().stream().anyMatch(row -> row.code().equals(AskedFigure.OWN))));
            }
        }
        return counts;
    }
}
