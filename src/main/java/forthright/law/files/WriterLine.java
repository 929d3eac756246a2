package forthright.law.files;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who writes, as it stands in a lock file.
 *
 * @param name as they gave it
 * @param since the time where the councils are
 * @param process the number of the program
 */
public record WriterLine(String name, LocalDateTime since, long process) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.UK);
    private static final int LONGEST_NAME = 200;

    /** This program, from now on. */
    public static WriterLine of(String name) {
        String plain = name.isBlank() ? "Somebody" : name.strip();
        return new WriterLine(
                plain.substring(0, Math.min(plain.length(), LONGEST_NAME)),
                LocalDateTime.ofInstant(
                        Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS), ZoneId.of("Europe/London")),
                ProcessHandle.current().pid());
    }

    /** The line of a lock file; empty where nobody stands in it, or half of a line. */
    static Optional<WriterLine> read(String line) {
        Faults faults = new Faults();
        return JsonReader.parse(line.strip())
                .map(node -> Fields.of(node, "a lock file", "docs/for-policy-staff.md", faults))
                .flatMap(fields -> {
                    try {
                        return Optional.of(new WriterLine(
                                fields.text("writer"),
                                LocalDateTime.parse(fields.text("since")),
                                fields.wholeNumber("process", 0, Integer.MAX_VALUE)));
                    } catch (DateTimeException e) {
                        return Optional.empty();
                    }
                })
                .filter(read -> !faults.hasErrors());
    }

    String written() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("writer", name);
        line.put("since", since.toString());
        line.put("process", process);
        return Json.line(line) + "\n";
    }

    /** When it began, for a person. */
    public String when() {
        return WHEN.format(since);
    }

    /** What is said to the one who comes after a program that was ended before it was done. */
    public String wasEnded() {
        return "%s began to write here at %s and was ended before it was done (process %d). The lock is yours now."
                .formatted(name, when(), process);
    }
}
