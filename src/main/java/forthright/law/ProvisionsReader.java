package forthright.law;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the Acts and their provisions, to which the rest of {@code rules/law.yaml} refers. */
final class ProvisionsReader {
    private final String readme;
    private final Faults faults;
    private final Map<String, Act> acts = new LinkedHashMap<>();
    private final Map<String, Provision> provisions = new LinkedHashMap<>();

    ProvisionsReader(String readme, Faults faults) {
        this.readme = readme;
        this.faults = faults;
    }

    void read(Fields all) {
        readActs(all);
        readProvisions(all);
    }

    Map<String, Act> acts() {
        return acts;
    }

    Map<String, Provision> all() {
        return provisions;
    }

    private void readActs(Fields all) {
        Fields named = named(all, "acts", "the Acts");
        for (String name : named.names()) {
            named.thing(name, "an Act", f -> new Act(name, f.text("name"), f.text("address"), shortForms(f)))
                    .ifPresent(act -> acts.put(name, act));
        }
    }

    private static Map<String, String> shortForms(Fields act) {
        return act.named("short", (Node node) -> act.asText(node));
    }

    private void readProvisions(Fields all) {
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
            default -> plain(f);
        };
    }

    private static Kind plain(Fields f) {
        Map<String, Kind> words = new LinkedHashMap<>(Kind.words(Kind.Plain.values()));
        // known too, and handled where they are written rightly; here they help to mend a misspelt one
        List.of("exemption", "exception", "condition", "confirm-or-deny").forEach(w -> words.put(w, Kind.Plain.DUTY));
        return f.oneOf("kind", words);
    }

    Optional<Act> act(String abbreviation, Place place) {
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

    Optional<Citation> citation(String text, Place place) {
        known(text, place);
        return Optional.ofNullable(provisions.get(text)).map(Provision::citation);
    }

    Fields named(Fields all, String name, String thing) {
        return all.node(name)
                .map(node -> Fields.of(node, thing, readme, faults))
                .orElseGet(() -> Fields.of(new Node.Mapping(all.place(), Map.of()), thing, readme, faults));
    }
}
