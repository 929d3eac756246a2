package forthright.review.comparing;

import forthright.review.comparing.Row.Reliance;
import forthright.review.comparing.SameQuestions.Answered;
import forthright.review.reading.CitedProvision;
import forthright.review.reading.CostEstimate;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.ReadReply;
import forthright.review.reading.Units;
import forthright.review.rules.Rates;
import forthright.review.rules.Reviewed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts the replies of several authorities side by side. */
public final class Comparing {
    private static final Set<String> ACTS_OF_ACCESS = Set.of("FOIA", "FOISA", "EIR");

    private final Units units;
    private final Predicate<ReadReply> thresholdAlone;

    /**
     * A comparison by the rules of the review.
     *
     * @param thresholdAlone whether a reply hides figures and gives no reason but that they are small
     */
    public Comparing(Units units, Predicate<ReadReply> thresholdAlone) {
        this.units = units;
        this.thresholdAlone = thresholdAlone;
    }

    /** Compares replies, each with what it is reviewed against. */
    public Comparison compare(List<Reviewed> replies) {
        List<Group> groups = SameQuestions.in(
                        replies.stream().map(Reviewed::reply).toList())
                .stream()
                .map(asked -> group(asked, replies))
                .toList();
        List<Row> rows = groups.stream().flatMap(group -> group.rows().stream()).toList();
        return new Comparison(groups, ToAlign.of(replies, rows));
    }

    private Group group(SameQuestions.Asked asked, List<Reviewed> replies) {
        List<Row> rows =
                asked.answers().stream().map(answered -> row(answered, replies)).toList();
        return new Group(asked.text(), rows, Differences.between(rows));
    }

    private Row row(Answered answered, List<Reviewed> replies) {
        ReadReply reply = answered.reply();
        ReadAnswer answer = answered.answer();
        Reviewed reviewed = replies.stream()
                .filter(each -> each.reply().file().equals(reply.file()))
                .findFirst()
                .orElseThrow();
        boolean hides = answer.figures().stream().anyMatch(Figure::isHidden);
        return new Row(
                reply.authority().isEmpty() ? reply.file() : reply.authority(),
                reply.file(),
                answer.id(),
                reply.regime().act(),
                answer.ending(),
                ofWhatWasAsked(answer),
                citations(reply, answer, hides),
                hides ? reply.suppression().rule() : "",
                hides ? reply.suppression().threshold().map(t -> t.wording()).orElse("") : "",
                !hides
                        ? Reliance.NOTHING_HIDDEN
                        : thresholdAlone.test(reply) ? Reliance.THRESHOLD_ALONE : Reliance.REASON,
                unit(answer),
                period(answer),
                answer.estimate().map(Comparing::cost).orElse(""),
                Rates.ofTheWhole(reviewed, answer));
    }

    /** What the answer relies on; what the letter says at its end, where the answer hides something. */
    private static List<String> citations(ReadReply reply, ReadAnswer answer, boolean hides) {
        Stream<CitedProvision> own =
                answer.citations().stream().filter(CitedProvision::relied).filter(Comparing::isOfAccess);
        List<String> cited = own.map(CitedProvision::form)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
        return cited.isEmpty() && hides
                ? reply.relied()
                        .map(CitedProvision::form)
                        .filter(form -> form.contains(" s40") || form.contains(" s38") || form.contains("reg 13"))
                        .distinct()
                        .toList()
                : cited;
    }

    private static boolean isOfAccess(CitedProvision cited) {
        return cited.canonical().filter(c -> ACTS_OF_ACCESS.contains(c.act())).isPresent();
    }

    /** Without what is only told besides: "two secondary schools" in the reason of an answer about interviews. */
    private List<Figure> ofWhatWasAsked(ReadAnswer answer) {
        Optional<String> asked = units.asked(answer.asked()).flatMap(units::group);
        return answer.figures().stream()
                .filter(figure -> asked.isEmpty()
                        || units.group(figure.unit())
                                .filter(group -> !group.equals(asked.get())
                                        && !units.ofPeople().contains(group))
                                .isEmpty())
                .toList();
    }

    /** What its first figure counts; where that does not say, what was asked. */
    private String unit(ReadAnswer answer) {
        String said = answer.figures().stream().map(Figure::unit).findFirst().orElse("");
        return said.isEmpty()
                ? units.asked(answer.asked())
                        .flatMap(units::group)
                        .filter(unit -> !answer.figures().isEmpty())
                        .orElse("")
                : units.group(said).orElse(said);
    }

    private static String period(ReadAnswer answer) {
        return answer.figures().stream()
                .map(Figure::period)
                .filter(period -> !period.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String cost(CostEstimate estimate) {
        return Stream.of(
                        estimate.items().map(items -> plain(items) + " records"),
                        estimate.minutesEach().map(minutes -> plain(minutes) + " minutes each"),
                        estimate.hours().map(hours -> plain(hours) + " hours"))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("no estimate");
    }

    private static String plain(BigDecimal number) {
        return "%,.1f".formatted(number).replaceFirst("\\.0$", "");
    }
}
