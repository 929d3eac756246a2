package forthright.cli;

import forthright.drafting.statistics.Counts;
import forthright.drafting.statistics.Statistics;
import forthright.law.WrittenDay;
import forthright.law.files.Json;
import forthright.law.sheets.CsvCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The counts of requests, for people, for spreadsheets and for scripts. */
final class StatsTold {
    private static final int LABEL = 34;

    private StatsTold() {}

    /** One count, as a table has it. */
    private record Row(String group, String item, int requests) {}

    private static List<Row> rows(Counts counts) {
        List<Row> rows = new ArrayList<>(List.of(
                new Row("requests", "received", counts.received()),
                new Row("requests", "answered", counts.answered()),
                new Row("requests", "still open", counts.open()),
                new Row("time", "answered within time", counts.withinTime()),
                new Row("time", "answered late", counts.late()),
                new Row("time", "answered, time not known", counts.timeNotKnown()),
                new Row("time", "still open and overdue", counts.overdue())));
        counts.outcomes().forEach((outcome, number) -> rows.add(new Row("outcome", outcome.inWords(), number)));
        counts.provisions().forEach((provision, number) -> rows.add(new Row("provision", provision, number)));
        rows.add(new Row("internal reviews", "asked for", counts.reviews().asked()));
        counts.reviews()
                .outcomes()
                .forEach((outcome, number) -> rows.add(new Row("internal reviews", outcome, number)));
        return rows;
    }

    static String text(Statistics statistics) {
        StringBuilder text = new StringBuilder("Requests received %s, as they stand on %s.%n"
                .formatted(period(statistics), WrittenDay.of(statistics.asAt())));
        statistics.councils().forEach((id, counts) -> table(id, counts, text));
        if (statistics.councils().size() > 1) {
            table("all councils", statistics.all(), text);
        }
        if (statistics.notPlaced() > 0) {
            text.append("%n%d %s in none of these counts.%n"
                    .formatted(statistics.notPlaced(), statistics.notPlaced() == 1 ? "request is" : "requests are"));
        }
        if (!statistics.notes().isEmpty()) {
            text.append("%n".formatted());
            statistics
                    .notes()
                    .forEach(note -> text.append("note: ").append(note).append("%n".formatted()));
        }
        return text.toString();
    }

    private static String period(Statistics statistics) {
        String from = statistics.from().map(day -> "from " + WrittenDay.of(day)).orElse("");
        String to = statistics.to().map(day -> "to " + WrittenDay.of(day)).orElse("");
        return from.isEmpty() && to.isEmpty()
                ? "at any time"
                : Stream.of(from, to).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static void table(String council, Counts counts, StringBuilder text) {
        text.append("%n%s%n".formatted(council));
        String group = "";
        for (Row row : rows(counts)) {
            boolean heads = !row.group().equals(group);
            group = row.group();
            text.append(heads && !group.equals("requests") ? "  %s%n".formatted(heading(group)) : "");
            String indent = group.equals("requests") ? "  " : "    ";
            text.append(indent)
                    .append(row.item())
                    .append(" "
                            .repeat(Math.max(
                                    1, LABEL - indent.length() - row.item().length())))
                    .append("%6d%n".formatted(row.requests()));
        }
    }

    private static String heading(String group) {
        return switch (group) {
            case "outcome" -> "answered requests ended";
            case "provision" -> "requests answered under";
            default -> group;
        };
    }

    /** One count a line, so that a spreadsheet can be asked for any of them. */
    static String csv(Statistics statistics) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("council", "from", "to", "as at", "group", "item", "requests"));
        statistics
                .councils()
                .forEach((id, counts) -> rows(counts)
                        .forEach(row -> lines.add(List.of(
                                id,
                                day(statistics.from()),
                                day(statistics.to()),
                                statistics.asAt().toString(),
                                row.group(),
                                row.item(),
                                String.valueOf(row.requests())))));
        return CsvCell.file(lines);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    static String json(Statistics statistics) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", "forthright/stats/1");
        json.put("from", orNothing(statistics.from()));
        json.put("to", orNothing(statistics.to()));
        json.put("asAt", statistics.asAt().toString());
        json.put(
                "councils",
                statistics.councils().entrySet().stream()
                        .map(each -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("council", each.getKey());
                            one.putAll(tree(each.getValue()));
                            return one;
                        })
                        .toList());
        json.put("all", tree(statistics.all()));
        json.put("notPlaced", statistics.notPlaced());
        json.put("notes", statistics.notes());
        return Json.write(json);
    }

    private static Object orNothing(Optional<LocalDate> day) {
        return day.<Object>map(LocalDate::toString).orElse(Json.NOTHING);
    }

    private static Map<String, Object> tree(Counts counts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("received", counts.received());
        tree.put("answered", counts.answered());
        tree.put("withinTime", counts.withinTime());
        tree.put("late", counts.late());
        tree.put("timeNotKnown", counts.timeNotKnown());
        tree.put("open", counts.open());
        tree.put("overdue", counts.overdue());
        Map<String, Object> outcomes = new LinkedHashMap<>();
        counts.outcomes().forEach((outcome, number) -> outcomes.put(outcome.word(), number));
        tree.put("outcomes", outcomes);
        tree.put("provisions", new LinkedHashMap<>(counts.provisions()));
        Map<String, Object> reviews = new LinkedHashMap<>();
        reviews.put("asked", counts.reviews().asked());
        reviews.put("outcomes", new LinkedHashMap<>(counts.reviews().outcomes()));
        tree.put("reviews", reviews);
        return tree;
    }
}
