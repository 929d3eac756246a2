package forthright.law.sheets;

import forthright.law.files.Fault;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file, decoded strictly: a byte order mark decides, else the declared encoding, else UTF-8 and nothing else.
 * Errors of the libraries are never passed on, since they quote the file.
 */
public record CsvSheet(Path file, Place place, Charset declared, char delimiter) implements Sheet {
    private static final int MOST_ROWS = 5_000_000;
    private static final int LONGEST_CELL = 100_000;

    @Override
    public void forEach(Consumer<Line> reader) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (Reader text = decoded();
                CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                reader.accept(line(row));
            }
        } catch (UncheckedIOException | IOException e) {
            throw new FaultsException(List.of(faultFor(e)));
        }
    }

    private Line line(CSVRecord row) {
        if (row.getRecordNumber() > MOST_ROWS) {
            throw FaultsException.error(
                    place,
                    "too-many-rows",
                    "This file has more than %,d rows.".formatted(MOST_ROWS),
                    "Export the period that is needed, in several files.");
        }
        String[] cells = row.values();
        if (isNoTable(cells)) {
            throw FaultsException.error(
                    place,
                    "not-a-table",
                    "Row %d does not look like a row of a table.".formatted(row.getRecordNumber()),
                    "Export the file again as CSV, and check that every quotation mark is closed.");
        }
        return new Line((int) row.getRecordNumber(), Arrays.asList(cells));
    }

    private static boolean isNoTable(String[] cells) {
        for (String cell : cells) {
            if (cell.length() > LONGEST_CELL || cell.indexOf('\0') >= 0) {
                return true;
            }
        }
        return false;
    }

    private Reader decoded() throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        bytes.mark(4);
        byte[] start = bytes.readNBytes(3);
        bytes.reset();
        Charset charset = declared;
        int skip = 0;
        if (start.length == 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
            charset = StandardCharsets.UTF_8;
            skip = 3;
        } else if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            skip = 2;
        } else if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            skip = 2;
        }
        bytes.skipNBytes(skip);
        return new InputStreamReader(
                bytes,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private Fault faultFor(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return Fault.error(
                        place,
                        "wrong-encoding",
                        "This file is not in %s.".formatted(declared.name()),
                        "Save it as UTF-8, or name its encoding in sources.yaml: charset: windows-1252.");
            }
        }
        return Files.isReadable(file)
                ? Fault.error(
                        place,
                        "not-a-table",
                        "This file cannot be read as CSV.",
                        "Check that every quotation mark is closed, and the delimiter in sources.yaml.")
                : Fault.error(
                        place, "unreadable", "This file cannot be read.", "Check that it is there and may be opened.");
    }
}
