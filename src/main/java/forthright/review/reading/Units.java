package forthright.review.reading;

import forthright.review.wording.Words;
import forthright.review.wording.Words.Word;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What letters count: children, incidents, interviews.
 *
 * @param groups the words for each, by the group's name; one group is one thing under many names
 * @param ofPeople the groups behind each of whose units a person stands
 */
public record Units(Map<String, List<String>> groups, Set<String> ofPeople) {
    private static final int NEAR = 5;
    private static final Set<String> ENDS = Set.of(
            "of",
            "in",
            "were",
            "was",
            "are",
            "is",
            "who",
            "which",
            "that",
            "for",
            "with",
            "to",
            "and",
            "had",
            "have",
            "has",
            "at",
            "on",
            "by",
            "from",
            "during",
            "as",
            "per",
            "out",
            "about",
            "relating",
            "because",
            "since",
            "but",
            "concerning",
            "involving",
            "regarding",
            "where");

    private static final Set<String> ASKS = Set.of("how many", "number of", "numbers of");
    private static final int LONGEST_NAME = 7;
    private static final Set<String> ENDS_A_NAME = Set.of(
            "were", "was", "are", "is", "have", "has", "had", "did", "do", "does", "in", "who", "which", "that", "for",
            "with", "to", "on", "of", "your", "the", "at", "by", "from", "against", "about", "under", "between", "per",
            "where", "when", "whose", "as", "during", "made", "given", "held", "sent", "seen", "known", "brought",
            "begun", "taken", "left", "lost", "found", "not", "those", "these", "they", "he", "she", "it");
    private static final Set<String> WITHIN = Set.of("of", "the", "your", "those", "these");

    /** What follows "how many" where those counted were named before: "how many had a plan", "how many are in care". */
    private static final Set<String> VERBS = Set.of(
            "were", "was", "are", "is", "have", "has", "had", "did", "do", "does", "got", "went", "came", "left", "led",
            "took", "became", "remain");

    private static final Set<String> AFTER_A_VERB = Set.of(
            "a", "an", "the", "any", "no", "their", "to", "at", "in", "into", "by", "from", "with", "as", "more", "on",
            "all");
    private static final List<String> SEVERAL = List.of("s", "ren", "people");

    public Units {
        groups = Map.copyOf(groups);
        ofPeople = Set.copyOf(ofPeople);
    }

    /** The group that a word names; empty where it names none. */
    public Optional<String> group(String word) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().contains(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Every group that a text names. */
    public Set<String> groupsIn(String text) {
        return Words.of(text).alone().flatMap(word -> group(word).stream()).collect(Collectors.toSet());
    }

    /** The last unit that a name of a column has: "Number of missing episodes". */
    public Optional<String> in(String text) {
        return Words.of(text).alone().filter(word -> group(word).isPresent()).reduce((first, second) -> second);
    }

    /** The unit that follows a number: "missing incidents were reported" is incidents. */
    Optional<String> after(String rest) {
        String unit = null;
        List<Word> words = Words.of(rest).words();
        int end = 0;
        for (int at = 0; at < Math.min(NEAR, words.size()); at++) {
            Word word = words.get(at);
            boolean apart = rest.substring(end, word.start()).matches(".*[.,;:()?|].*");
            // "11,402 child and family assessments": one thing in several words.
            boolean compound = word.word().equals("and")
                    && unit != null
                    && !unit.endsWith("s")
                    && !unit.equals("people")
                    && !unit.endsWith("ren");
            if (compound) {
                end = word.end();
                continue;
            }
            boolean named = group(word.word()).isPresent();
            // "27 children left their placements": what several of something do is no part of their name.
            boolean told = unit != null && !named && SEVERAL.stream().anyMatch(unit::endsWith);
            if (apart || told || ENDS.contains(word.word()) || word.isNumber()) {
                break;
            }
            unit = named ? word.word() : unit;
            end = word.end();
        }
        return Optional.ofNullable(unit);
    }

    /** What a question asks to be counted: "How many missing incidents were reported" asks for incidents. */
    public Optional<String> asked(String question) {
        List<Word> words = Words.of(question).words();
        for (int at = 0; at + 1 < words.size(); at++) {
            if (ASKS.contains(words.get(at).word() + " " + words.get(at + 1).word())) {
                return isVerb(words, at + 2) ? Optional.empty() : named(words, at + 2);
            }
        }
        return Optional.empty();
    }

    /** "How many had a plan", "how many received an interview": those counted were named before. */
    private static boolean isVerb(List<Word> words, int at) {
        if (at >= words.size()) {
            return false;
        }
        String word = words.get(at).word();
        boolean before =
                at + 1 < words.size() && AFTER_A_VERB.contains(words.get(at + 1).word());
        return VERBS.contains(word) || (word.endsWith("ed") && before);
    }

    /** The last unit before the first word that ends the name of what is counted. */
    private Optional<String> named(List<Word> words, int from) {
        String found = null;
        for (int at = from; at < Math.min(words.size(), from + LONGEST_NAME); at++) {
            String word = words.get(at).word();
            boolean within = found == null && WITHIN.contains(word);
            // "How many children refused every interview"
            boolean verb = found != null && word.endsWith("ed");
            if (at > from && (ENDS_A_NAME.contains(word) || verb) && !within) {
                break;
            }
            found = group(word).isPresent() ? word : found;
        }
        return Optional.ofNullable(found);
    }

    /** Whether a person stands behind each of what a word counts. */
    public boolean isOfPeople(String word) {
        return group(word).filter(ofPeople::contains).isPresent();
    }
}
