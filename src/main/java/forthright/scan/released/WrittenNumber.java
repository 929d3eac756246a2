package forthright.scan.released;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number as people write it in a cell: with commas, a currency or a per cent. */
public final class WrittenNumber {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?[£$€]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,18})(?:\\.\\d{1,10})?%?");

    private WrittenNumber() {}

    /** The number that a cell is, if it is nothing else. */
    public static Optional<BigDecimal> of(String cell) {
        String plain = cell.strip();
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain.replaceAll("[,£$€%+]", "")))
                : Optional.empty();
    }
}
