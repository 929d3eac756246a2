package forthright.data.reading;

import forthright.bank.Recording;
import forthright.data.reading.DatePattern.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the cells of one field, and says of each what it holds. */
final class CellReader {
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9](\\.[0-9]+)?[eE][+-]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+\\.0+");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,12})?");
    private static final Pattern NUMBERED = Pattern.compile("(^|\\s)[0-9]{1,2}\\)\\s*");
    private static final int MOST_SEEN = 2_000;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final Sources.Field field;
    private final Map<String, String> words;
    private final List<Pattern> separators;
    private final Map<String, Optional<String>> seen = new HashMap<>();

    CellReader(Sources.Field field, Recording recording) {
        this.field = field;
        this.words = Vocabulary.of(field, recording);
        this.separators = field.split().stream().map(CellReader::separator).toList();
    }

    Sources.Field field() {
        return field;
    }

    /** An identifier; empty where it cannot be trusted to be the one that was meant. */
    Optional<String> id(String cell) {
        return SCIENTIFIC.matcher(cell).matches() ? Optional.empty() : Optional.of(withoutDecimals(cell));
    }

    /** Whether a spreadsheet has made a number with decimals of an identifier. */
    boolean hasDecimals(String cell) {
        return cell.indexOf('.') >= 0 && DECIMAL.matcher(cell).matches();
    }

    private String withoutDecimals(String cell) {
        return hasDecimals(cell) ? cell.substring(0, cell.indexOf('.')) : cell;
    }

    /** A date in one of the declared formats; empty where it is in none of them, or no such day exists. */
    Optional<When> when(String cell) {
        for (DatePattern pattern : field.dates()) {
            Optional<When> read = pattern.parse(cell);
            if (read.isPresent()) {
                return read;
            }
        }
        return field.serials() && SERIAL.matcher(cell).matches() ? serial(cell) : Optional.empty();
    }

    private static Optional<When> serial(String cell) {
        double days = Double.parseDouble(cell);
        long whole = (long) Math.floor(days);
        long minutes = Math.round((days - whole) * 24 * 60);
        // Spreadsheets count a 29 February 1900 that never was: nothing before March 1900 can be trusted.
        return whole < 61
                ? Optional.empty()
                : Optional.of(new When(DAY_ZERO.plusDays(whole).atStartOfDay().plusMinutes(minutes), minutes > 0));
    }

    /** The word that a text stands for; empty where nothing explains it. */
    Optional<String> word(String cell) {
        Optional<String> known = seen.get(cell);
        if (known == null) {
            known = Optional.ofNullable(words.get(Cells.plain(cell)));
            if (seen.size() < MOST_SEEN) {
                seen.put(cell, known); // a file says the same few words over and over
            }
        }
        return known;
    }

    /** The several values of one cell. A text that as a whole is a known word is not split. */
    List<String> values(String cell) {
        if (separators.isEmpty() || word(cell).isPresent()) {
            return List.of(cell);
        }
        List<String> pieces = List.of(cell);
        for (Pattern between : separators) {
            List<String> finer = new ArrayList<>();
            for (String piece : pieces) {
                finer.addAll(List.of(between.split(piece)));
            }
            pieces = finer;
        }
        return pieces.stream().map(Cells::strip).filter(p -> !p.isEmpty()).toList();
    }

    private static Pattern separator(String between) {
        return switch (between.toLowerCase(Locale.UK)) {
            case "newline" -> Pattern.compile("\\R");
            case "numbered" -> NUMBERED;
            default -> Pattern.compile(Pattern.quote(between));
        };
    }
}
