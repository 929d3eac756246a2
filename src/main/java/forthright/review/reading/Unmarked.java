package forthright.review.reading;

import forthright.request.Question;
import forthright.request.Request;
import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Divides what stands under no mark: by bullets, by the words of the questions, or as one answer. */
final class Unmarked {
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "a", "in", "to", "for", "how", "many", "were", "was", "is", "are", "please", "you",
            "your", "that", "this", "have", "has", "had", "on", "by", "with", "each", "number", "council", "did", "do",
            "year", "years", "if", "it", "or", "from", "been", "which", "what", "any", "can", "tell", "me", "us",
            "provide", "also", "over", "same", "at", "as");
    private static final Pattern BULLET = Pattern.compile("\\s*[-•*▪◦●]\\s+\\S");
    private static final Pattern OF_A_YEAR =
            Pattern.compile("(?:19|20)\\d\\d(?:\\s?[/–-]\\s?\\d{2,4})?\\s?[:–-]\\s?£?\\d");
    private static final Pattern COURTESY = Pattern.compile(
            "(?i)\\s*(?:dear |hello|hi\\b|thank you for your|further to your|i (?:refer|write|am writing)|i can (?:now )?(?:confirm|respond)|please (?:see|find) (?:our|below|the)|(?:your|the) request (?:for information )?(?:has|was)|we (?:have|can) (?:now )?(?:considered|processed|respond)|our (?:response|answer)s? (?:is|are))");

    private Unmarked() {}

    /** Where a reply that marks nothing begins to answer: after the short lines at its head. */
    static int bodyOf(List<Line> lines) {
        int body = 1;
        Tables tables = Tables.in(lines);
        for (Line line : lines) {
            String text = line.text().strip();
            boolean heading = text.isEmpty()
                    || (text.length() < 90
                            && !text.contains("|")
                            && ".?!".indexOf(text.charAt(text.length() - 1)) < 0
                            && (text.split("\\s+", -1).length <= 12)
                            && !PrintedCell.isFigure(text)
                            && !OF_A_YEAR.matcher(text).lookingAt()
                            && !tables.has(line));
            if (!heading) {
                return body;
            }
            body = text.isEmpty() ? line.number() + 1 : body;
        }
        return 1;
    }

    /** A reply that marks nothing: each stretch goes to the question whose words it has most of, else to the one before. */
    static List<Part> of(List<Line> lines, Optional<Request> request, int from) {
        List<Question> questions = request.map(r -> r.allQuestions().toList()).orElse(List.of());
        if (questions.size() < 2) {
            String id = questions.isEmpty() ? "1" : questions.getFirst().id().path();
            return lines.stream().allMatch(Line::isBlank)
                    ? List.of()
                    : List.of(new Part(id, "", "", List.of(), from, lines));
        }
        return ofQuestions(lines, questions);
    }

    private static List<Part> ofQuestions(List<Line> all, List<Question> questions) {
        List<Line> lines = all.stream()
                .filter(line -> !COURTESY.matcher(line.text()).lookingAt())
                .toList();
        List<Part> bulleted = bulleted(lines, questions);
        if (!bulleted.isEmpty()) {
            return bulleted;
        }
        List<List<Line>> stretches = stretches(lines);
        int[] to = InTurn.of(stretches.stream().map(Unmarked::said).toList(), questions);
        Map<String, List<Line>> of = new LinkedHashMap<>();
        for (int at = 0; at < to.length; at++) {
            of.computeIfAbsent(questions.get(to[at]).id().path(), id -> new ArrayList<>())
                    .addAll(stretches.get(at));
        }
        return of.entrySet().stream()
                .map(each -> new Part(
                        each.getKey(),
                        "",
                        "",
                        List.of(),
                        each.getValue().getFirst().number(),
                        each.getValue()))
                .sorted(Comparator.comparingInt(Part::line))
                .toList();
    }

    private static String said(List<Line> stretch) {
        return stretch.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** As many bullets as questions: they answer them in turn. */
    private static List<Part> bulleted(List<Line> lines, List<Question> questions) {
        List<Line> bullets = lines.stream()
                .filter(line -> BULLET.matcher(line.text()).lookingAt())
                .toList();
        if (bullets.size() != questions.size() || bullets.size() < 2) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < bullets.size(); at++) {
            int to = at + 1 < bullets.size() ? bullets.get(at + 1).number() : Integer.MAX_VALUE;
            parts.add(new Part(
                    questions.get(at).id().path(),
                    "",
                    "",
                    List.of(),
                    bullets.get(at).number(),
                    ReplyReader.between(lines, bullets.get(at).number(), to)));
        }
        return parts;
    }

    /** Where figures stand before the first question that is repeated, they answer those before it. */
    static List<Part> withBefore(List<Part> parts, List<Line> lines, Optional<Request> request) {
        List<Question> questions = request.map(r -> r.allQuestions().toList()).orElse(List.of());
        String first = parts.getFirst().id();
        List<Question> earlier = questions.stream()
                .takeWhile(question -> !question.id().path().equals(first))
                .toList();
        List<Line> above = ReplyReader.between(lines, 1, parts.getFirst().line());
        boolean figures = !Tables.in(above).all().isEmpty();
        if (earlier.isEmpty() || earlier.size() == questions.size() || !figures) {
            return parts;
        }
        List<Part> all =
                new ArrayList<>(ofQuestions(ReplyReader.between(above, bodyOf(above), Integer.MAX_VALUE), earlier));
        all.addAll(parts);
        return all;
    }

    private static List<List<Line>> stretches(List<Line> lines) {
        List<List<Line>> stretches = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank() && !open.isEmpty()) {
                stretches.add(List.copyOf(open));
                open.clear();
            } else if (!line.isBlank()) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            stretches.add(List.copyOf(open));
        }
        return stretches;
    }

    /** The words that tell questions apart, without endings of the plural. */
    static Set<String> content(String text) {
        return Words.of(text)
                .alone()
                .filter(word -> !COMMON.contains(word) && word.length() > 1)
                .map(word -> word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
