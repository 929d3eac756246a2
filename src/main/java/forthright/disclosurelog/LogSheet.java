package forthright.disclosurelog;

import forthright.law.sheets.CsvCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The log as a sheet; no cell of it can act as a formula. */
final class LogSheet {
    private static final List<String> COLUMNS = List.of(
            "reference",
            "authority",
            "received",
            "answered",
            "subject",
            "request",
            "reply",
            "outcome",
            "provisions",
            "page");

    private LogSheet() {}

    static String of(List<LogEntry> entries) {
        List<String> lines = new ArrayList<>();
        lines.add(row(COLUMNS));
        for (LogEntry entry : entries) {
            lines.add(row(List.of(
                    entry.reference(),
                    entry.authority(),
                    entry.received(),
                    entry.answered().toString(),
                    entry.subject(),
                    entry.request(),
                    entry.letter(),
                    entry.ending().inWords(),
                    String.join("; ", entry.provisions()),
                    entry.file())));
        }
        // RFC 4180: lines end with both characters.
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(CsvCell::written).collect(Collectors.joining(","));
    }
}
