package forthright.review.wording;

import forthright.review.wording.Words.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase as a rule writes it, word by word: {@code not held in a|an ... form*}. A bar stands between words of which any
 * will do, brackets around longer alternatives {@code (case notes|narrative)}, a star for any ending, {@code #} for a whole
 * number, {@code ?word} for a word that may be left out, and {@code ...} for up to six words of any kind.
 *
 * @param written as the rule's file has it
 * @param forms the phrase with each choice of what stands in brackets
 */
public record Phrase(String written, List<List<Step>> forms) {
    private static final int LONGEST_GAP = 6;
    private static final String GAP = "...";

    public Phrase {
        forms = forms.stream().map(List::copyOf).toList();
    }

    /** A place of a phrase. */
    sealed interface Step {
        /**
         * Any of these words, or beginnings of words.
         *
         * @param exact whole words
         * @param beginnings of words
         * @param number whether a whole number will do
         */
        record OneOf(Set<String> exact, List<String> beginnings, boolean number, boolean optional) implements Step {
            public OneOf {
                exact = Set.copyOf(exact);
                beginnings = List.copyOf(beginnings);
            }

            static OneOf of(List<String> words, boolean optional) {
                return new OneOf(
                        words.stream()
                                .filter(each -> !each.endsWith("*") && !each.equals("#"))
                                .collect(Collectors.toSet()),
                        words.stream()
                                .filter(each -> each.endsWith("*"))
                                .map(each -> each.substring(0, each.length() - 1))
                                .toList(),
                        words.contains("#"),
                        optional);
            }

            boolean fits(Word word) {
                if (exact.contains(word.word()) || (number && word.isNumber())) {
                    return true;
                }
                for (int at = 0; at < beginnings.size(); at++) {
                    if (word.word().startsWith(beginnings.get(at))) {
                        return true;
                    }
                }
                return false;
            }
        }

        /** Up to six words of any kind. */
        record Gap() implements Step {}
    }

    /**
     * Where a phrase was found.
     *
     * @param from the first word
     * @param to the word after the last
     */
    public record Found(int from, int to, Words in) {
        /** The place of its first character. */
        public int start() {
            return in.words().get(from).start();
        }

        /** The place after its last character. */
        public int end() {
            return in.words().get(to - 1).end();
        }
    }

    /** Reads a phrase. */
    public static Phrase of(String written) {
        return new Phrase(written, choices(written).stream().map(Phrase::steps).toList());
    }

    /** The phrase once for each choice of what stands in brackets. */
    private static List<String> choices(String written) {
        int open = written.indexOf('(');
        int close = written.indexOf(')', open + 1);
        if (open < 0 || close < 0) {
            return List.of(written);
        }
        List<String> rest = choices(written.substring(close + 1));
        return Arrays.stream(written.substring(open + 1, close).split("\\|", -1))
                .flatMap(choice -> rest.stream().map(after -> written.substring(0, open) + choice + after))
                .toList();
    }

    private static List<Step> steps(String written) {
        List<Step> steps = new ArrayList<>();
        for (String word : written.strip().split("\\s+", -1)) {
            if (word.equals(GAP)) {
                steps.add(new Step.Gap());
                continue;
            }
            boolean optional = word.startsWith("?") && word.length() > 1;
            steps.add(Step.OneOf.of(
                    Arrays.stream((optional ? word.substring(1) : word).split("\\|", -1))
                            .map(each -> each.replace("'", "").toLowerCase(Locale.UK))
                            .toList(),
                    optional));
        }
        return steps;
    }

    /** Several phrases. */
    public static List<Phrase> all(String... written) {
        return Arrays.stream(written).map(Phrase::of).toList();
    }

    /** Where any of several phrases is found first; empty where none is. */
    public static Optional<Found> first(List<Phrase> phrases, Words words) {
        return phrases.stream()
                .flatMap(phrase -> phrase.in(words).stream())
                .min((one, other) -> Integer.compare(one.from(), other.from()));
    }

    /** Whether any of several phrases is found. */
    public static boolean any(List<Phrase> phrases, Words words) {
        for (Phrase phrase : phrases) {
            if (phrase.in(words).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any of several phrases is found. */
    public static boolean any(List<Phrase> phrases, String text) {
        return any(phrases, Words.of(text));
    }

    /** Where this phrase is found first; empty where it is not. */
    public Optional<Found> in(Words words) {
        return from(words, 0);
    }

    /** Every place where this phrase is found, one after the other. */
    public List<Found> allIn(Words words) {
        List<Found> all = new ArrayList<>();
        Optional<Found> next = from(words, 0);
        while (next.isPresent()) {
            all.add(next.get());
            next = from(words, next.get().to());
        }
        return all;
    }

    private Optional<Found> from(Words words, int start) {
        List<List<Step>> possible = new ArrayList<>(1);
        for (List<Step> steps : forms) {
            if (mayBeIn(steps, words)) {
                possible.add(steps);
            }
        }
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        for (int from = start; from < words.words().size(); from++) {
            for (List<Step> steps : possible) {
                int to = match(steps, words.words(), from, 0);
                if (to > from) {
                    return Optional.of(new Found(from, to, words));
                }
            }
        }
        return Optional.empty();
    }

    /** The cheap test: a word that the phrase cannot do without is among the words. */
    private static boolean mayBeIn(List<Step> steps, Words words) {
        for (Step step : steps) {
            boolean lacking = step instanceof Step.OneOf one
                    && !one.optional()
                    && !one.number()
                    && one.beginnings().isEmpty()
                    && !words.has(one.exact());
            if (lacking) {
                return false;
            }
        }
        return true;
    }

    /** The word after the last that fits from here on; less than 0 where the phrase does not go on here. */
    private static int match(List<Step> steps, List<Word> words, int at, int step) {
        if (step == steps.size()) {
            return at;
        }
        if (steps.get(step) instanceof Step.OneOf one) {
            if (at < words.size() && one.fits(words.get(at))) {
                int end = match(steps, words, at + 1, step + 1);
                if (end >= 0) {
                    return end;
                }
            }
            return one.optional() ? match(steps, words, at, step + 1) : -1;
        }
        for (int gap = 0; gap <= LONGEST_GAP && at + gap <= words.size(); gap++) {
            int end = match(steps, words, at + gap, step + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
