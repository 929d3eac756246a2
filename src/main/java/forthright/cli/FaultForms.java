package forthright.cli;

import forthright.drafting.Version;
import forthright.law.files.Fault;
import forthright.law.files.Json;
import forthright.law.files.Place;
import forthright.law.files.Severity;
import forthright.law.files.Xml;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Faults in the forms that other programs take: code scanning, test reports, notes on a change. */
final class FaultForms {
    private FaultForms() {}

    /** SARIF 2.1.0, which code scanning services show beside the line. */
    static String sarif(List<Fault> faults) {
        Map<String, Object> rules = new TreeMap<>();
        List<Object> results = new ArrayList<>();
        for (Fault fault : faults) {
            rules.putIfAbsent(fault.code(), Map.of("id", fault.code()));
            results.add(ordered(
                    "ruleId", fault.code(),
                    "level", fault.severity() == Severity.ERROR ? "error" : "warning",
                    "message", Map.of("text", whole(fault)),
                    "locations", List.of(Map.of("physicalLocation", location(fault.place())))));
        }
        Map<String, Object> driver =
                ordered("name", "Forthright", "version", Version.current(), "rules", List.copyOf(rules.values()));
        return Json.write(ordered(
                "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
                "version", "2.1.0",
                "runs", List.of(ordered("tool", Map.of("driver", driver), "results", results))));
    }

    private static Map<String, Object> location(Place place) {
        Map<String, Object> artifact = Map.of("uri", uri(place.file()));
        return place.line() == 0
                ? Map.of("artifactLocation", artifact)
                : ordered(
                        "artifactLocation",
                        artifact,
                        "region",
                        ordered("startLine", place.line(), "startColumn", Math.max(1, place.column())));
    }

    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).getRawPath();
        } catch (URISyntaxException e) {
            return file;
        }
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }

    /** JUnit's XML: a test for each file with a fault, which fails where one of them is an error. */
    static String junit(List<Fault> faults) {
        Map<String, List<Fault>> byFile = faults.stream()
                .collect(Collectors.groupingBy(fault -> fault.place().file(), TreeMap::new, Collectors.toList()));
        long failures = byFile.values().stream().filter(Report::hasErrors).count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuite name=\"foi check\" tests=\"%d\" failures=\"%d\">\n"
                .formatted(Math.max(1, byFile.size()), failures));
        if (byFile.isEmpty()) {
            xml.append("  <testcase classname=\"foi check\" name=\"no problems\"/>\n");
        }
        byFile.forEach((file, of) -> xml.append(testCase(file, of)));
        return xml.append("</testsuite>\n").toString();
    }

    private static String testCase(String file, List<Fault> faults) {
        String told = faults.stream().map(Fault::toString).collect(Collectors.joining("\n"));
        String element = Report.hasErrors(faults)
                ? "    <failure message=\"%s\">%s</failure>\n".formatted(Report.problems(faults.size()), Xml.text(told))
                : "    <system-out>%s</system-out>\n".formatted(Xml.text(told));
        return "  <testcase classname=\"foi check\" name=\"%s\">\n%s  </testcase>\n".formatted(Xml.text(file), element);
    }

    /** Workflow commands that GitHub turns into notes beside the lines of a change. */
    static String github(List<Fault> faults) {
        return faults.stream().map(FaultForms::note).collect(Collectors.joining());
    }

    private static String note(Fault fault) {
        Place place = fault.place();
        String at = place.line() == 0 ? "" : ",line=%d,col=%d".formatted(place.line(), Math.max(1, place.column()));
        return "::%s file=%s%s,title=%s::%s\n"
                .formatted(
                        fault.severity() == Severity.ERROR ? "error" : "warning",
                        property(place.file()),
                        at,
                        property(fault.code()),
                        command(whole(fault)));
    }

    private static String property(String text) {
        return command(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String command(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String whole(Fault fault) {
        return fault.remedy().isEmpty() ? fault.what() : fault.what() + " " + fault.remedy();
    }
}
