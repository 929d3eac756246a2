package forthright.drafting.statistics;

import forthright.reply.Around;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Internal reviews whose outcome was sent, by how they ended: the Code of Practice under section 45 asks councils to publish
 * them with the rest.
 *
 * @param asked how many were asked for
 * @param outcomes how many ended so, by the words of the outcome
 */
public record Reviews(int asked, SortedMap<String, Integer> outcomes) {
    public Reviews {
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }

    static Reviews of(List<Counted> requests) {
        SortedMap<String, Integer> outcomes = new TreeMap<>();
        requests.stream()
                .flatMap(request -> request.reviews().stream())
                .forEach(result -> outcomes.merge(inWords(result), 1, Integer::sum));
        return new Reviews(
                outcomes.values().stream().mapToInt(Integer::intValue).sum(), outcomes);
    }

    private static String inWords(Around.Result result) {
        return result.name().toLowerCase(Locale.UK).replace('_', ' ');
    }
}
