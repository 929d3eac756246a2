package forthright.disclosurelog;

import forthright.law.files.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The log for programs: {@code forthright/log/1}, as {@code docs/schemas/log.schema.json} explains it. */
final class LogJson {
    private LogJson() {}

    static String of(List<LogEntry> entries) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/log/1");
        root.put("replies", entries.stream().map(LogJson::entry).toList());
        return Json.write(root);
    }

    private static Map<String, Object> entry(LogEntry entry) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", entry.id());
        one.put("reference", entry.reference());
        one.put("council", entry.council());
        one.put("authority", entry.authority());
        one.put("regime", entry.regime());
        one.put("received", entry.received().isEmpty() ? Json.NOTHING : entry.received());
        one.put("answered", entry.answered().toString());
        one.put("subject", entry.subject());
        one.put("request", entry.request());
        one.put("reply", entry.letter());
        one.put("outcome", entry.ending().inWords());
        one.put("provisions", entry.provisions());
        one.put("page", entry.file());
        return one;
    }
}
