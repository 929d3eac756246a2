package forthright.law;

import forthright.law.files.Dated;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code rules/law.yaml}. */
final class LawFile {
    private static final String README = "rules/README.md";
    private static final int MOST_POUNDS = 100_000;
    private static final int MOST_DAYS = 250;

    private final Faults faults;
    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final Map<String, Provision> provisions = new LinkedHashMap<>();

    LawFile(Faults faults) {
        this.faults = faults;
    }

    Optional<LawBook> read(Path file, Optional<BankHolidays> holidays) {
        Faults here = new Faults();
        Optional<LawBook> book =
                YamlReader.read(file, LawBook.FILE, here).flatMap(root -> new LawFile(here).book(root, holidays));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : book;
    }

    private Optional<LawBook> book(Node root, Optional<BankHolidays> holidays) {
        Fields all = Fields.of(root, "the law", README, faults);
        acts(all);
        provisions(all);
        Map<String, Map<CostLimit.Authority, Dated<CostLimit>>> limits = costLimits(all);
        Map<String, Dated<Regulator>> regulators = byAct(all, "regulators", "a regulator", this::regulator);
        Map<String, Dated<ReviewRules>> reviews = byAct(all, "reviews", "the rules for a review", this::review);
        all.done();
        return holidays.map(days -> new LawBook(acts, provisions, limits, regulators, reviews, days));
    }

    private void acts(Fields all) {
        Fields named = named(all, "acts", "the Acts");
        for (String name : named.names()) {
            named.thing(name, "an Act", f -> new Act(name, f.text("name"), f.text("address"), shortForms(f)))
                    .ifPresent(act -> acts.put(name, act));
        }
    }

    private static Map<String, String> shortForms(Fields act) {
        return act.named("short", (Node node) -> act.asText(node));
    }

    private void provisions(Fields all) {
        Fields named = named(all, "provisions", "the provisions");
        for (String key : named.names()) {
            Place place = named.placeOf(key);
            named.thing(key, "a provision", f -> provision(key, place, f))
                    .flatMap(p -> p)
                    .ifPresent(p -> provisions.put(key, p));
        }
        for (Provision p : provisions.values()) {
            Place place = named.placeOf(p.citation().toString());
            known(p.instead(), place);
            p.quotes().forEach(quoted -> known(quoted, place));
        }
    }

    private Optional<Provision> provision(String key, Place place, Fields f) {
        Optional<Citation> citation =
                Citation.parse(key).filter(c -> c.toString().equals(key));
        if (citation.isEmpty()) {
            faults.error(
                    place,
                    "not-a-citation",
                    "\"%s\" is not the canonical form of a citation.".formatted(key),
                    "Write it as in FOIA s40(3A)(a), EIR reg 13(1)(a) or UK GDPR art 5(1)(a).");
        }
        Optional<Act> act = citation.flatMap(c -> act(c.act(), place));
        String title = f.text("title");
        Kind kind = kind(f);
        String notice = f.text("notice", "");
        List<String> quotes = f.texts("quotes");
        LocalDate since = f.date("since");
        LocalDate until = f.dateIfAny("until").orElse(LocalDate.MAX);
        String instead = f.text("instead", "");
        String quotation = f.text("quotation", "");
        if (!since.isBefore(until)) {
            faults.error(
                    f.placeOf("until"),
                    "ends-before-it-begins",
                    "%s ends before it begins.".formatted(key),
                    "\"since\" is the first day in force, \"until\" the first day no longer in force.");
        }
        return citation.flatMap(
                c -> act.map(a -> new Provision(c, a, title, kind, notice, quotes, since, until, instead, quotation)));
    }

    private Kind kind(Fields f) {
        Map<String, Kind.Balance> balances = Kind.words(Kind.Balance.values());
        String word = f.text("kind");
        return switch (word) {
            case "exemption", "exception" ->
                new Kind.Exemption(
                        f.oneOf("balance", balances),
                        f.oneOf("test", Kind.words(Kind.Test.values())),
                        word.equals("exception"));
            case "condition" -> new Kind.Condition(f.oneOf("balance", balances));
            case "confirm-or-deny" -> new Kind.ConfirmOrDeny(f.oneOf("balance", balances));
            default -> f.oneOf("kind", Kind.words(Kind.Plain.values()));
        };
    }

    private Optional<Act> act(String abbreviation, Place place) {
        Optional<Act> act = Optional.ofNullable(acts.get(abbreviation));
        if (act.isEmpty()) {
            faults.error(
                    place,
                    "unknown-act",
                    "\"%s\" is not one of the Acts of this file.".formatted(abbreviation),
                    Spelling.hint(abbreviation, acts.keySet()));
        }
        return act;
    }

    private void known(String citation, Place place) {
        if (!citation.isEmpty() && !provisions.containsKey(citation)) {
            faults.error(
                    place,
                    "unknown-citation",
                    "\"%s\" is not one of the provisions of this file.".formatted(citation),
                    Spelling.hint(citation, provisions.keySet()));
        }
    }

    private Map<String, Map<CostLimit.Authority, Dated<CostLimit>>> costLimits(Fields all) {
        Map<String, Map<CostLimit.Authority, Dated<CostLimit>>> limits = new LinkedHashMap<>();
        Map<String, CostLimit.Authority> authorities = Kind.words(CostLimit.Authority.values());
        all.named("cost-limits", "the limits of an Act", (Fields ofAct) -> {
                    Map<CostLimit.Authority, Dated<CostLimit>> byAuthority = new LinkedHashMap<>();
                    authorities.keySet().stream()
                            .sorted()
                            .filter(ofAct::has)
                            .forEach(word -> byAuthority.put(
                                    authorities.get(word), ofAct.dated(word, "a cost limit", this::costLimit)));
                    return byAuthority;
                })
                .forEach((act, value) -> act(act, all.placeOf("cost-limits")).ifPresent(a -> limits.put(act, value)));
        return limits;
    }

    private CostLimit costLimit(Fields f) {
        return new CostLimit(
                f.wholeNumber("pounds", 1, MOST_POUNDS),
                f.wholeNumber("pounds-an-hour", 1, MOST_POUNDS, 1),
                f.texts("counts"),
                f.list("citations", node -> citation(f.asText(node), node.place())).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                f.text("reference"));
    }

    private Optional<Citation> citation(String text, Place place) {
        known(text, place);
        return Optional.ofNullable(provisions.get(text)).map(Provision::citation);
    }

    private interface Read<T> {
        T from(Fields fields);
    }

    private <T> Map<String, Dated<T>> byAct(Fields all, String name, String each, Read<T> read) {
        Fields named = named(all, name, "what holds under each Act");
        Map<String, Dated<T>> values = new LinkedHashMap<>();
        for (String act : named.names()) {
            act(act, named.placeOf(act)).ifPresent(a -> values.put(act, named.dated(act, each, read::from)));
        }
        return values;
    }

    private Regulator regulator(Fields f) {
        return new Regulator(
                f.text("name"),
                f.text("office"),
                citation(f.text("appeal"), f.placeOf("appeal"))
                        .orElse(new Citation("", Citation.Division.SECTION, "", List.of())),
                f.text("complaints"),
                f.text("email"),
                f.text("telephone", ""),
                f.texts("address"),
                f.oneOf("contact", Map.of("confirmed", true, "to-be-confirmed", false)),
                f.text("reference"));
    }

    private ReviewRules review(Fields f) {
        return new ReviewRules(
                f.wholeNumber("ask-within", 1, MOST_DAYS),
                f.oneOf("from", Kind.words(ReviewRules.From.values())),
                f.wholeNumber("answer-within", 1, MOST_DAYS),
                f.wholeNumber("appeal-within-months", 0, MOST_DAYS, 0),
                f.text("basis"),
                f.text("reference"));
    }

    private Fields named(Fields all, String name, String thing) {
        return all.node(name)
                .map(node -> Fields.of(node, thing, README, faults))
                .orElseGet(() -> Fields.of(new Node.Mapping(all.place(), Map.of()), thing, README, faults));
    }
}
