package forthright.disclosurelog.similar;

import forthright.disclosurelog.similar.Indexed.Row;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.reply.Content.Span;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for issued replies that a request is like: by the standard questions and the days, and by words that few replies
 * have. A reply that was taken out of the log is not found.
 */
public final class Search {
    private static final double SAME_DAYS = 1.0;
    private static final double OTHER_DAYS = 0.4;
    private static final double SOME_DAYS = 0.6;
    private static final double OF_ENTRIES = 0.7;
    private static final double OF_COUNCIL = 0.05;
    private static final double LEAST = 0.25;
    private static final int EXACT_EACH = 5;

    private final Register register;
    private final ByteBuffer index;
    private final List<Asked> asked;
    private final int council;
    private final int[] words;
    private final Map<Integer, String> byNumber;
    private final Set<Long> erased = new HashSet<>();
    private final List<Exact> exact = new ArrayList<>();

    /** What a new question asks: its standard question and its days. */
    public record Asked(String question, String entry, List<Span> days) {
        public Asked {
            days = List.copyOf(days);
        }
    }

    /**
     * An issued reply.
     *
     * @param score from 0 to 1
     * @param words that both have and few others
     * @param erased whether the applicant's own words are gone
     */
    public record Found(Entry reply, double score, List<String> words, boolean erased) {}

    private record Near(int place, double score, int answered) {}

    private record Exact(int question, int place, int answered) {}

    /**
     * A search.
     *
     * @param council the id of the council that is asked; empty where it is not known
     * @param texts the new questions in their words
     */
    public Search(SimilarIndex index, Register register, String council, List<Asked> asked, Collection<String> texts) {
        this.register = register;
        this.index = index.upToDate();
        this.asked = asked.stream().filter(each -> !each.entry().isEmpty()).toList();
        this.council = council.hashCode();
        this.byNumber = Words.of(texts);
        this.words = Words.numbers(texts);
    }

    /** The nearest replies, the nearest first, and then those that answer a question over the very same days. */
    public List<Found> found(int most) {
        Set<Long> withdrawn = new HashSet<>();
        int[] frequency = new int[words.length];
        int replies = 0;
        Row row = new Row(index);
        for (int place = Indexed.head().length; place < index.limit(); place = row.next()) {
            row.at(place);
            switch (row.deed()) {
                case ISSUED -> {
                    replies++;
                    common(row, frequency);
                }
                case WITHDRAWN -> withdrawn.add(row.folder());
                case PUBLISHED -> withdrawn.remove(row.folder());
                case ERASED -> erased.add(row.folder());
                // Letters around replies are no answers of their own.
                case SENT -> {}
            }
        }
        double[] weights = weights(frequency, replies);
        List<Near> near = near(row, withdrawn, weights);
        Stream<Near> nearest = near.stream()
                .sorted(Comparator.comparingDouble(Near::score)
                        .reversed()
                        .thenComparing(Comparator.comparingInt(Near::answered).reversed())
                        .thenComparingInt(Near::place))
                .limit(most);
        Stream<Near> same = exact.stream().flatMap(each -> near.stream().filter(n -> n.place() == each.place()));
        return Stream.concat(nearest, same)
                .distinct()
                .flatMap(each -> read(row, each, weights).stream())
                .toList();
    }

    private List<Found> read(Row row, Near near, double[] weights) {
        row.at(near.place());
        boolean gone = erased.contains(row.folder());
        int[] both = new int[words.length];
        common(row, both);
        List<String> rarest = new ArrayList<>();
        Integer[] order = new Integer[words.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order, Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> words[i]));
        for (int i : order) {
            if (both[i] > 0 && weights[i] > 0 && rarest.size() < EXACT_EACH) {
                rarest.add(byNumber.getOrDefault(words[i], ""));
            }
        }
        return register.lineAt(row.from(), row.length()).stream()
                .map(line -> new Found(line.entry(), Math.min(1, near.score()), rarest, gone))
                .toList();
    }

    /** Notes which of the new words a reply has. */
    private void common(Row row, int[] counts) {
        int place = row.words();
        int left = row.number(place);
        place += 4;
        int i = 0;
        while (i < words.length && left > 0) {
            int word = row.number(place);
            if (word < words[i]) {
                place += 4;
                left--;
            } else {
                counts[i] += word == words[i] ? 1 : 0;
                i++;
            }
        }
    }

    /** A word counts the more the fewer replies have it. */
    private static double[] weights(int[] frequency, int replies) {
        double[] weights = new double[frequency.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.log((replies + 1.0) / (frequency[i] + 1.0)) + 0.1;
        }
        return weights;
    }

    private List<Near> near(Row row, Set<Long> withdrawn, double[] weights) {
        double all = Math.max(1e-9, Arrays.stream(weights).sum());
        List<Near> near = new ArrayList<>();
        int[] both = new int[words.length];
        for (int place = Indexed.head().length; place < index.limit(); place = row.next()) {
            row.at(place);
            if (row.deed() != Entry.Deed.ISSUED || withdrawn.contains(row.folder())) {
                continue;
            }
            Arrays.fill(both, 0);
            common(row, both);
            double byWords = 0;
            for (int i = 0; i < both.length; i++) {
                byWords += both[i] * weights[i];
            }
            byWords /= all;
            double byEntries = asked.isEmpty() ? 0 : byEntries(row, place);
            double score = asked.isEmpty() ? byWords : OF_ENTRIES * byEntries + (1 - OF_ENTRIES) * byWords;
            if (byEntries > 0 || byWords >= LEAST) {
                near.add(new Near(place, score + (row.council() == council ? OF_COUNCIL : 0), row.answered()));
            }
        }
        return near;
    }

    private double byEntries(Row row, int place) {
        double sum = 0;
        for (int q = 0; q < asked.size(); q++) {
            double best = 0;
            int answer = row.firstAnswer();
            for (int i = row.answers(); i > 0; i--) {
                if (row.number(answer) == asked.get(q).entry().hashCode()) {
                    best = Math.max(best, byDays(row, answer, asked.get(q).days()));
                }
                answer = row.after(answer);
            }
            if (best == SAME_DAYS && row.council() == council) {
                exact(q, place, row.answered());
            }
            sum += best;
        }
        return sum / asked.size();
    }

    private void exact(int question, int place, int answered) {
        exact.add(new Exact(question, place, answered));
        List<Exact> same =
                exact.stream().filter(each -> each.question() == question).toList();
        if (same.size() > EXACT_EACH) {
            exact.remove(same.stream()
                    .min(Comparator.comparingInt(Exact::answered).thenComparingInt(Exact::place))
                    .orElseThrow());
        }
    }

    /** How far the days of an answer are those asked about. */
    private static double byDays(Row row, int answer, List<Span> days) {
        int spans = row.number(answer + 4);
        long shared = 0;
        long wanted = 0;
        int same = 0;
        for (Span span : days) {
            long from = span.from().toEpochDay();
            long to = span.to().toEpochDay();
            wanted += to - from + 1;
            for (int i = 0; i < spans; i++) {
                int start = row.number(answer + 8 + 8 * i);
                int end = row.number(answer + 12 + 8 * i);
                shared += Math.max(0, Math.min(to, end) - Math.max(from, start) + 1);
                same += start == from && end == to ? 1 : 0;
            }
        }
        if (!days.isEmpty() && same == days.size() && spans == days.size()) {
            return SAME_DAYS;
        }
        double share = wanted == 0 ? 0 : Math.min(1, (double) shared / wanted);
        return share > 0 ? SOME_DAYS + 0.3 * share : OTHER_DAYS;
    }
}
