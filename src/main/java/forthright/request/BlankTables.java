package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes blank tables as the questions that they are: one a row where the rows ask, one a column where the heads ask, and
 * one for the whole table where the words above it ask and the rows are its groups. Other lines stay as they are.
 */
final class BlankTables {
    private static final int LONGEST_TABLE = 100;
    private static final Cue MEASURED_OTHERWISE = Cue.of(
            "(?i)%|\\u00A3|\\b(?:average|mean|median|rate|per ?cent(?:age)?|proportion|costs?|spen[dt]|budget|names?|dates?|policy|ratio|hours|days|y/n|yes/no)\\b");

    private final List<String> out = new ArrayList<>();

    private BlankTables() {}

    /** The lines, with the questions of each blank table in its place. */
    static List<String> asQuestions(List<String> lines) {
        if (lines.stream().noneMatch(BlankTables::mayHead)) {
            return lines;
        }
        BlankTables tables = new BlankTables();
        int i = 0;
        while (i < lines.size()) {
            int end = mayHead(lines.get(i)) ? endOf(lines, i) : i;
            Optional<BlankTable> table = end - i > 2 ? BlankTable.of(lines.subList(i, end)) : Optional.empty();
            if (table.isPresent()) {
                tables.write(table.get());
                i = end;
            } else {
                tables.out.add(lines.get(i));
                i++;
            }
        }
        return List.copyOf(tables.out);
    }

    private static boolean mayHead(String line) {
        return line.length() < 1000
                && (line.contains("|") || line.contains("\t") || line.strip().contains("  "));
    }

    private static int endOf(List<String> lines, int from) {
        String head = lines.get(from);
        String between = head.contains("|") ? "|" : head.contains("\t") ? "\t" : "";
        int end = from;
        while (end < lines.size()
                && end - from < LONGEST_TABLE
                && !lines.get(end).isBlank()
                && lines.get(end).contains(between)) {
            end++;
        }
        return end;
    }

    private void write(BlankTable table) {
        int above = paragraphAbove();
        String words = String.join(" ", out.subList(above, out.size())).strip();
        if (table.overPeriods()) {
            out.addAll(above, List.of("", String.join(", ", table.heads()), ""));
        }
        if (table.labels().stream().filter(BlankTables::asks).count() * 2
                > table.labels().size()) {
            rows(table);
        } else if (table.heads().stream().filter(BlankTables::asks).count() > 1) {
            columns(table);
        } else if (asks(words)) {
            groups(table, words);
        } else {
            rows(table);
        }
        out.add("");
    }

    private int paragraphAbove() {
        int end = out.size();
        while (end > 0 && out.get(end - 1).isBlank()) {
            end--;
        }
        int start = end;
        while (start > 0 && !out.get(start - 1).isBlank()) {
            start--;
        }
        return start;
    }

    private void rows(BlankTable table) {
        out.add("");
        String across = table.overPeriods() ? "" : options(table.groupsAcross());
        for (int i = 0; i < table.labels().size(); i++) {
            String mark = table.marks().isEmpty() ? "-" : stopped(table.marks().get(i));
            String label = table.labels().get(i);
            out.add(mark + " " + asked(label) + across);
            out.add("");
        }
    }

    /** A bare noun of things that are counted, beside empty cells, wants their number. */
    private static String asked(String label) {
        boolean counted =
                !asks(label) && !UnitReader.unit("Number of " + label).isEmpty() && !MEASURED_OTHERWISE.in(label);
        boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        return counted
                ? "Number of " + (word ? label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1) : label)
                : label;
    }

    private void columns(BlankTable table) {
        out.add("");
        for (String head : table.heads()) {
            out.add("- " + head + options(table.groups()));
            out.add("");
        }
    }

    /** The words above ask, and the rows are the groups of their figure. */
    private void groups(BlankTable table, String words) {
        if (words.endsWith(":")) {
            table.groups().forEach(group -> out.add("- " + group));
            return;
        }
        int last = out.size() - 1;
        while (out.get(last).isBlank()) {
            last--;
        }
        out.set(last, out.get(last).stripTrailing() + options(table.groups()));
    }

    private static String options(List<String> labels) {
        return labels.isEmpty() ? "" : " (" + String.join(", ", labels) + ")";
    }

    private static String stopped(String mark) {
        return Character.isLetterOrDigit(mark.charAt(mark.length() - 1)) ? mark + "." : mark;
    }

    private static boolean asks(String words) {
        return KindReader.kind(words).isPresent();
    }
}
