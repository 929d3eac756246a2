package forthright.scan;

import forthright.law.files.Json;
import forthright.scan.Scanned.Failure;
import forthright.scan.Scanned.Looked;
import forthright.scan.Scanned.NotScanned;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was found in files, for machines: {@code forthright/scan/1}. */
public final class ScanJson {
    private ScanJson() {}

    /** The result as a text. */
    public static String text(List<Scanned> all) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/scan/1");
        root.put("files", all.stream().map(ScanJson::file).toList());
        return Json.write(root);
    }

    private static Map<String, Object> file(Scanned scanned) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("file", scanned.file());
        switch (scanned) {
            case Looked(String name, List<Finding> findings) -> {
                file.put("result", findings.isEmpty() ? "clean" : "findings");
                file.put("notScanned", List.of());
                file.put("findings", findings.stream().map(ScanJson::finding).toList());
            }
            case NotScanned(String name, List<Failure> failures, List<Finding> findings) -> {
                file.put("result", "not-scanned");
                file.put("notScanned", failures.stream().map(ScanJson::failure).toList());
                file.put("findings", findings.stream().map(ScanJson::finding).toList());
            }
        }
        return file;
    }

    private static Map<String, Object> failure(Failure failure) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("place", failure.place());
        one.put("reason", failure.reason().slug());
        one.put("what", "It is " + failure.reason().said() + ".");
        one.put("remedy", failure.reason().remedy());
        return one;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", finding.kind().slug());
        one.put("severity", finding.kind().severity().word());
        one.put("place", finding.place());
        one.put("count", finding.count());
        one.put("what", finding.kind().what());
        one.put("remedy", finding.kind().remedy());
        return one;
    }
}
