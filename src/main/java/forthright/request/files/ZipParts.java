package forthright.request.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a zipped document, unpacked in memory and within limits; anything out of the ordinary is refused. */
public final class ZipParts {
    private static final int MOST_PARTS = 2000;
    private static final int LARGEST_PART = 48 * 1024 * 1024;
    private static final int LARGEST_WHOLE = 96 * 1024 * 1024;
    private static final int FREE = 1024 * 1024;
    private static final int HIGHEST_RATIO = 150;
    private static final int END_OF_LIST = 0x06054b50;
    private static final int LISTED = 0x02014b50;

    private final Map<String, byte[]> kept;
    private final Set<String> names;

    private ZipParts(Map<String, byte[]> kept, Set<String> names) {
        this.kept = kept;
        this.names = names;
    }

    /** Unpacks what is wanted, and looks through the rest. */
    static ZipParts of(byte[] zip, Predicate<String> wanted) {
        Map<String, byte[]> kept = new HashMap<>();
        Set<String> names = new LinkedHashSet<>();
        Set<String> same = new HashSet<>();
        long whole = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (isStrange(name) || !same.add(name.toLowerCase(Locale.ROOT)) || names.size() >= MOST_PARTS) {
                    throw new UnreadableException(Refusal.UNSAFE);
                }
                names.add(name);
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                whole += unpack(in, wanted.test(name) ? part : null, zip.length, whole);
                if (wanted.test(name)) {
                    kept.put(name, part.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
        if (!listed(zip).equals(names)) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
        return new ZipParts(kept, names);
    }

    private static long unpack(ZipInputStream in, @Nullable ByteArrayOutputStream part, int packed, long before)
            throws IOException {
        byte[] buffer = new byte[16 * 1024];
        long size = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            size += read;
            long whole = before + size;
            if (size > LARGEST_PART || whole > LARGEST_WHOLE || whole > FREE + (long) packed * HIGHEST_RATIO) {
                throw new UnreadableException(Refusal.TOO_COMPLEX);
            }
            if (part != null) {
                part.write(buffer, 0, read);
            }
        }
        return size;
    }

    /** Paths that lead out of the document, or that mean different files on different machines. */
    public static boolean isStrange(String name) {
        return name.isEmpty()
                || name.length() > 255
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || ("/" + name + "/").contains("/./")
                || name.chars().anyMatch(c -> c < 32);
    }

    /**
     * The names in the list at the end, by which Word opens a part. Where they are not the names of the parts themselves,
     * Word would show something else than what is read here.
     */
    private static Set<String> listed(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - 22;
        int lowest = Math.max(0, zip.length - 22 - 0xFFFF);
        while (end >= lowest && bytes.getInt(end) != END_OF_LIST) {
            end--;
        }
        if (end < lowest) {
            throw new UnreadableException(Refusal.DAMAGED);
        }
        Set<String> names = new LinkedHashSet<>();
        int count = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            if (at < 0 || at + 46 > end || bytes.getInt(at) != LISTED) {
                throw new UnreadableException(Refusal.DAMAGED);
            }
            int name = bytes.getShort(at + 28) & 0xFFFF;
            int more = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
            if (at + 46 + name > zip.length) {
                throw new UnreadableException(Refusal.DAMAGED);
            }
            names.add(new String(zip, at + 46, name, StandardCharsets.UTF_8));
            at += 46 + name + more;
        }
        return names;
    }

    boolean has(Predicate<String> name) {
        return names.stream().anyMatch(name);
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(kept.get(name));
    }
}
