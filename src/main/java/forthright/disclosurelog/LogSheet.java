package forthright.disclosurelog;

import forthright.law.sheets.CsvCell;
import java.util.ArrayList;
import java.util.List;

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
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        for (LogEntry entry : entries) {
            rows.add(List.of(
                    entry.reference(),
                    entry.authority(),
                    entry.received(),
                    entry.answered().toString(),
                    entry.subject(),
                    entry.request(),
                    entry.letter(),
                    entry.ending().inWords(),
                    String.join("; ", entry.provisions()),
                    entry.file()));
        }
        return CsvCell.file(rows);
    }
}
