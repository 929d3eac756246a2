package forthright.cli;

import forthright.law.files.Fault;
import forthright.law.files.Json;
import forthright.law.files.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Faults as people and scripts read them. */
final class Report {
    private Report() {}

    /** Every fault, and how many there are. */
    static String faults(List<Fault> faults, String so) {
        StringBuilder told = new StringBuilder();
        faults.forEach(fault -> told.append(fault).append(System.lineSeparator()));
        return told.append("%s; %s.%n".formatted(problems(faults.size()), so)).toString();
    }

    static String problems(int number) {
        return number == 1 ? "1 problem" : number + " problems";
    }

    static boolean hasErrors(List<Fault> faults) {
        return faults.stream().anyMatch(f -> f.severity() == Severity.ERROR);
    }

    static String json(List<Fault> faults) {
        return Json.write(Map.of("faults", faults.stream().map(Report::fault).toList()));
    }

    private static Map<String, Object> fault(Fault fault) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("file", fault.place().file());
        one.put("line", fault.place().line());
        one.put("column", fault.place().column());
        one.put("severity", fault.severity().word());
        one.put("code", fault.code());
        one.put("message", fault.what());
        one.put("hint", fault.remedy());
        return one;
    }
}
