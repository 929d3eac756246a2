package forthright.scan.archive;

import forthright.scan.NotScannedException;
import forthright.scan.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry as the list at the end of an archive names it, which is what programs open it by.
 *
 * @param at where its own head begins
 */
record ListedEntry(String name, int method, boolean locked, long crc, int packed, int size, int at) {
    private static final int LISTED = 0x02014b50;
    private static final int LENGTH = 46;

    /** All entries of a list. */
    static List<ListedEntry> in(ByteBuffer zip, int list, int count) {
        List<ListedEntry> entries = new ArrayList<>();
        int at = list;
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + LENGTH > zip.limit() || zip.getInt(at) != LISTED) {
                throw new NotScannedException(Reason.DAMAGED);
            }
            int length = zip.getShort(at + 28) & 0xFFFF;
            int more = (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
            if (at + LENGTH + length > zip.limit()) {
                throw new NotScannedException(Reason.DAMAGED);
            }
            entries.add(new ListedEntry(
                    name(zip, at + LENGTH, length),
                    zip.getShort(at + 10) & 0xFFFF,
                    (zip.getShort(at + 8) & 1) != 0,
                    zip.getInt(at + 16) & 0xFFFF_FFFFL,
                    zip.getInt(at + 20),
                    zip.getInt(at + 24),
                    zip.getInt(at + 42)));
            at += LENGTH + length + more;
        }
        return entries;
    }

    /** A name at a place. */
    static String name(ByteBuffer zip, int at, int length) {
        byte[] name = new byte[length];
        zip.get(at, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
