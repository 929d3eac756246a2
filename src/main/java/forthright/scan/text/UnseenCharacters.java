package forthright.scan.text;

import forthright.scan.Findings;
import forthright.scan.TextKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Characters that take no room: a text can be written in them, and names can be changed by them. */
final class UnseenCharacters {
    private static final int MOST = 12;

    private UnseenCharacters() {}

    static void scan(String text, Findings findings) {
        List<Integer> lines = new ArrayList<>();
        int count = 0;
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            int here =
                    (int) line.codePoints().filter(UnseenCharacters::isUnseen).count();
            if (here > 0) {
                lines.add(number);
                count += here;
            }
        }
        String said = lines.stream().limit(MOST).map(String::valueOf).collect(Collectors.joining(", "));
        String more = lines.size() > MOST ? " and %d more".formatted(lines.size() - MOST) : "";
        findings.add(TextKind.UNSEEN_CHARACTERS, "line " + said + more, count);
    }

    /** A joiner within a letter of another script, a soft hyphen and a byte order mark are ordinary. */
    private static boolean isUnseen(int c) {
        return switch (c) {
            case 0x200B, 0x2060, 0x180E -> true;
            default ->
                (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2061 && c <= 0x2069)
                        || (c >= 0xE0000 && c <= 0xE007F)
                        || (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f');
        };
    }
}
