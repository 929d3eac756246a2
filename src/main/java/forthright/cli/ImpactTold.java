package forthright.cli;

import forthright.drafting.issuing.ImpactReport;
import forthright.drafting.issuing.ImpactReport.Changed;
import forthright.drafting.issuing.ImpactReport.Question;
import forthright.drafting.issuing.ImpactReport.Unknown;
import forthright.law.files.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** An impact report, for people and for scripts. */
final class ImpactTold {
    private ImpactTold() {}

    static String text(ImpactReport report) {
        StringBuilder text = new StringBuilder();
        if (report.replies() == 0) {
            return "No reply is on the record yet, so there is nothing to compare.%n".formatted();
        }
        text.append(report.inWords()).append("%n%n".formatted());
        outcomes(report, text);
        report.changed().forEach(changed -> changed(changed, text));
        report.unknown()
                .forEach(unknown -> text.append("Not to be made again: ")
                        .append(String.join(", ", unknown.references()))
                        .append(": ")
                        .append(unknown.why())
                        .append("%n".formatted()));
        report.corrected().forEach(what -> line("Stands no longer as it was issued: ", what, text));
        return text.toString();
    }

    private static void outcomes(ImpactReport report, StringBuilder text) {
        SortedSet<String> names = new TreeSet<>(report.before().keySet());
        names.addAll(report.after().keySet());
        text.append("  %7s %7s  questions%n".formatted("before", "after"));
        names.forEach(name -> text.append("  %7s %7s  %s%n"
                .formatted(report.before().getOrDefault(name, 0), report.after().getOrDefault(name, 0), name)));
        text.append("%n".formatted());
    }

    private static void changed(Changed changed, StringBuilder text) {
        text.append(changed.reference()).append("%n".formatted());
        for (Question question : changed.questions()) {
            text.append(
                    question.before().equals(question.after())
                            ? "  question %s, still %s:%n".formatted(question.id(), question.after())
                            : "  question %s, %s -> %s:%n"
                                    .formatted(question.id(), question.before(), question.after()));
            line("    ", question.words(), text);
        }
        line("  around the answers: ", changed.rest(), text);
        changed.hidden().forEach(what -> line("  would be hidden: ", what, text));
        changed.perhapsShown().forEach(what -> line("  might be shown, certain only with the data: ", what, text));
        changed.shown().forEach(what -> line("  would be shown: ", what, text));
        changed.warnings().forEach(what -> line("  WARNING: ", what, text));
        text.append("%n".formatted());
    }

    private static void line(String before, String what, StringBuilder text) {
        if (!what.isEmpty()) {
            text.append(before).append(what).append("%n".formatted());
        }
    }

    static String json(ImpactReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "forthright/impact/1");
        json.put("replies", report.replies());
        json.put("same", report.same());
        json.put("before", new LinkedHashMap<>(report.before()));
        json.put("after", new LinkedHashMap<>(report.after()));
        json.put("changed", report.changed().stream().map(ImpactTold::json).toList());
        json.put("unknown", report.unknown().stream().map(ImpactTold::json).toList());
        json.put("corrected", report.corrected());
        return Json.write(json);
    }

    private static Map<String, Object> json(Changed changed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("reference", changed.reference());
        json.put("questions", changed.questions().stream().map(ImpactTold::json).toList());
        json.put("around", changed.rest());
        json.put("hidden", changed.hidden());
        json.put("perhapsShown", changed.perhapsShown());
        json.put("shown", changed.shown());
        json.put("warnings", List.copyOf(changed.warnings()));
        return json;
    }

    private static Map<String, Object> json(Unknown unknown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("why", unknown.why());
        json.put("references", unknown.references());
        return json;
    }

    private static Map<String, Object> json(Question question) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", question.id());
        json.put("before", question.before());
        json.put("after", question.after());
        json.put("words", question.words());
        return json;
    }
}
