package forthright.drafting.letters;

import forthright.request.Request;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How much of their wording two requests share: the runs of three words of their questions that stand in both. */
final class Wording {
    private static final int RUN = 3;
    private static final int ALL = 100;
    // Two people who copy one model letter change its dates and a word or two; two who ask about the same things share
    // few runs.
    private static final int NEARLY_THE_SAME = 60;

    private Wording() {}

    static boolean isNearlyTheSame(int shared) {
        return shared >= NEARLY_THE_SAME;
    }

    /** Of a hundred. */
    static int shared(Request one, Request other) {
        Set<String> first = runs(one);
        Set<String> second = runs(other);
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        Set<String> either = new HashSet<>(first);
        either.addAll(second);
        return either.isEmpty() ? 0 : both.size() * ALL / either.size();
    }

    private static Set<String> runs(Request request) {
        Set<String> runs = new HashSet<>();
        request.allQuestions().forEach(question -> {
            List<String> words = words(question.text());
            for (int i = 0; i + RUN <= words.size(); i++) {
                runs.add(String.join(" ", words.subList(i, i + RUN)));
            }
        });
        return runs;
    }

    /** Words, and a sign in place of every number: a year is what copies of one letter differ in. */
    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.isDigit(word.charAt(0)) ? "#" : word)
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
