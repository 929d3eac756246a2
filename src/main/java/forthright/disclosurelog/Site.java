package forthright.disclosurelog;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The files of the public log, by name: the same replies give the same files, to the last byte. */
public final class Site {
    private Site() {}

    /**
     * The files.
     *
     * @param authority whose log it is; empty where it is of several
     * @param council that council's id
     * @param updated the day of the record's last entry
     * @param body what makes a page's body of a letter's Markdown
     */
    public static SortedMap<String, byte[]> files(
            List<LogEntry> entries, String authority, String council, LocalDate updated, UnaryOperator<String> body) {
        List<LogEntry> newest = entries.stream()
                .sorted(Comparator.comparing(LogEntry::answered)
                        .reversed()
                        .thenComparing(LogEntry::reference)
                        .thenComparing(LogEntry::page))
                .toList();
        String title = authority.isEmpty() ? "Disclosure log" : authority + ": disclosure log";
        SortedMap<String, byte[]> files = new TreeMap<>();
        put(files, "index.html", LogPages.index(newest, title));
        put(files, "style.css", LogPages.STYLE);
        put(files, "log.json", LogJson.of(newest));
        put(files, "log.csv", LogSheet.of(newest));
        put(files, "feed.atom", LogFeed.of(newest, title, council, updated));
        newest.forEach(entry -> {
            put(files, entry.file(), LogPages.page(entry, title, body));
            put(files, entry.fragment(), LogPages.fragment(entry, body));
        });
        return files;
    }

    private static void put(SortedMap<String, byte[]> files, String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
