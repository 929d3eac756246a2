package forthright.disclosurelog;

import forthright.record.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The name of each reply's page: its reference, as far as every system takes that for a file's name. Two replies that would
 * have one name are told apart by their number on the record, so that neither changes when the other goes.
 */
public final class PageNames {
    private static final int LONGEST = 80;
    private static final Set<String> TAKEN = Set.of("index", "log", "feed", "manifest", "style");
    private static final String RESERVED = "(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?|.*\\.fragment";

    private PageNames() {}

    /** The names, by the folder of the case. */
    public static Map<String, String> of(List<Entry> issued) {
        Map<String, String> names = new HashMap<>();
        Set<String> used = new HashSet<>();
        for (Entry entry : issued) {
            String plain = plain(entry);
            String free = used.contains(plain.toLowerCase(Locale.ROOT)) ? plain + "-" + entry.number() : plain;
            used.add(free.toLowerCase(Locale.ROOT));
            names.put(entry.folder(), free);
        }
        return names;
    }

    private static String plain(Entry entry) {
        String safe = entry.reference()
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("\\.{2,}", "-")
                .replaceAll("^[.-]+|[.-]+$", "");
        String cut = safe.length() > LONGEST ? safe.substring(0, LONGEST) + "-" + entry.number() : safe;
        boolean unusable = cut.isEmpty() || TAKEN.contains(cut.toLowerCase(Locale.ROOT)) || cut.matches(RESERVED);
        return unusable ? "reply-" + entry.number() : cut;
    }
}
