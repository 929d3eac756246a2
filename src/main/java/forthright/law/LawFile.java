package forthright.law;

import forthright.law.files.Dated;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
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
    private final ProvisionsReader provisions;

    LawFile(Faults faults) {
        this.faults = faults;
        this.provisions = new ProvisionsReader(README, faults);
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
        provisions.read(all);
        Map<String, Map<CostLimit.Authority, Dated<CostLimit>>> limits = costLimits(all);
        Map<String, Dated<Regulator>> regulators = byAct(all, "regulators", "a regulator", this::regulator);
        Map<String, Dated<ReviewRules>> reviews = byAct(all, "reviews", "the rules for a review", this::review);
        all.done();
        return holidays.map(
                days -> new LawBook(provisions.acts(), provisions.all(), limits, regulators, reviews, days));
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
                .forEach((act, value) ->
                        provisions.act(act, all.placeOf("cost-limits")).ifPresent(a -> limits.put(act, value)));
        return limits;
    }

    private CostLimit costLimit(Fields f) {
        return new CostLimit(
                f.wholeNumber("pounds", 1, MOST_POUNDS),
                f.wholeNumber("pounds-an-hour", 1, MOST_POUNDS),
                f.texts("counts"),
                f.list("citations", node -> provisions.citation(f.asText(node), node.place())).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                f.text("reference"));
    }

    private interface Read<T> {
        T from(Fields fields);
    }

    private <T> Map<String, Dated<T>> byAct(Fields all, String name, String each, Read<T> read) {
        Fields named = provisions.named(all, name, "what holds under each Act");
        Map<String, Dated<T>> values = new LinkedHashMap<>();
        for (String act : named.names()) {
            provisions.act(act, named.placeOf(act)).ifPresent(a -> values.put(act, named.dated(act, each, read::from)));
        }
        return values;
    }

    private Regulator regulator(Fields f) {
        return new Regulator(
                f.text("name"),
                f.text("office"),
                provisions
                        .citation(f.text("appeal"), f.placeOf("appeal"))
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
}
