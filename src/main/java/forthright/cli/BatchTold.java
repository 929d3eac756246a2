package forthright.cli;

import forthright.drafting.batch.Drafted;
import forthright.drafting.batch.Ended;
import forthright.law.files.Fault;
import forthright.law.files.Json;
import forthright.law.files.Severity;
import forthright.law.sheets.CsvCell;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What came of a batch, for people, for a spreadsheet and for scripts: the same whatever was drafted first. */
final class BatchTold {
    private static final List<String> COLUMNS =
            List.of("request", "council", "reference", "ended", "tasks", "folder", "problem");

    private BatchTold() {}

    static String text(List<Drafted> drafted) {
        StringBuilder text = new StringBuilder();
        for (Drafted each : drafted) {
            text.append("  %-14s %s%n".formatted(each.ended().word(), row(each)));
        }
        text.append("%n".formatted());
        text.append(counts(drafted)).append("%n".formatted());
        List<Drafted> failed =
                drafted.stream().filter(each -> each.ended() == Ended.FAILED).toList();
        if (!failed.isEmpty()) {
            text.append("%nWithout a draft:%n".formatted());
            failed.forEach(each -> errors(each)
                    .forEach(fault -> text.append(
                            "  %s: %s%n      %s%n".formatted(each.item().name(), placed(fault), fault.remedy()))));
        }
        return text.toString();
    }

    private static String row(Drafted each) {
        String tasks = each.tasks() == 0 ? "" : each.tasks() == 1 ? ", 1 task" : ", %d tasks".formatted(each.tasks());
        String where = each.folder().isEmpty() ? "" : "  " + each.folder();
        return each.item().name() + tasks + where + (each.before() ? "  (as it was)" : "");
    }

    private static String counts(List<Drafted> drafted) {
        long before = drafted.stream().filter(Drafted::before).count();
        String all = Stream.of(Ended.values())
                .map(ended -> {
                    long number = drafted.stream()
                            .filter(each -> each.ended() == ended)
                            .count();
                    return number == 0
                            ? ""
                            : "%d %s".formatted(number, ended.word().replace('-', ' '));
                })
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String replies = drafted.size() == 1 ? "1 reply" : drafted.size() + " replies";
        return "%s: %s.%s"
                .formatted(
                        replies,
                        all,
                        before == 0 ? "" : " %d of them drafted before, from the same files.".formatted(before));
    }

    static String csv(List<Drafted> drafted) {
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        drafted.forEach(each -> rows.add(List.of(
                each.item().name(),
                each.council(),
                each.reference(),
                each.ended().word(),
                String.valueOf(each.tasks()),
                each.folder(),
                errors(each).stream().map(BatchTold::placed).collect(Collectors.joining(" ")))));
        return CsvCell.file(rows);
    }

    static String json(List<Drafted> drafted) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("schema", "forthright/batch/1");
        List<Object> replies = new ArrayList<>();
        for (Drafted each : drafted) {
            Map<String, Object> reply = new LinkedHashMap<>();
            reply.put("request", each.item().name());
            reply.put("council", each.council());
            reply.put("reference", each.reference());
            reply.put("ended", each.ended().word());
            reply.put("before", each.before());
            reply.put("tasks", each.tasks());
            reply.put("folder", each.folder());
            reply.put(
                    "problems",
                    errors(each).stream()
                            .map(fault -> {
                                Map<String, Object> problem = new LinkedHashMap<>();
                                problem.put("place", fault.place().toString());
                                problem.put("code", fault.code());
                                problem.put("what", fault.what());
                                problem.put("remedy", fault.remedy());
                                return (Object) problem;
                            })
                            .toList());
            replies.add(reply);
        }
        all.put("replies", replies);
        return Json.write(all);
    }

    /** About how long: "20 s", "3 min". */
    static String time(Duration left) {
        long seconds = Math.max(1, left.toSeconds());
        long minute = Duration.ofMinutes(1).toSeconds();
        return seconds < 2 * minute ? seconds + " s" : (seconds + minute / 2) / minute + " min";
    }

    private static List<Fault> errors(Drafted each) {
        return each.faults().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .toList();
    }

    private static String placed(Fault fault) {
        return "%s: %s".formatted(fault.place(), fault.what());
    }
}
