package forthright.review.comparing;

import forthright.review.reading.ReadAnswer;
import forthright.review.reading.ReadReply;
import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the questions that several replies answer: the same or nearly the same words. */
final class SameQuestions {
    private static final double NEARLY = 0.6;
    private static final int SHORTEST = 3;

    private final Map<String, Asked> exact = new LinkedHashMap<>();
    private final Map<String, List<Asked>> byWord = new HashMap<>();

    /** An answer, and the reply it stands in. */
    record Answered(ReadReply reply, ReadAnswer answer) {}

    /** One question, and who answered it. */
    static final class Asked {
        private final String text;
        private final Set<String> words;
        private final int place;
        private final List<Answered> answers = new ArrayList<>();

        private Asked(String text, Set<String> words, int place) {
            this.text = text;
            this.words = words;
            this.place = place;
        }

        String text() {
            return text;
        }

        List<Answered> answers() {
            return answers;
        }

        private double likeness(Set<String> other) {
            long shared = words.stream().filter(other::contains).count();
            return (double) shared / (words.size() + other.size() - shared);
        }
    }

    /** The questions that replies of at least two authorities answer, in the order of the first reply. */
    static List<Asked> in(List<ReadReply> replies) {
        SameQuestions same = new SameQuestions();
        for (ReadReply reply : replies) {
            for (ReadAnswer answer : reply.answers()) {
                if (!answer.asked().isBlank()) {
                    same.add(new Answered(reply, answer));
                }
            }
        }
        return same.exact.values().stream()
                .distinct()
                .filter(asked -> asked.answers.stream()
                                .map(a -> a.reply().file())
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }

    private void add(Answered answered) {
        List<String> inOrder = Words.of(answered.answer().asked()).alone().toList();
        String key = String.join(" ", inOrder);
        Asked known = exact.get(key);
        if (known == null) {
            Set<String> words =
                    inOrder.stream().filter(word -> word.length() > 2).collect(Collectors.toSet());
            known = nearest(words, answered)
                    .orElseGet(() -> made(answered.answer().asked(), words));
            exact.put(key, known);
        }
        known.answers.add(answered);
    }

    private Asked made(String text, Set<String> words) {
        Asked asked = new Asked(text, words, exact.size());
        words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(asked));
        return asked;
    }

    private Optional<Asked> nearest(Set<String> words, Answered answered) {
        if (words.size() < SHORTEST) {
            return Optional.empty();
        }
        Set<Asked> candidates = new HashSet<>();
        words.stream()
                .sorted((one, other) -> Integer.compare(howMany(one), howMany(other)))
                .limit(SHORTEST)
                .forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
        return candidates.stream()
                // Two questions of one reply are two questions, however alike.
                .filter(asked -> asked.answers.stream()
                        .noneMatch(a -> a.reply().file().equals(answered.reply().file())))
                .filter(asked -> asked.likeness(words) >= NEARLY)
                // Of two that are equally alike, always the one that was asked first.
                .min(Comparator.comparingDouble((Asked asked) -> -asked.likeness(words))
                        .thenComparingInt(asked -> asked.place));
    }

    private int howMany(String word) {
        return byWord.getOrDefault(word, List.of()).size();
    }
}
