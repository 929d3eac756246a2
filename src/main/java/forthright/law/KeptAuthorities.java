package forthright.law;

import forthright.law.Authorities.Function;
import forthright.law.Authorities.Named;
import forthright.law.WrittenName.Way;
import forthright.law.files.KeptReader;
import forthright.law.files.KeptWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The list of authorities as it is kept from one start to the next. */
final class KeptAuthorities {
    static final String NAME = "authorities";

    private KeptAuthorities() {}

    static void write(
            KeptWriter to,
            Map<String, List<Named>> byName,
            Map<String, Authority> byDomain,
            Map<String, String> endings,
            Iterable<String> notAfter,
            List<Function> functions) {
        List<Authority> all = new ArrayList<>();
        List<List<Way>> ways = new ArrayList<>();
        Map<Authority, Integer> authorities = new LinkedHashMap<>();
        Map<List<Way>, Integer> written = new LinkedHashMap<>();
        byName.values()
                .forEach(named -> named.forEach(n -> {
                    number(authorities, all, n.authority());
                    number(written, ways, n.ways());
                }));
        byDomain.values().forEach(authority -> number(authorities, all, authority));
        to.each(all, KeptAuthorities::authority);
        to.each(ways, (out, each) -> out.each(each, KeptAuthorities::way));
        to.each(byName.entrySet(), (out, entry) -> {
            out.text(entry.getKey());
            out.each(entry.getValue(), (each, named) -> {
                each.number(number(authorities, all, named.authority()));
                each.number(number(written, ways, named.ways()));
            });
        });
        to.each(byDomain.entrySet(), (out, entry) -> {
            out.text(entry.getKey());
            out.number(number(authorities, all, entry.getValue()));
        });
        to.each(endings.entrySet(), (out, entry) -> {
            out.text(entry.getKey());
            out.text(entry.getValue());
        });
        List<String> words = new ArrayList<>();
        notAfter.forEach(words::add);
        to.texts(words);
        to.each(functions, (out, function) -> {
            out.text(function.name());
            out.texts(function.topics());
            out.texts(function.tiers());
        });
    }

    static Authorities read(KeptReader from) {
        List<Authority> all = from.each(
                each -> new Authority(each.text(), each.text(), each.text(), each.texts(), each.day(), each.day()));
        List<List<Way>> ways =
                from.each(each -> List.copyOf(each.each(way -> new Way(way.text(), way.texts(), way.texts()))));
        Map<String, List<Named>> byName = new LinkedHashMap<>();
        for (int rest = from.number(); rest > 0; rest--) {
            byName.put(from.text(), from.each(each -> new Named(all.get(each.number()), ways.get(each.number()))));
        }
        Map<String, Authority> byDomain = new LinkedHashMap<>();
        for (int rest = from.number(); rest > 0; rest--) {
            byDomain.put(from.text(), all.get(from.number()));
        }
        Map<String, String> endings = new LinkedHashMap<>();
        for (int rest = from.number(); rest > 0; rest--) {
            endings.put(from.text(), from.text());
        }
        return new Authorities(
                byName,
                byDomain,
                endings,
                new LinkedHashSet<>(from.texts()),
                from.each(each -> new Function(
                        each.text(), new LinkedHashSet<>(each.texts()), new LinkedHashSet<>(each.texts()))));
    }

    private static <T> int number(Map<T, Integer> numbers, List<T> all, T one) {
        return numbers.computeIfAbsent(one, o -> {
            all.add(o);
            return all.size() - 1;
        });
    }

    private static void authority(KeptWriter to, Authority authority) {
        to.text(authority.name());
        to.text(authority.tier());
        to.text(authority.regime());
        to.texts(authority.within());
        to.day(authority.since());
        to.day(authority.until());
    }

    private static void way(KeptWriter to, Way way) {
        to.text(way.written());
        to.texts(way.before());
        to.texts(way.after());
    }
}
