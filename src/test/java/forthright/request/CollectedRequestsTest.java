package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Requests as people send them: rewritten from published ones, each with what a careful person took out of it. The reader
 * was improved on those in {@code studied}; those in {@code unseen} were written afterwards. Careful people disagree here
 * and there, so each set has a bar and not every tree must be the same.
 */
class CollectedRequestsTest {
    private static final double KINDS = 0.91;
    private static final double PERIODS = 0.85;

    private static final Path COLLECTED = Path.of("src/test/resources/forthright/request/collected");

    /** What was found, of what there is. */
    private static final class Score {
        private int expected;
        private int found;
        private int surplus;
        private int parents;
        private int kinds;
        private int conditions;
        private int conditionsFound;
        private int conditionsToo;
        private int periods;
        private int periodsAgreed;

        double questions() {
            return 2.0 * found / (expected + found + surplus);
        }

        double of(int part, int whole) {
            return whole == 0 ? 1 : (double) part / whole;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.UK,
                    "questions %.3f  parents %.3f  kinds %.3f  conditions %.3f of %d and %d more  periods %.3f",
                    questions(),
                    of(parents, found),
                    of(kinds, found),
                    of(conditionsFound, conditions),
                    conditions,
                    conditionsToo,
                    of(periodsAgreed, periods));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_request_is_read() throws IOException {
        return Stream.concat(folders("studied").stream(), folders("unseen").stream())
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(),
                        () -> assertThat(Reading.read(Files.readString(folder.resolve("request.txt")))
                                        .questions())
                                .isNotEmpty()));
    }

    @Test
    void requests_that_were_studied_are_read_as_a_careful_person_would() throws IOException {
        Score score = score("studied");
        assertThat(score.questions()).as(score.toString()).isGreaterThanOrEqualTo(0.94);
        assertThat(score.of(score.parents, score.found)).as(score.toString()).isGreaterThanOrEqualTo(0.99);
        assertThat(score.of(score.kinds, score.found)).as(score.toString()).isGreaterThanOrEqualTo(KINDS);
        assertThat(score.of(score.conditionsFound, score.conditions))
                .as(score.toString())
                .isGreaterThanOrEqualTo(0.92);
        assertThat(score.conditionsToo).as(score.toString()).isLessThanOrEqualTo(5);
        assertThat(score.of(score.periodsAgreed, score.periods))
                .as(score.toString())
                .isGreaterThanOrEqualTo(PERIODS);
    }

    @Test
    void requests_that_nobody_studied_are_read_nearly_as_well() throws IOException {
        Score score = score("unseen");
        assertThat(score.questions()).as(score.toString()).isGreaterThanOrEqualTo(0.96);
        assertThat(score.of(score.parents, score.found)).as(score.toString()).isGreaterThanOrEqualTo(0.97);
        assertThat(score.of(score.kinds, score.found)).as(score.toString()).isGreaterThanOrEqualTo(KINDS);
        assertThat(score.of(score.conditionsFound, score.conditions))
                .as(score.toString())
                .isGreaterThanOrEqualTo(0.80);
        assertThat(score.conditionsToo).as(score.toString()).isZero();
        assertThat(score.of(score.periodsAgreed, score.periods))
                .as(score.toString())
                .isGreaterThanOrEqualTo(PERIODS);
    }

    private static Score score(String set) throws IOException {
        Score score = new Score();
        for (Path folder : folders(set)) {
            compare(folder, score);
        }
        System.out.printf("%-8s %s%n", set, score);
        return score;
    }

    private static List<Path> folders(String set) throws IOException {
        try (Stream<Path> folders = Files.list(COLLECTED.resolve(set))) {
            return folders.sorted().toList();
        }
    }

    private static void compare(Path folder, Score score) throws IOException {
        Node expected = YamlReader.read(folder.resolve("expected.yaml"), folder.toString(), new Faults())
                .orElseThrow();
        Request request = Reading.read(Files.readString(folder.resolve("request.txt")));
        Map<String, Read> wanted =
                keyed(items(expected, "questions").stream().map(Read::expected).toList());
        Map<String, Read> got =
                keyed(request.allQuestions().map(q -> Read.of(request, q)).toList());
        Map<String, String> keyOfWanted = keys(wanted);
        Map<String, String> keyOfGot = keys(got);
        Set<String> cells = wanted.entrySet().stream()
                .flatMap(e -> e.getValue().cells().stream().map(cell -> e.getKey() + "." + plain(cell)))
                .collect(Collectors.toSet());

        score.expected += wanted.size();
        score.surplus += (int) got.keySet().stream()
                .filter(key -> !wanted.containsKey(key) && !cells.contains(key))
                .count();
        wanted.forEach((key, want) -> Optional.ofNullable(got.get(key)).ifPresent(read -> {
            score.found++;
            score.parents += same(keyOfWanted.get(want.parent()), keyOfGot.get(read.parent()));
            score.kinds += want.kind().equals(read.kind())
                            || (!want.cells().isEmpty()
                                    && Set.of("count", "breakdown").containsAll(Set.of(want.kind(), read.kind())))
                    ? 1
                    : 0;
            if (!want.on().isEmpty()) {
                score.conditions++;
                score.conditionsFound += !read.on().isEmpty()
                                && same(keyOfWanted.get(want.on()), keyOfGot.get(read.on())) == 1
                                && want.answer()
                                        .startsWith(read.answer()
                                                .substring(
                                                        0,
                                                        Math.min(
                                                                2, read.answer().length())))
                        ? 1
                        : 0;
            } else if (!read.on().isEmpty()) {
                score.conditionsToo++;
            }
        }));
        Set<String> days = items(expected, "periods").stream()
                .map(p -> days(text(p, "from"), text(p, "to"), optional(p, "span")))
                .collect(Collectors.toSet());
        Set<String> read =
                request.periods().stream().map(CollectedRequestsTest::days).collect(Collectors.toSet());
        Set<String> both = new HashSet<>(days);
        both.addAll(read);
        score.periods += both.size();
        days.retainAll(read);
        score.periodsAgreed += days.size();
    }

    private static int same(String one, String other) {
        return java.util.Objects.equals(one, other) ? 1 : 0;
    }

    /** A question as far as two readings are compared. */
    private record Read(
            String id, String number, String parent, String kind, String on, String answer, List<String> cells) {
        static Read expected(Node node) {
            Optional<Node> condition = Optional.ofNullable(fields(node).get("condition"))
                    .map(Node.Entry::value)
                    .filter(Node.Mapping.class::isInstance);
            return new Read(
                    text(node, "id"),
                    optional(node, "number"),
                    optional(node, "parent"),
                    text(node, "kind").replace('_', '-'),
                    condition.map(c -> optional(c, "question")).orElse(""),
                    condition
                            .map(c -> optional(c, "answer").toLowerCase(Locale.UK))
                            .orElse(""),
                    fields(node).containsKey("printed_parts")
                                    && fields(node).get("printed_parts").value() instanceof Node.Listing list
                            ? list.items().stream()
                                    .map(item -> ((Node.Scalar) item).text())
                                    .toList()
                            : List.of());
        }

        static Read of(Request request, Question question) {
            // The case format says the condition of a stem that only introduces its parts once, on the stem.
            boolean saidByTheStem = request.stemOf(question.id())
                    .filter(stem -> stem.container() && stem.onlyIf().equals(question.onlyIf()))
                    .isPresent();
            String on = switch (saidByTheStem ? Condition.always() : question.onlyIf()) {
                case Condition.Always() -> "";
                case Condition.IfYes(QuestionId yes) -> yes.path();
                case Condition.IfNo(QuestionId no) -> no.path();
                case Condition.IfChosen(QuestionId chosen, String option) -> chosen.path();
            };
            return new Read(
                    question.id().path(),
                    question.number(),
                    request.stemOf(question.id()).map(stem -> stem.id().path()).orElse(""),
                    (question.kind() == QuestionKind.RECORD_LEVEL ? QuestionKind.LIST : question.kind())
                            .word()
                            .replace('_', '-'),
                    on,
                    switch (question.onlyIf()) {
                        case Condition.IfNo no -> "no";
                        case Condition.IfChosen(QuestionId chosen, String option) -> option;
                        default -> "ye";
                    },
                    question.printedParts());
        }
    }

    /** Each question by its place: the printed marks from the root, else its place among those without a mark. */
    private static Map<String, Read> keyed(List<Read> questions) {
        Map<String, Read> keyed = new LinkedHashMap<>();
        Map<String, String> keyOf = new HashMap<>();
        Map<String, Integer> unmarked = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Read question : questions) {
            String above = keyOf.getOrDefault(question.parent(), "");
            String mark = question.number().toLowerCase(Locale.UK).replaceAll("[^0-9a-z]", "");
            mark = mark.matches("q[0-9].*") ? mark.substring(1) : mark;
            String last = above.substring(above.lastIndexOf('.') + 1);
            boolean repeats = last.matches("[0-9]+")
                    && !mark.equals(last)
                    && mark.startsWith(last)
                    && !mark.substring(last.length()).matches("[0-9]+");
            mark = repeats ? mark.substring(last.length()) : mark;
            if (mark.isEmpty() || mark.equals("o")) {
                mark = "#" + unmarked.merge(above, 1, Integer::sum);
            }
            String key = above.isEmpty() ? mark : above + "." + mark;
            int times = seen.merge(key, 1, Integer::sum);
            String unique = times == 1 ? key : key + "~" + times;
            keyOf.put(question.id(), unique);
            keyed.put(unique, question);
        }
        return keyed;
    }

    private static Map<String, String> keys(Map<String, Read> keyed) {
        Map<String, String> keys = new HashMap<>();
        keyed.forEach((key, question) -> keys.put(question.id(), key));
        return keys;
    }

    private static String plain(String mark) {
        return mark.toLowerCase(Locale.UK).replaceAll("[^0-9a-z.]", "");
    }

    private static String days(Period period) {
        return switch (period) {
            case Period.Between between ->
                days(between.from().toString(), between.to().toString(), "");
            case Period.Since since -> days(since.from().toString(), "", "");
            case Period.Ahead ahead -> days("", "", ahead.span());
            case Period.Relative relative -> days("", "", relative.span().equals(Period.NOW) ? "" : relative.span());
        };
    }

    private static String days(String from, String to, String span) {
        return from.isEmpty() && to.isEmpty() ? "span " + span : from + "/" + to;
    }

    private static List<Node> items(Node node, String field) {
        return fields(node).get(field).value() instanceof Node.Listing list ? list.items() : List.of();
    }

    private static String optional(Node node, String field) {
        return fields(node).containsKey(field) ? text(node, field) : "";
    }

    private static String text(Node node, String field) {
        String text = ((Node.Scalar) fields(node).get(field).value()).text();
        return text.equals("null") ? "" : text;
    }

    private static Map<String, Node.Entry> fields(Node node) {
        return ((Node.Mapping) node).entries();
    }
}
