package forthright.review;

import forthright.drafting.Workspace;
import forthright.drafting.reviewing.Reviewing;
import forthright.law.files.Faults;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import forthright.request.Request;
import forthright.request.RequestReader;
import forthright.review.reading.Figure;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well replies are reviewed, against what a careful person finds in them: folders of request, reply and expectation. */
public final class ReviewScore {
    private static final Set<String> ONLY_OF_WHOLE_LETTERS = Set.of("closing", "unanswered", "numbering");

    /** The faults that are counted. */
    static final Set<String> CODES = Set.of(
            "wrong-act",
            "outdated-citation",
            "wrong-limit",
            "no-basis",
            "condition-missing",
            "no-public-interest-test",
            "no-estimate",
            "estimate-arithmetic",
            "no-advice",
            "threshold-conflict",
            "symbol-overload",
            "recoverable",
            "self-disclosed",
            "small-number-printed",
            "zero-hidden",
            "wrong-subject",
            "unit-mismatch",
            "period-mismatch",
            "unanswered",
            "contradiction",
            "numbering",
            "late",
            "closing",
            "label",
            "merged",
            "missing-attachment");

    private final Set<String> codes;
    private int hits;
    private int missed;
    private int falseAlarms;
    private int figures;
    private int figuresRead;
    private int citations;
    private int citationsRead;
    private int suppressions;
    private int suppressionsRead;
    private int places;
    private final Map<String, int[]> byCode = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    private ReviewScore(Set<String> codes) {
        this.codes = codes;
    }

    /** Scores every folder that has an expectation. */
    public static ReviewScore of(Path folder, Workspace workspace, Set<String> codes) throws IOException {
        ReviewScore score = new ReviewScore(codes);
        Reviewing reviewing = Reviewing.of(workspace, LocalDate.of(2026, 11, 30));
        try (Stream<Path> cases = Files.list(folder)) {
            for (Path each : cases.filter(c -> Files.exists(c.resolve("reply-expected.yaml")))
                    .sorted()
                    .toList()) {
                score.add(each, reviewing);
            }
        }
        return score;
    }

    private void add(Path folder, Reviewing reviewing) throws IOException {
        String name = folder.getFileName().toString();
        Node.Mapping expected =
                (Node.Mapping) YamlReader.read(folder.resolve("reply-expected.yaml"), name, new Faults())
                        .orElseThrow();
        Optional<Request> request =
                RequestReader.read(Files.readString(folder.resolve("request.txt")), name, new Faults());
        Review review = reviewing.text(Files.readString(folder.resolve("reply.txt")), name, request);
        boolean extract = text(expected, "extract").equals("true");
        Map<String, Integer> wanted = new TreeMap<>();
        Set<String> at = new HashSet<>();
        for (Node fault : list(expected, "faults")) {
            String code = text((Node.Mapping) fault, "code");
            if (!(extract && ONLY_OF_WHOLE_LETTERS.contains(code))) {
                wanted.merge(code, 1, Integer::sum);
                at.add(code + " " + bare(text((Node.Mapping) fault, "at")));
            }
        }
        List<Finding> found = review.findings().stream()
                .filter(f -> codes.contains(f.rule()) && f.grade() != Grade.ADVICE)
                .filter(f -> !(extract && ONLY_OF_WHOLE_LETTERS.contains(f.rule())))
                .toList();
        Set<String> got = found.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
        places += (int) found.stream()
                .map(f -> f.rule() + " " + bare(f.at()))
                .distinct()
                .filter(at::contains)
                .count();
        Set<String> all = new TreeSet<>(wanted.keySet());
        all.addAll(got);
        for (String code : all) {
            int[] counts = byCode.computeIfAbsent(code, c -> new int[3]);
            int want = wanted.getOrDefault(code, 0);
            int hit = Math.min(want, got.contains(code) ? 1 : 0);
            hits += hit;
            missed += want - hit;
            counts[0] += hit;
            counts[1] += want - hit;
            if (want > hit && hit == 0) {
                notes.add("%s MISSED %s at %s"
                        .formatted(
                                name,
                                code,
                                at.stream()
                                        .filter(a -> a.startsWith(code + " "))
                                        .toList()));
            }
            if (want == 0) {
                falseAlarms++;
                counts[2]++;
                found.stream()
                        .filter(f -> f.rule().equals(code))
                        .forEach(f -> notes.add("%s FALSE %s at %s line %d “%s” %s"
                                .formatted(name, code, f.at(), f.line(), f.quote(), f.what())));
            }
        }
        figures(name, expected, review);
        citations(name, expected, review);
        suppression(name, expected, review);
    }

    private void figures(String name, Node.Mapping expected, Review review) {
        List<BigDecimal> wanted = new ArrayList<>();
        numbers(
                expected.entries().get("answers") == null
                        ? expected
                        : expected.entries().get("answers").value(),
                wanted);
        Map<BigDecimal, Integer> have = new HashMap<>();
        review.replies().getFirst().figures().forEach(f -> {
            if (f.value() instanceof Figure.Value.Exact(BigDecimal number)) {
                have.merge(number.stripTrailingZeros(), 1, Integer::sum);
            }
        });
        List<BigDecimal> lacking = new ArrayList<>();
        for (BigDecimal number : wanted) {
            figures++;
            if (have.merge(number.stripTrailingZeros(), -1, Integer::sum) >= 0) {
                figuresRead++;
            } else {
                lacking.add(number);
            }
        }
        if (!lacking.isEmpty()) {
            notes.add(name + " FIGURES not read " + lacking);
        }
    }

    private static void numbers(Node node, List<BigDecimal> numbers) {
        switch (node) {
            case Node.Mapping mapping -> mapping.entries().values().forEach(e -> numbers(e.value(), numbers));
            case Node.Listing listing -> listing.items().forEach(item -> numbers(item, numbers));
            case Node.Scalar scalar -> {
                if (!scalar.quoted() && scalar.text().matches("-?\\d+(?:\\.\\d+)?")) {
                    numbers.add(new BigDecimal(scalar.text()));
                }
            }
        }
    }

    private void citations(String name, Node.Mapping expected, Review review) {
        Set<String> wanted = list(expected, "exemptions").stream()
                .map(e -> text((Node.Mapping) e, "canonical").replace(" ", "").toLowerCase(Locale.UK))
                .filter(c -> !c.isEmpty() && !c.equals("null"))
                .collect(Collectors.toSet());
        Set<String> have = review.replies().getFirst().citations().stream()
                .map(c -> c.form().replace(" ", "").toLowerCase(Locale.UK))
                .collect(Collectors.toSet());
        citations += wanted.size();
        citationsRead += (int) wanted.stream().filter(have::contains).count();
        Set<String> lacking = new TreeSet<>(wanted);
        lacking.removeAll(have);
        if (!lacking.isEmpty()) {
            notes.add("%s CITATIONS not read %s, have %s".formatted(name, lacking, have));
        }
    }

    private void suppression(String name, Node.Mapping expected, Review review) {
        if (expected.entries().get("suppression") != null
                && expected.entries().get("suppression").value() instanceof Node.Mapping wanted) {
            suppressions++;
            String rule = text(wanted, "rule").replace(" ", "");
            var have = review.replies().getFirst().suppression();
            if (!have.isNone() && have.rule().equals(rule)) {
                suppressionsRead++;
            } else {
                notes.add("%s SUPPRESSION %s, read %s".formatted(name, rule, have));
            }
        } else if (!review.replies().getFirst().suppression().isNone()) {
            notes.add("%s SUPPRESSION none, read %s"
                    .formatted(name, review.replies().getFirst().suppression()));
        }
    }

    private static List<Node> list(Node.Mapping mapping, String name) {
        return mapping.entries().get(name) != null
                        && mapping.entries().get(name).value() instanceof Node.Listing listing
                ? listing.items()
                : List.of();
    }

    private static String text(Node.Mapping mapping, String name) {
        return mapping.entries().get(name) != null
                        && mapping.entries().get(name).value() instanceof Node.Scalar scalar
                ? scalar.text()
                : "";
    }

    private static String bare(String at) {
        return at.toLowerCase(Locale.UK).replaceAll("[^0-9a-z.]", "");
    }

    double precision() {
        return hits / (double) Math.max(1, hits + falseAlarms);
    }

    double recall() {
        return hits / (double) Math.max(1, hits + missed);
    }

    double figuresShare() {
        return figuresRead / (double) Math.max(1, figures);
    }

    double citationsShare() {
        return citationsRead / (double) Math.max(1, citations);
    }

    double suppressionsShare() {
        return suppressionsRead / (double) Math.max(1, suppressions);
    }

    /** The faults that were found somewhere. */
    Set<String> found() {
        return byCode.entrySet().stream()
                .filter(each -> each.getValue()[0] > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    String told() {
        StringBuilder told = new StringBuilder();
        notes.forEach(note -> told.append(note).append('\n'));
        byCode.forEach(
                (code, c) -> told.append("   %-28s hit %d missed %d false %d%n".formatted(code, c[0], c[1], c[2])));
        return told.append(
                        "precision %.3f recall %.3f places %d/%d figures %.3f of %d citations %.3f of %d suppression %.3f of %d%n"
                                .formatted(
                                        precision(),
                                        recall(),
                                        places,
                                        hits + missed,
                                        figuresShare(),
                                        figures,
                                        citationsShare(),
                                        citations,
                                        suppressionsShare(),
                                        suppressions))
                .toString();
    }

    /** Prints the score of a folder. */
    public static void main(String... args) throws IOException {
        System.out.print(of(Path.of(args[0]), Workspace.at(Path.of(args.length > 1 ? args[1] : ".")), CODES)
                .told());
    }
}
