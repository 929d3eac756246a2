package forthright.law.sheets;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks at a workbook as the archive that it is before any reader opens it: how large it is and would become, and what
 * rides along in it.
 */
final class WorkbookCheck {
    private static final long LARGEST_FILE = 50L * 1024 * 1024;
    private static final long LARGEST_UNPACKED = 512L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_TIMES_SMALLER = 200;

    private WorkbookCheck() {}

    /** Stops where the workbook could do harm; warns of what is in it besides the table. */
    static void check(Path file, Place place, Faults faults) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw FaultsException.error(
                        place,
                        "too-large",
                        "This workbook is larger than 50 MB.",
                        "Save only the sheet that is needed, or export it as CSV.");
            }
            try (ZipFile zip = new ZipFile(file.toFile())) {
                entries(zip, place, faults);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw FaultsException.error(
                    place,
                    "not-a-workbook",
                    "This file is not a workbook.",
                    "Save it as .xlsx (not .xls) without a password, or export the sheet as CSV.");
        }
    }

    private static void entries(ZipFile zip, Place place, Faults faults) throws IOException {
        Set<String> names = new HashSet<>();
        long unpacked = 0;
        boolean filter = false;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            boolean odd = !names.add(entry.getName()) || entry.getName().contains("..") || names.size() > MOST_ENTRIES;
            Found found = odd ? new Found(0, true, false) : scan(zip, entry, LARGEST_UNPACKED - unpacked);
            unpacked += found.bytes();
            boolean bomb = unpacked >= LARGEST_UNPACKED
                    || (found.bytes() > 10_000_000
                            && found.bytes() / Math.max(entry.getCompressedSize(), 1) > MOST_TIMES_SMALLER);
            if (found.refused() || bomb) {
                throw FaultsException.error(
                        place,
                        "unsafe-workbook",
                        "This workbook is built in a way that no spreadsheet program uses.",
                        "Open it in a spreadsheet program and save it again, or export the sheet as CSV.");
            }
            filter |= found.filter();
        }
        if (filter) {
            warn(place, faults, "filter", "A filter is set in the workbook; the rows it hides were read too.");
        }
        if (names.stream().anyMatch(n -> n.contains("pivot"))) {
            warn(
                    place,
                    faults,
                    "pivot",
                    "The workbook carries a pivot table, which keeps its own copy of rows; never send it to anyone.");
        }
    }

    /** What was seen while an entry was unpacked, without keeping it. */
    private record Found(long bytes, boolean refused, boolean filter) {}

    private static Found scan(ZipFile zip, ZipEntry entry, long most) throws IOException {
        long bytes = 0;
        boolean doctype = false;
        boolean filter = false;
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        String tail = "";
        byte[] buffer = new byte[1 << 16];
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int n = stream.read(buffer); n >= 0 && bytes < most; n = stream.read(buffer)) {
                bytes += n;
                if (xml) {
                    String piece = tail + new String(buffer, 0, n, StandardCharsets.ISO_8859_1);
                    doctype |= piece.contains("<!DOCTYPE") || piece.contains("<!ENTITY");
                    filter |= piece.contains("<autoFilter") && entry.getName().contains("worksheets");
                    tail = piece.substring(Math.max(0, piece.length() - 12));
                }
            }
        }
        return new Found(bytes, doctype, filter);
    }

    static void warn(Place place, Faults faults, String code, String what) {
        faults.add(Fault.warning(place, code, what, "Check that this is what you meant to send."));
    }
}
