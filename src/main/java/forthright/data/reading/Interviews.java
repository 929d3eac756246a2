package forthright.data.reading;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Makes each return home interview one row with a child, and says where its record contradicts itself. */
final class Interviews {
    private static final Table TABLE = Table.RHI;

    private final Rows rows;

    Interviews(Rows rows) {
        this.rows = rows;
    }

    /** Tidies them, and returns the identifiers of those that remain. */
    Set<String> tidy() {
        childrenFromEpisodes();
        new Repeats(TABLE, "rhi_id", List.of("child_id", "completed_at")).fold(rows.of(TABLE));
        rows.of(TABLE).removeIf(row -> {
            boolean nobody = row.get("child_id") == null;
            if (nobody) {
                row.origin().reject("no-child_id");
            }
            return nobody;
        });
        Set<String> ids = new HashSet<>();
        for (Row row : rows.of(TABLE)) {
            ids.add(row.id("rhi_id"));
            for (String column : List.of("offered", "response", "completed")) {
                row.set(column, Objects.requireNonNullElse(row.get(column), "unknown"));
            }
            contradictions(row);
        }
        return ids;
    }

    private void childrenFromEpisodes() {
        if (rows.of(TABLE).stream().allMatch(row -> row.get("child_id") != null)) {
            return;
        }
        Map<String, String> childOfEpisode = new HashMap<>();
        for (Row row : rows.of(Table.MISSING_EPISODE)) {
            childOfEpisode.put(row.id("episode_id"), row.id("child_id"));
        }
        Map<String, String> childOfInterview = new HashMap<>();
        for (Row link : rows.of(Table.RHI_EPISODE)) {
            String child = childOfEpisode.get(link.id("episode_id"));
            if (child != null) {
                childOfInterview.put(link.id("rhi_id"), child);
            }
        }
        for (Row row : rows.of(TABLE)) {
            if (row.get("child_id") == null) {
                row.set("child_id", childOfInterview.get(row.id("rhi_id")));
            }
        }
    }

    private static void contradictions(Row row) {
        boolean completed = "yes".equals(row.get("completed"));
        boolean dated = row.get("completed_at") instanceof LocalDateTime;
        if (completed && !dated) {
            row.origin().remark(Oddity.COMPLETED_UNDATED);
        }
        if (dated && !completed) {
            row.origin().remark(Oddity.DATED_NOT_COMPLETED);
        }
    }
}
