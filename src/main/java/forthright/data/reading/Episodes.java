package forthright.data.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks the missing episodes of each child against one another and against the child's birth. */
final class Episodes {
    private static final Table TABLE = Table.MISSING_EPISODE;

    private final Rows rows;
    private final Sources sources;
    private final Map<String, String> joined = new HashMap<>();

    Episodes(Rows rows, Sources sources) {
        this.rows = rows;
        this.sources = sources;
    }

    /** Tidies them, and says which identifiers now stand for an episode that was joined to another. */
    Map<String, String> tidy() {
        Map<String, List<Row>> byChild = new HashMap<>();
        for (Row row : rows.of(TABLE)) {
            if (row.get("episode_type") == null) {
                row.set("episode_type", "unknown");
            }
            byChild.computeIfAbsent(row.id("child_id"), c -> new ArrayList<>(1)).add(row);
        }
        byChild.values().forEach(this::compare);
        rows.of(TABLE).removeIf(row -> joined.containsKey(row.id("episode_id")));
        ages();
        return joined;
    }

    private void compare(List<Row> ofChild) {
        if (ofChild.size() < 2) {
            return;
        }
        ofChild.sort(Comparator.comparing(Episodes::start).thenComparing(row -> row.id("episode_id")));
        Row open = ofChild.getFirst();
        for (Row row : ofChild.subList(1, ofChild.size())) {
            boolean overlaps = open.get("ended_at") instanceof LocalDateTime end
                    && start(row).isBefore(end);
            if (start(row).equals(start(open))) {
                row.origin().remark(Oddity.SAME_START);
            }
            if (overlaps && sources.overlaps() == Sources.Overlaps.ONE_INCIDENT) {
                join(open, row);
                continue;
            }
            if (overlaps) {
                row.origin().remark(Oddity.OVERLAPS);
            }
            boolean endsLater = !(open.get("ended_at") instanceof LocalDateTime end)
                    || !(row.get("ended_at") instanceof LocalDateTime next)
                    || next.isAfter(end);
            open = endsLater ? row : open;
        }
    }

    private void join(Row open, Row row) {
        row.origin().remark(Oddity.JOINED);
        joined.put(row.id("episode_id"), open.id("episode_id"));
        if (row.get("ended_at") == null
                || (open.get("ended_at") instanceof LocalDateTime a
                        && row.get("ended_at") instanceof LocalDateTime b
                        && b.isAfter(a))) {
            open.set("ended_at", row.get("ended_at"));
            open.set("ended_precision", row.get("ended_precision"));
        }
        if ("missing".equals(row.get("episode_type"))) {
            open.set("episode_type", "missing");
        }
    }

    private void ages() {
        Map<String, LocalDate> births = new HashMap<>();
        for (Row child : rows.of(Table.CHILD)) {
            if (child.get("date_of_birth") instanceof LocalDate birth) {
                births.put(child.id("child_id"), birth);
            }
        }
        for (Row row : rows.of(TABLE)) {
            LocalDate birth = births.get(row.id("child_id"));
            if (birth == null) {
                row.origin().remark(Oddity.BIRTH_UNKNOWN);
                continue;
            }
            LocalDate day = start(row).toLocalDate();
            if (day.isBefore(birth)) {
                row.origin().remark(Oddity.BEFORE_BIRTH);
            }
            // Somebody born on 29 February comes of age on 1 March in a common year, which is how years are counted
            // here.
            row.set("age_at_start", (int) ChronoUnit.YEARS.between(birth, day));
        }
    }

    static LocalDateTime start(Row row) {
        return (LocalDateTime) Objects.requireNonNull(row.get("started_at"));
    }
}
