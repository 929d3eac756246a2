package forthright.law;

import forthright.law.files.Dated;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The law that letters cite, by date. */
public final class LawBook {
    static final String FILE = "rules/law.yaml";

    private final Map<String, Act> acts;
    private final Map<String, Provision> provisions;
    private final Map<String, Map<CostLimit.Authority, Dated<CostLimit>>> costLimits;
    private final Map<String, Dated<Regulator>> regulators;
    private final Map<String, Dated<ReviewRules>> reviews;
    private final BankHolidays bankHolidays;

    LawBook(
            Map<String, Act> acts,
            Map<String, Provision> provisions,
            Map<String, Map<CostLimit.Authority, Dated<CostLimit>>> costLimits,
            Map<String, Dated<Regulator>> regulators,
            Map<String, Dated<ReviewRules>> reviews,
            BankHolidays bankHolidays) {
        this.acts = Map.copyOf(acts);
        this.provisions = Map.copyOf(provisions);
        this.costLimits = Map.copyOf(costLimits);
        this.regulators = Map.copyOf(regulators);
        this.reviews = Map.copyOf(reviews);
        this.bankHolidays = bankHolidays;
    }

    /** Reads {@code law.yaml} and {@code bank-holidays.yaml}; empty, with the reasons noted, where they have faults. */
    public static Optional<LawBook> load(Path rulesFolder, Faults faults) {
        Optional<BankHolidays> holidays = BankHolidays.load(rulesFolder, faults);
        return new LawFile(faults).read(rulesFolder.resolve("law.yaml"), holidays);
    }

    /** The provision with this citation, whether or not it is in force; short forms are filled in. */
    public Optional<Provision> provision(String citation) {
        return canonical(citation).map(c -> provisions.get(c.toString()));
    }

    /** The canonical form of a citation that this book knows: {@code FOIA s12} is {@code FOIA s12(1)}. */
    public Optional<Citation> canonical(String citation) {
        return Citation.parse(citation).flatMap(this::canonical);
    }

    private Optional<Citation> canonical(Citation citation) {
        Act act = acts.get(citation.act());
        String full = act == null ? null : act.shortForms().get(citation.within());
        String sought = full == null ? citation.toString() : citation.act() + " " + full;
        return Optional.ofNullable(provisions.get(sought)).map(Provision::citation);
    }

    /** Whether this is the canonical form of a provision, in force or not. */
    public boolean knows(String citation) {
        return provisions.containsKey(citation);
    }

    /** What kind of provision a canonical citation is, as {@code law.yaml} says it; empty for one unknown or repealed. */
    public Optional<String> kindOf(String citation) {
        return Optional.ofNullable(provisions.get(citation))
                .filter(p -> p.until().equals(LocalDate.MAX))
                .map(p -> p.kind().word());
    }

    /** Whether a letter of this day may cite the provision. */
    public boolean inForce(String citation, LocalDate day) {
        return provision(citation).filter(p -> p.inForce(day)).isPresent();
    }

    /** The Act with this abbreviation. */
    public Act act(String abbreviation) {
        return Optional.ofNullable(acts.get(abbreviation))
                .orElseThrow(() -> lacking("acts", abbreviation, "Add the Act."));
    }

    /** Every provision that has ever been in this book. */
    public Collection<Provision> provisions() {
        return provisions.values();
    }

    /** Whether withholding under these provisions together needs no public-interest test. */
    public boolean isAbsolute(List<Provision> together) {
        return together.stream().map(Provision::kind).anyMatch(kind -> switch (kind) {
            case Kind.Exemption(Kind.Balance balance, var test, var environmental) -> balance == Kind.Balance.ABSOLUTE;
            case Kind.Condition(Kind.Balance balance) -> balance == Kind.Balance.ABSOLUTE;
            case Kind.ConfirmOrDeny(Kind.Balance balance) -> balance == Kind.Balance.ABSOLUTE;
            case Kind.Plain plain -> false;
        });
    }

    /** What may be spent on finding an answer. */
    public CostLimit costLimit(Regime regime, CostLimit.Authority authority, LocalDate day) {
        return Optional.ofNullable(costLimits.get(regime.act()))
                .map(limits -> limits.get(authority))
                .flatMap(limits -> limits.on(day))
                .orElseThrow(() -> lacking(
                        "cost-limits",
                        regime.act() + " on " + day,
                        "Add the limit with the date from which it holds."));
    }

    /** Every cost limit that has ever held, under any Act. */
    public Stream<CostLimit> costLimits() {
        return costLimits.values().stream()
                .flatMap(limits -> limits.values().stream())
                .flatMap(limits -> limits.from().values().stream());
    }

    /** All rules for a review that have ever held, under any Act. */
    public Stream<ReviewRules> reviewRules() {
        return reviews.values().stream().flatMap(rules -> rules.from().values().stream());
    }

    /** What a council that answers under an Act may spend. */
    public CostLimit costLimit(String regime, LocalDate day) {
        return costLimit(regime(regime), CostLimit.Authority.COUNCIL, day);
    }

    /**
     * The last day for a council's reply to a request received on a day.
     *
     * @param clarified the day on which came what had to be asked for; empty where nothing was asked or answered
     */
    public LocalDate deadline(String regime, LocalDate received, Optional<LocalDate> clarified) {
        return TimeForReply.of(received, clarified, regime(regime), this).due();
    }

    private static Regime regime(String word) {
        return Regime.of(word).orElseThrow(() -> lacking("acts", word, "Known: foia, foisa, eir, foia-school."));
    }

    /** Whom an applicant may complain to. */
    public Regulator regulator(Regime regime, LocalDate day) {
        return on(
                day, regime, regulators, "regulators", "Add the regulator with the date from which it was in office.");
    }

    /** How a review is asked for. */
    public ReviewRules review(Regime regime, LocalDate day) {
        return on(day, regime, reviews, "reviews", "Add the rules with the date from which they hold.");
    }

    /** How a review was asked for on a day; empty where no rule of that time is known. */
    public Optional<ReviewRules> reviewIfKnown(Regime regime, LocalDate day) {
        return Optional.ofNullable(reviews.get(regime.act())).flatMap(dated -> dated.on(day));
    }

    /** The days that count. */
    public WorkingDays workingDays(Regime regime) {
        return WorkingDays.of(regime, bankHolidays);
    }

    /** The calendar behind them. */
    public BankHolidays bankHolidays() {
        return bankHolidays;
    }

    private static <T> T on(LocalDate day, Regime regime, Map<String, Dated<T>> values, String what, String remedy) {
        return Optional.ofNullable(values.get(regime.act()))
                .flatMap(dated -> dated.on(day))
                .orElseThrow(() -> lacking(what, regime.act() + " on " + day, remedy));
    }

    private static FaultsException lacking(String where, String what, String remedy) {
        return FaultsException.error(
                Place.of(FILE), "law-unknown", "\"%s\" says nothing of %s.".formatted(where, what), remedy);
    }
}
