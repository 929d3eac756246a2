package forthright.drafting;

import forthright.decision.rules.Rule;
import forthright.facts.Vocabulary;
import forthright.facts.Vocabulary.Field;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a name means among the values of the law and of councils' profiles: cost-limits, small-numbers, threshold. */
final class MeaningsInValues {
    private static final String LAW = "rules/law.yaml";
    private static final List<String> OF_LIMIT =
            List.of("CostEstimated.limitMinutes", "CostTogether.limitMinutes", "ReadingWouldTake.limitMinutes");
    private static final List<String> OF_LIMIT_TOLD =
            List.of("limit", "limitHours", "limitPounds", "poundsAnHour", "pounds", "overLimit", "fits");
    private static final List<String> OF_SMALL =
            List.of("FigureHeld.state", "TableHeld.identifying", "TableHeld.complementary", "TableHeld.notAssessed");
    private static final List<String> OF_SMALL_TOLD = List.of("threshold", "zerosShown", "zerosHidden");

    private static final List<String> CONTACTS =
            List.of("team", "address", "email", "telephone", "website", "reviewEmail");

    // What becomes of a value on its way to the rules and to the letter; the other values are printed under their own
    // name.
    private static final Map<String, Reach> REACH = Map.ofEntries(
            Map.entry("cost-limits", new Reach(OF_LIMIT, OF_LIMIT_TOLD)),
            Map.entry("pounds", new Reach(OF_LIMIT, OF_LIMIT_TOLD)),
            Map.entry("pounds-an-hour", new Reach(OF_LIMIT, OF_LIMIT_TOLD)),
            Map.entry("small-numbers", new Reach(OF_SMALL, OF_SMALL_TOLD)),
            Map.entry("threshold", new Reach(OF_SMALL, OF_SMALL_TOLD)),
            Map.entry("threshold-by-subject", new Reach(OF_SMALL, OF_SMALL_TOLD)),
            Map.entry("zeros", new Reach(OF_SMALL, OF_SMALL_TOLD)),
            Map.entry("level", new Reach(OF_SMALL, List.of())),
            Map.entry("regime", new Reach(List.of("AnsweredUnder.regime"), List.of("foia", "foisa", "actName"))),
            Map.entry("name", new Reach(List.of(), List.of("council"))),
            Map.entry("contacts", new Reach(List.of(), CONTACTS)),
            Map.entry("re-use", new Reach(List.of(), List.of("reuse"))),
            Map.entry("reviews", new Reach(List.of(), List.of("review"))),
            Map.entry("regulators", new Reach(List.of(), List.of("regulator"))));

    private final UsesIndex index;

    MeaningsInValues(UsesIndex index) {
        this.index = index;
    }

    /** Where a value goes. */
    private record Reach(List<String> facts, List<String> told) {}

    List<Meaning> of(String name) {
        List<Meaning> found = new ArrayList<>();
        String many = name.endsWith("s") ? name : name + "s";
        Stream.of(name, many)
                .distinct()
                .filter(word -> values().anyMatch(mention -> mention.text().equals(word)))
                .map(this::value)
                .forEach(found::add);
        return found;
    }

    Stream<String> names() {
        return values().map(Mention::text).distinct();
    }

    /** The names of values; dates, Acts, provisions and teams are none. */
    private Stream<Mention> values() {
        Pattern name = Pattern.compile("[a-z][a-z-]*");
        return index.mentions().stream()
                .filter(Mention::isName)
                .filter(m -> name.matcher(m.text()).matches())
                .filter(m -> m.place().file().endsWith("/profile.yaml")
                        || (m.place().file().equals(LAW) && !m.isUnder("provisions") && !m.isUnder("acts")));
    }

    private Meaning value(String name) {
        List<Place> at = values().filter(mention -> mention.text().equals(name))
                .map(Mention::place)
                .toList();
        Reach reach = REACH.getOrDefault(name, new Reach(List.of(), List.of(camel(name))));
        List<Field> fields = reach.facts().stream()
                .flatMap(fact -> Vocabulary.words().stream()
                        .flatMap(word -> word.fields().stream())
                        .filter(field -> field.toString().equals(fact)))
                .toList();
        MeaningsInRules rules = new MeaningsInRules(index);
        List<Rule> asking = fields.stream()
                .flatMap(field -> rules.asking(field).stream())
                .distinct()
                .toList();
        List<Use> usedBy = Stream.of(
                        fields.stream().map(MeaningsInValues::inWords).map(fact -> Use.of("fact", fact)),
                        MeaningsInRules.told(asking),
                        index.tagged(tag -> !tag.isFile() && reach.told().contains(tag.name())),
                        index.mentioned(
                                "question", m -> m.isValueOf("team") && m.text().equals(name)),
                        index.decidedBy(asking))
                .flatMap(all -> all)
                .toList();
        List<Use> uses = index.mentions().stream()
                .filter(m -> m.isUnder(name)
                        && m.isValueOf("wording")
                        && m.place().file().endsWith("/profile.yaml"))
                .map(m -> new Use("wording", m.place(), m.text()))
                .toList();
        return new Meaning("value", name, at, uses, usedBy);
    }

    private static String inWords(Field field) {
        return Vocabulary.word(field.of()).orElseThrow().inCases() + " " + field.inCases();
    }

    private static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : List.of(name.split("-", -1))) {
            camel.append(
                    camel.isEmpty() || part.isEmpty()
                            ? part
                            : part.substring(0, 1).toUpperCase(Locale.UK) + part.substring(1));
        }
        return camel.toString();
    }
}
