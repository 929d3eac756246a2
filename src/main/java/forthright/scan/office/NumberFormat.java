package forthright.scan.office;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number format, and whether a cell shows with it what it holds. */
record NumberFormat(List<String> sections, boolean isDate) {
    private static final NumberFormat GENERAL = new NumberFormat(List.of("General"), false);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern SHOWS_NUMBER = Pattern.compile("(?i)[0#?@ymdhse]|general");
    private static final Pattern OF_DAYS = Pattern.compile("(?i)[ymdh]|s{2}");

    NumberFormat {
        sections = List.copyOf(sections);
    }

    /** A format of the program's own, by its number. */
    static NumberFormat numbered(int id) {
        boolean date =
                (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
        return date ? new NumberFormat(GENERAL.sections(), true) : GENERAL;
    }

    /** A format of the file's own. */
    static NumberFormat of(String code) {
        if (code.isBlank()) {
            return GENERAL;
        }
        // Brackets first: [h]:mm counts hours, [White] and [>5] say nothing that is shown.
        boolean hours = Pattern.compile("(?i)\\[(?:h+|m+|s+)\\]").matcher(code).find();
        List<String> sections = new ArrayList<>();
        for (String section : split(code)) {
            String white = section.toLowerCase(java.util.Locale.ROOT).contains("[white]") ? "" : section;
            String shown =
                    BRACKETS.matcher(QUOTED.matcher(white).replaceAll("")).replaceAll("");
            sections.add(hours && shown.isBlank() ? "h" : shown.strip());
        }
        boolean date = hours
                || (OF_DAYS.matcher(sections.getFirst()).find()
                        && !sections.getFirst().equalsIgnoreCase("General"));
        return new NumberFormat(sections, date);
    }

    /** At semicolons, but not at those in quotes. */
    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            quoted ^= c == '"';
            if (c == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
            } else {
                section.append(c);
            }
        }
        sections.add(section.toString());
        return sections;
    }

    /** Whether a cell shows nothing of this number, or something else in its place. */
    boolean hides(BigDecimal number) {
        int sign = number.signum();
        int at = sections.size() == 1 ? 0 : sign < 0 ? 1 : sign > 0 || sections.size() == 2 ? 0 : 2;
        return !SHOWS_NUMBER.matcher(sections.get(at)).find();
    }

    /** Whether a cell shows nothing of a text. */
    boolean hidesText() {
        return Optional.of(sections)
                .filter(all -> all.size() > 3)
                .map(all -> !all.get(3).contains("@"))
                .orElse(false);
    }
}
