package forthright.scan.archive;

import forthright.scan.NotScannedException;
import forthright.scan.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks entry after entry of one archive, and stops where they become more than any such file holds. */
final class Unpacking {
    private static final int HEAD = 0x04034b50;
    private static final int HEAD_LENGTH = 30;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int LARGEST_ENTRY = 64 * 1024 * 1024;
    private static final int LARGEST_WHOLE = 128 * 1024 * 1024;
    private static final int FREE = 1024 * 1024;
    private static final int HIGHEST_RATIO = 200;

    private final ByteBuffer zip;
    private long whole;
    private int end;

    Unpacking(ByteBuffer zip) {
        this.zip = zip;
    }

    /** Where the entry that was unpacked last ends. */
    int end() {
        return end;
    }

    byte[] unpack(ListedEntry entry) {
        if (entry.locked()) {
            throw new NotScannedException(Reason.LOCKED);
        }
        int at = entry.at();
        if (at < 0
                || at + HEAD_LENGTH > zip.limit()
                || zip.getInt(at) != HEAD
                || entry.packed() < 0
                || entry.size() < 0) {
            throw new NotScannedException(Reason.DAMAGED);
        }
        int name = zip.getShort(at + 26) & 0xFFFF;
        int from = at + HEAD_LENGTH + name + (zip.getShort(at + 28) & 0xFFFF);
        if (from + (long) entry.packed() > zip.limit()) {
            throw new NotScannedException(Reason.DAMAGED);
        }
        // An entry under another name than in the list shows one thing to one program, and another to the next.
        if (!ListedEntry.name(zip, at + HEAD_LENGTH, name).equals(entry.name())) {
            throw new NotScannedException(Reason.UNSAFE);
        }
        byte[] part = bytes(entry, from);
        CRC32 sum = new CRC32();
        sum.update(part);
        if (sum.getValue() != entry.crc()) {
            throw new NotScannedException(Reason.DAMAGED);
        }
        end = from + entry.packed();
        return part;
    }

    private byte[] bytes(ListedEntry entry, int from) {
        return switch (entry.method()) {
            case STORED -> stored(entry, from);
            case DEFLATED -> inflated(entry, from);
            default -> throw new NotScannedException(Reason.DAMAGED);
        };
    }

    private byte[] stored(ListedEntry entry, int from) {
        count(entry.packed(), 0);
        byte[] part = new byte[entry.packed()];
        zip.get(from, part);
        return part;
    }

    private byte[] inflated(ListedEntry entry, int from) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(zip.slice(from, entry.packed()));
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            byte[] buffer = new byte[16 * 1024];
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new NotScannedException(Reason.DAMAGED);
                }
                count(read, part.size());
                part.write(buffer, 0, read);
            }
            if (inflater.getRemaining() > 0) {
                throw new NotScannedException(Reason.UNSAFE);
            }
            return part.toByteArray();
        } catch (DataFormatException e) {
            throw new NotScannedException(Reason.DAMAGED);
        } finally {
            inflater.end();
        }
    }

    private void count(int more, int before) {
        whole += more;
        boolean tooMuch = before + (long) more > LARGEST_ENTRY
                || whole > LARGEST_WHOLE
                || whole > FREE + (long) zip.limit() * HIGHEST_RATIO;
        if (tooMuch) {
            throw new NotScannedException(Reason.TOO_COMPLEX);
        }
    }
}
