package forthright.review.reading;

import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The questions of the request that a reply answers, as they may be found again in it. */
final class Asked {
    private static final Pattern FIRST_SENTENCE = Pattern.compile("^.{20,}?[.?](?= [A-Z(])");
    private static final Pattern BEFORE_A_BRACKET = Pattern.compile("^.{30,}?(?= \\()");
    private static final int FEWEST = 6;

    private final List<Question> questions;
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private final Map<String, List<List<String>>> waysToRepeat = new LinkedHashMap<>();

    private Asked(List<Question> questions) {
        this.questions = questions;
        for (Question question : questions) {
            String id = question.id().path();
            words.put(id, Words.of(question.text()).alone().toList());
            waysToRepeat.put(id, waysToRepeat(question.text(), words.get(id)));
        }
    }

    static Asked of(Request request) {
        return new Asked(request.allQuestions().toList());
    }

    List<Question> questions() {
        return questions;
    }

    Optional<Question> question(String id) {
        return questions.stream().filter(q -> q.id().path().equals(id)).findFirst();
    }

    /** How many questions are no part of another. */
    int roots() {
        return (int) words.keySet().stream().filter(id -> !id.contains(".")).count();
    }

    boolean hasParts() {
        return words.keySet().stream().anyMatch(id -> id.contains("."));
    }

    boolean hasRomanParts() {
        return words.keySet().stream().anyMatch(id -> id.endsWith(".i"))
                && words.keySet().stream().anyMatch(id -> id.endsWith(".ii"));
    }

    /** The question that a reply means which counts all that is asked in one series, from 1 on. */
    Optional<String> inTurn(int number) {
        return questions.stream()
                .filter(q -> q.parts().isEmpty())
                .map(q -> q.id().path())
                .skip(Math.max(0, number - 1L))
                .findFirst()
                .filter(id -> number > 0);
    }

    /** The next question at the same level. */
    Optional<String> after(String id) {
        String stem = id.contains(".") ? id.substring(0, id.lastIndexOf('.') + 1) : "";
        return words.keySet().stream()
                .filter(other -> place(other) > place(id))
                .filter(other ->
                        other.startsWith(stem) && other.substring(stem.length()).indexOf('.') < 0)
                .findFirst();
    }

    int place(String id) {
        return new ArrayList<>(words.keySet()).indexOf(id);
    }

    /** The words of a question; those of its first sentence, and those before its first bracket: a reply may repeat these alone. */
    List<List<String>> waysToRepeat(String id) {
        return waysToRepeat.getOrDefault(id, List.of());
    }

    private static List<List<String>> waysToRepeat(String question, List<String> whole) {
        List<List<String>> ways = new ArrayList<>(List.of(whole));
        for (Pattern beginning : List.of(FIRST_SENTENCE, BEFORE_A_BRACKET)) {
            Matcher begins = beginning.matcher(question);
            List<String> few = begins.find() ? Words.of(begins.group()).alone().toList() : List.of();
            if (few.size() >= FEWEST && few.size() < whole.size()) {
                ways.add(few);
            }
        }
        return ways;
    }

    List<String> words(String id) {
        return words.getOrDefault(id, List.of());
    }

    /** The id that a mark means, where the last answer was to another; empty where the request has no such question. */
    Optional<String> id(MarkOfLine mark, String last) {
        if (mark.number() > 0) {
            String whole = mark.path();
            return words.containsKey(whole)
                    ? Optional.of(whole)
                    : byNumber(mark).or(() -> rootOf(mark));
        }
        for (String stem = last; !stem.isEmpty(); stem = QuestionId.stem(stem)) {
            String child = stem + "." + mark.letter();
            if (words.containsKey(child)) {
                return Optional.of(child);
            }
        }
        return words.containsKey(mark.letter()) ? Optional.of(mark.letter()) : Optional.empty();
    }

    /** The question of a mark without a letter; "Q2 A:" and "2a" are the answer to one that has no parts. */
    private Optional<String> rootOf(MarkOfLine mark) {
        String root = String.valueOf(mark.number());
        boolean whole = mark.letter().isEmpty()
                || (mark.letter().equals("a") && words.keySet().stream().noneMatch(id -> id.startsWith(root + ".")));
        return Optional.of(root).filter(words::containsKey).filter(id -> whole);
    }

    /** A question whose printed mark is this one, brackets and full stops aside. */
    private Optional<String> byNumber(MarkOfLine mark) {
        String wanted = (mark.number() + mark.letter()).toLowerCase(Locale.UK);
        return questions.stream()
                .filter(q -> q.number()
                        .toLowerCase(Locale.UK)
                        .replaceAll("[^a-z0-9]|^q", "")
                        .equals(wanted))
                .map(q -> q.id().path())
                .findFirst();
    }
}
