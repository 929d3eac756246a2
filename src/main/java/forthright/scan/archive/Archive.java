package forthright.scan.archive;

import forthright.request.files.ZipParts;
import forthright.scan.NotScannedException;
import forthright.scan.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A zipped file, opened as other programs open it: by the list at its end. Entries that are not in the list, and whatever else
 * stands between them, are surplus; anything out of the ordinary is refused.
 */
public final class Archive {
    private static final int END_OF_LIST = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_REMARK = 0xFFFF;
    private static final int MOST_ENTRIES = 4000;
    /** What a program may write after an entry that it packed before it knew the size. */
    private static final int DESCRIPTION = 24;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private boolean surplus;

    private Archive() {}

    /** Unpacks all entries. */
    public static Archive of(byte[] bytes) {
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int end = end(zip);
        int list = zip.getInt(end + 16);
        List<ListedEntry> entries = ListedEntry.in(zip, list, zip.getShort(end + 10) & 0xFFFF);
        if (entries.size() > MOST_ENTRIES) {
            throw new NotScannedException(Reason.TOO_COMPLEX);
        }
        Archive archive = new Archive();
        archive.surplus = end + END_LENGTH < bytes.length || list + (long) zip.getInt(end + 12) < end;
        archive.unpack(zip, entries, list);
        return archive;
    }

    private static int end(ByteBuffer zip) {
        int lowest = Math.max(0, zip.limit() - END_LENGTH - LONGEST_REMARK);
        for (int at = zip.limit() - END_LENGTH; at >= lowest; at--) {
            if (zip.getInt(at) == END_OF_LIST) {
                return at;
            }
        }
        throw new NotScannedException(Reason.DAMAGED);
    }

    private void unpack(ByteBuffer zip, List<ListedEntry> entries, int list) {
        Set<String> same = new HashSet<>();
        Unpacking unpacking = new Unpacking(zip);
        int reached = 0;
        List<ListedEntry> inOrder = entries.stream()
                .sorted(Comparator.comparingInt(ListedEntry::at))
                .toList();
        for (ListedEntry entry : inOrder) {
            boolean strange =
                    ZipParts.isStrange(entry.name()) || !same.add(entry.name().toLowerCase(Locale.ROOT));
            if (strange || entry.at() < reached) {
                throw new NotScannedException(Reason.UNSAFE);
            }
            surplus |= entry.at() - reached > (reached == 0 ? 0 : DESCRIPTION);
            parts.put(entry.name(), unpacking.unpack(entry));
            reached = unpacking.end();
        }
        surplus |= list - reached > DESCRIPTION;
        if (list < reached) {
            throw new NotScannedException(Reason.UNSAFE);
        }
    }

    /** The names of its entries, in their order in the file. */
    public Set<String> names() {
        return Collections.unmodifiableSet(parts.keySet());
    }

    /** What an entry holds. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Whether something stands before, between or after its entries. */
    public boolean hasSurplus() {
        return surplus;
    }
}
