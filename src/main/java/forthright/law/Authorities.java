package forthright.law;

import forthright.law.WrittenName.Way;
import forthright.law.files.Faults;
import forthright.law.files.Kept;
import forthright.law.files.KeptInputs;
import forthright.law.files.KeptWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom requests are addressed to: councils and other authorities, the Act each answers under, and what each does. */
public final class Authorities {
    static final String FILE = "rules/authorities.yaml";

    private static final String COUNCIL_DOMAIN = ".gov.uk";

    private final Map<String, List<Named>> byName;
    private final Map<String, Authority> byDomain;
    private final Map<String, String> endings;
    private final Set<String> notAfter;
    private final List<Function> functions;
    private final int longestName;

    /**
     * What only some tiers do.
     *
     * @param topics folders of the question bank that are about it
     * @param tiers those that have it
     */
    public record Function(String name, Set<String> topics, Set<String> tiers) {
        public Function {
            topics = Set.copyOf(topics);
            tiers = Set.copyOf(tiers);
        }
    }

    /**
     * A function that an authority has not.
     *
     * @param who those that have it there, in full; empty where the list does not say
     */
    public record Elsewhere(String function, List<String> who) {
        public Elsewhere {
            who = List.copyOf(who);
        }
    }

    /** An authority under one of its names, with the ways in which that name is written. */
    record Named(Authority authority, List<Way> ways) {}

    /** A name found in a line of words. */
    private record Found(int start, int end, int way, Authority authority) {
        /** The longest name counts: "Wyre Forest District Council" is not Wyre, "City of London Police" not the City. */
        int longestFirst(Found other) {
            int longer = Integer.compare(other.end - other.start, end - start);
            int earlier = longer != 0 ? longer : Integer.compare(start, other.start);
            return earlier != 0 ? earlier : Integer.compare(way, other.way);
        }
    }

    Authorities(
            Map<String, List<Named>> byName,
            Map<String, Authority> byDomain,
            Map<String, String> endings,
            Set<String> notAfter,
            List<Function> functions) {
        this.byName = byName;
        this.byDomain = byDomain;
        this.endings = endings;
        this.notAfter = Set.copyOf(notAfter);
        this.functions = List.copyOf(functions);
        this.longestName = byName.keySet().stream()
                .mapToInt(name -> 1 + (int) name.chars().filter(c -> c == ' ').count())
                .max()
                .orElse(0);
    }

    /** Reads {@code authorities.yaml}; empty, with the reasons noted, where it has faults. */
    public static Optional<Authorities> load(Path rulesFolder, Faults faults) {
        return load(rulesFolder, Kept.program(), faults);
    }

    /** @param program the build that runs, whose work may be kept for its next start; empty for keeping nothing */
    static Optional<Authorities> load(Path rulesFolder, String program, Faults faults) {
        Path file = rulesFolder.resolve("authorities.yaml");
        Optional<Kept> kept = Kept.of(
                rulesFolder.resolveSibling(""),
                KeptAuthorities.NAME,
                program,
                new KeptInputs().file(file.toFile(), FILE));
        return kept.flatMap(k -> k.read(KeptAuthorities::read)).or(() -> {
            Faults own = new Faults();
            Optional<Authorities> made = AuthoritiesFile.read(file, own);
            faults.addAll(own.inOrder());
            kept.filter(k -> own.inOrder().isEmpty() && k.madeOf(new KeptInputs().file(file.toFile(), FILE)))
                    .ifPresent(k -> made.ifPresent(all -> k.keep(all::write)));
            return made;
        });
    }

    private void write(KeptWriter to) {
        KeptAuthorities.write(to, byName, byDomain, endings, notAfter, functions);
    }

    /** What only some tiers do, in the order of the file. */
    public List<Function> functions() {
        return functions;
    }

    /** Every authority, by tier as the file has them. */
    public Stream<Authority> all() {
        return byName.values().stream()
                .flatMap(List::stream)
                .map(Named::authority)
                .distinct();
    }

    /**
     * The Act under which the addressee answers: that of the first line which names authorities of one Act only.
     *
     * @param addressed what a request says of whom it is for, one thing a line, the surest first
     */
    public Optional<String> regime(List<String> addressed) {
        return addressed.stream()
                .map(this::regimes)
                .filter(found -> found.size() == 1)
                .map(found -> found.iterator().next())
                .findFirst();
    }

    private Set<String> regimes(String line) {
        Set<String> regimes = in(line).stream().map(Authority::regime).collect(Collectors.toSet());
        WrittenName.hosts(line).stream()
                .flatMap(host -> endings.entrySet().stream().filter(e -> isUnder(host, e.getKey())))
                .map(Map.Entry::getValue)
                .forEach(regimes::add);
        return regimes;
    }

    private static boolean isUnder(String host, String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /** The authorities that a line names, in words or by a mail address. */
    public List<Authority> in(String line) {
        List<String> words = WrittenName.words(WrittenName.beginning(line));
        Set<Authority> named = new LinkedHashSet<>();
        List<Found> taken = new ArrayList<>();
        found(words).stream()
                .sorted(Found::longestFirst)
                .filter(f -> taken.stream().noneMatch(t -> f.start() < t.end() && t.start() < f.end()))
                .forEachOrdered(f -> {
                    taken.add(f);
                    if (f.start() == 0 || !notAfter.contains(words.get(f.start() - 1))) {
                        named.add(f.authority());
                    }
                });
        WrittenName.hosts(line).forEach(host -> ofHost(host).ifPresent(named::add));
        return List.copyOf(named);
    }

    private List<Found> found(List<String> words) {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + longestName); to++) {
                String name = WrittenName.joined(words.subList(from, to));
                for (Named named : byName.getOrDefault(name, List.of())) {
                    writtenAs(named, words, from, to, found);
                }
            }
        }
        return found;
    }

    private static void writtenAs(Named named, List<String> words, int from, int to, List<Found> found) {
        for (int way = 0; way < named.ways().size(); way++) {
            Way here = named.ways().get(way);
            if (here.fits(words, from, to)) {
                found.add(
                        new Found(from - here.before().size(), to + here.after().size(), way, named.authority()));
            }
        }
    }

    private Optional<Authority> ofHost(String host) {
        Optional<Authority> known = byDomain.entrySet().stream()
                .filter(e -> isUnder(host, e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent() || !host.endsWith(COUNCIL_DOMAIN)) {
            return known;
        }
        String label = host.substring(0, host.length() - COUNCIL_DOMAIN.length());
        String name = label.substring(label.lastIndexOf('.') + 1).replace("-", "");
        return byName.entrySet().stream()
                .filter(e -> e.getKey().replace(" ", "").equals(name))
                .flatMap(e -> e.getValue().stream())
                .map(Named::authority)
                .max((one, other) -> one.until().compareTo(other.until()));
    }

    /** Who does what a topic is about, where a council of this name does not; empty where it does, or nothing is known. */
    public Optional<Elsewhere> elsewhere(String council, String topic, LocalDate day) {
        Optional<Function> function =
                functions.stream().filter(f -> f.topics().contains(topic)).findFirst();
        Optional<Authority> known = named(council).filter(a -> a.inForce(day));
        return function.filter(
                        f -> known.filter(a -> !f.tiers().contains(a.tier())).isPresent())
                .map(f -> new Elsewhere(f.name(), having(f, known.orElseThrow())));
    }

    private List<String> having(Function function, Authority lacking) {
        return lacking.within().stream()
                .filter(name -> named(name)
                        .filter(a -> function.tiers().contains(a.tier()))
                        .isPresent())
                .toList();
    }

    /** An authority's name as it is officially written. */
    String inFull(Authority authority) {
        return byName.getOrDefault(WrittenName.joined(WrittenName.words(authority.name())), List.of()).stream()
                .filter(named -> named.authority().equals(authority))
                .map(named -> named.ways().getFirst().inFull(authority.name()))
                .findFirst()
                .orElse(authority.name());
    }

    /** The authority whose name this is, and nothing besides. */
    Optional<Authority> named(String name) {
        List<String> words = WrittenName.words(name);
        return found(words).stream()
                .filter(f -> f.start() == 0 && f.end() == words.size())
                .min(Comparator.comparingInt(Found::way))
                .map(Found::authority);
    }
}
