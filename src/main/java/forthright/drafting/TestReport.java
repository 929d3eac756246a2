package forthright.drafting;

import forthright.decision.rules.Rule;
import forthright.decision.trial.Coverage;
import forthright.decision.trial.Survivor;
import forthright.drafting.TestRun.Result;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import forthright.law.files.Xml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A run as JUnit's XML, which build servers show: a suite for each file, and one each for coverage and slips. */
public final class TestReport {
    private TestReport() {}

    /** Writes the report, whole or not at all. */
    public static void write(TestRun run, Path file) {
        try {
            WholeFile.write(file, junit(run));
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(file.toString()),
                    "not-written",
                    "This file could not be written.",
                    "Check that the folder is there, that you may write in it and that the disk is not full.");
        }
    }

    /** One test, which fails where something is told of it. */
    private record TestCase(String name, Place place, String told) {}

    static String junit(TestRun run) {
        Map<String, List<TestCase>> suites = new LinkedHashMap<>();
        for (Result result : run.results()) {
            suite(suites, result.place().file()).add(new TestCase(result.name(), result.place(), result.said()));
        }
        if (run.asked().coverage()) {
            for (Coverage.Seen seen : run.coverage().rules()) {
                String missing = run.coverage().missing().stream()
                        .filter(m -> m.rule().equals(seen.rule()))
                        .map(m -> "No case shows %s.\n%s".formatted(m.what(), m.example()))
                        .collect(Collectors.joining("\n"));
                suite(suites, "coverage").add(of(seen.rule(), missing));
            }
        }
        if (run.asked().mutants()) {
            for (Coverage.Seen seen : run.coverage().rules()) {
                String slips = run.mutants().survivors().stream()
                        .filter(s -> s.rule().equals(seen.rule()))
                        .map((Survivor s) -> "No case notices %s.\n%s".formatted(s.change(), s.example()))
                        .collect(Collectors.joining("\n"));
                suite(suites, "mutants").add(of(seen.rule(), slips));
            }
        }
        return written(suites);
    }

    private static TestCase of(Rule rule, String told) {
        return new TestCase(rule.name(), rule.place(), told);
    }

    private static List<TestCase> suite(Map<String, List<TestCase>> suites, String name) {
        return suites.computeIfAbsent(name, any -> new ArrayList<>());
    }

    private static String written(Map<String, List<TestCase>> suites) {
        StringBuilder xml =
                new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"foi test\">\n");
        suites.forEach((name, cases) -> {
            long failures = cases.stream().filter(c -> !c.told().isEmpty()).count();
            xml.append("  <testsuite name=\"%s\" tests=\"%d\" failures=\"%d\">\n"
                    .formatted(Xml.text(name), cases.size(), failures));
            cases.forEach(c -> xml.append(written(name, c)));
            xml.append("  </testsuite>\n");
        });
        return xml.append("</testsuites>\n").toString();
    }

    private static String written(String suite, TestCase one) {
        String head = "    <testcase classname=\"%s\" name=\"%s\" file=\"%s\" line=\"%d\""
                .formatted(
                        Xml.text(suite),
                        Xml.text(one.name()),
                        Xml.text(one.place().file()),
                        one.place().line());
        return one.told().isEmpty()
                ? head + "/>\n"
                : head
                        + ">\n      <failure message=\"%s\">%s</failure>\n    </testcase>\n"
                                .formatted(
                                        Xml.text(one.told().lines().findFirst().orElse("")), Xml.text(one.told()));
    }
}
