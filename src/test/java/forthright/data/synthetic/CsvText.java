package forthright.data.synthetic;

import java.nio.charset.Charset;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A CSV file as a council's system would write it. */
final class CsvText {
    static final DateTimeFormatter UK_MINUTE = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK);
    static final DateTimeFormatter UK_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
    static final DateTimeFormatter ISO_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK);

    private final StringBuilder text = new StringBuilder();

    CsvText row(String... cells) {
        text.append(Arrays.stream(cells).map(CsvText::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    byte[] bytes(Charset charset) {
        return text.toString().getBytes(charset);
    }

    static String minute(LocalDateTime at) {
        return UK_MINUTE.format(at);
    }

    static String day(LocalDateTime at) {
        return UK_DAY.format(at);
    }
}
