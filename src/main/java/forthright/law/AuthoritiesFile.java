package forthright.law;

import forthright.law.Authorities.Function;
import forthright.law.Authorities.Named;
import forthright.law.WrittenName.Way;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code rules/authorities.yaml}. */
final class AuthoritiesFile {
    private static final String README = "rules/README.md";
    private static final Map<String, String> REGIMES = Map.of("FOIA", "FOIA", "FOISA", "FOISA");
    /** More names than these help nobody who has misspelt one. */
    private static final int MOST_LISTED = 40;

    private static final List<Way> AS_IT_IS = List.of(Way.of("*"));

    private final Faults faults;
    private final Map<String, Tier> tiers = new LinkedHashMap<>();
    private final Map<String, List<Authority>> listed = new LinkedHashMap<>();
    private final Map<String, List<Named>> byName = new LinkedHashMap<>();
    private final Map<String, Authority> byDomain = new LinkedHashMap<>();
    private final Map<String, Place> neighbours = new LinkedHashMap<>();

    private record Tier(String regime, List<Way> ways) {}

    private AuthoritiesFile(Faults faults) {
        this.faults = faults;
    }

    static Optional<Authorities> read(Path file, Faults faults) {
        Faults here = new Faults();
        Optional<Authorities> read =
                YamlReader.read(file, Authorities.FILE, here).map(root -> new AuthoritiesFile(here).authorities(root));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : read;
    }

    private Authorities authorities(Node root) {
        Fields all = Fields.of(root, "the list of authorities", README, faults);
        all.date("as-at");
        all.text("reference");
        tiers.putAll(all.named("tiers", "a tier", f -> new Tier(f.oneOf("regime", REGIMES), ways(f))));
        all.things("groups", "a group of authorities", this::group);
        alsoCalled(all);
        Map<String, String> endings = endings(all);
        Set<String> notAfter = new LinkedHashSet<>(all.texts("not-after"));
        List<Function> functions = List.copyOf(all.named("functions", (Node node) -> node).entrySet().stream()
                .map(e -> function(e.getKey(), e.getValue()))
                .toList());
        all.done();
        Authorities read = new Authorities(byName, byDomain, endings, notAfter, functions);
        neighbours.forEach((name, place) -> {
            if (read.named(name).isEmpty()) {
                unknown(name, place, "an authority of this list, in full", listed.keySet());
            }
        });
        return read;
    }

    private List<Way> ways(Fields tier) {
        List<String> written = tier.texts("written");
        if (written.isEmpty()
                || written.stream().anyMatch(w -> w.indexOf('*') < 0 || w.indexOf('*') != w.lastIndexOf('*'))) {
            faults.error(
                    tier.placeOf("written"),
                    "no-star",
                    "Each way in which a name is written needs one *, which stands for the name.",
                    "As in: written: [\"* County Council\"]");
            return AS_IT_IS;
        }
        return written.stream().map(Way::of).toList();
    }

    private String group(Fields group) {
        String tier = group.text("tier");
        Tier kind = tierOf(tier, group.placeOf("tier"));
        List<String> within = group.texts("within");
        within.forEach(name -> neighbours.putIfAbsent(name, group.placeOf("within")));
        LocalDate since = group.dateIfAny("since").orElse(LocalDate.MIN);
        LocalDate until = group.dateIfAny("until").orElse(LocalDate.MAX);
        for (String name : group.texts("names")) {
            Authority authority = new Authority(name, tier, kind.regime(), within, since, until);
            listed.computeIfAbsent(name, n -> new ArrayList<>()).add(authority);
            index(name, authority, kind.ways());
        }
        return tier;
    }

    private Tier tierOf(String tier, Place place) {
        Tier known = tiers.get(tier);
        if (known == null) {
            unknown(tier, place, "one of the tiers of this file", tiers.keySet());
            return new Tier("FOIA", AS_IT_IS);
        }
        return known;
    }

    private void index(String name, Authority authority, List<Way> ways) {
        byName.computeIfAbsent(WrittenName.joined(WrittenName.words(name)), n -> new ArrayList<>())
                .add(new Named(authority, ways));
    }

    private void alsoCalled(Fields all) {
        Map<String, Node> also = all.named("also", (Node node) -> node);
        also.forEach((name, node) -> {
            Fields f = Fields.of(node, "a further name", README, faults);
            List<Authority> meant = listed.getOrDefault(name, List.of());
            if (meant.isEmpty()) {
                unknown(name, node.place(), "a name of one of the groups", listed.keySet());
            }
            List<String> names = f.texts("names");
            List<String> whole = f.texts("whole");
            List<String> domains = f.texts("domains");
            f.done();
            for (Authority authority : meant) {
                names.forEach(n -> index(
                        n, authority, tierOf(authority.tier(), node.place()).ways()));
            }
            // A whole name or a domain is that of the first one of this name: the council, not its neighbour's board.
            meant.stream().limit(1).forEach(authority -> {
                whole.forEach(n -> index(n, authority, AS_IT_IS));
                domains.forEach(domain -> byDomain.put(domain, authority));
            });
        });
    }

    private Map<String, String> endings(Fields all) {
        Map<String, Node> written = all.named("domains", (Node node) -> node);
        Map<String, String> endings = new LinkedHashMap<>();
        written.forEach((domain, node) -> {
            String regime = all.asText(node);
            if (!REGIMES.containsKey(regime)) {
                unknown(regime, node.place(), "an Act that authorities answer under", REGIMES.keySet());
            }
            endings.put(domain, regime);
        });
        return endings;
    }

    private Function function(String name, Node node) {
        Fields f = Fields.of(node, "a function", README, faults);
        Set<String> topics = new LinkedHashSet<>(f.texts("topics"));
        Set<String> having = new LinkedHashSet<>(f.texts("tiers"));
        having.forEach(tier -> tierOf(tier, f.placeOf("tiers")));
        f.done();
        return new Function(name, topics, having);
    }

    private void unknown(String word, Place place, String what, Collection<String> known) {
        String hint = known.size() <= MOST_LISTED
                ? Spelling.hint(word, known)
                : Spelling.nearest(word, known)
                        .map("Did you mean \"%s\"?"::formatted)
                        .orElse("Write it as it stands in \"groups\".");
        faults.error(place, "unknown-word", "\"%s\" is not %s.".formatted(word, what), hint);
    }
}
