package forthright.data.reading;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** Remarks on ends before starts, on episodes that nobody closed, and on interviews before a return. */
final class Timing {
    private static final int DAYS_OPEN = 90;

    private final Rows rows;
    private final Sources sources;

    Timing(Rows rows, Sources sources) {
        this.rows = rows;
        this.sources = sources;
    }

    void check() {
        Map<String, LocalDateTime> ends = new HashMap<>();
        LocalDateTime longAgo = sources.extractedOn().minusDays(DAYS_OPEN).atStartOfDay();
        for (Row row : rows.of(Table.MISSING_EPISODE)) {
            LocalDateTime start = Episodes.start(row);
            row.origin().remarkUnlessCovered(start.toLocalDate());
            if (row.get("ended_at") instanceof LocalDateTime end) {
                ends.put(row.id("episode_id"), end);
                boolean day = "day".equals(row.get("ended_precision"));
                if (day ? end.toLocalDate().isBefore(start.toLocalDate()) : end.isBefore(start)) {
                    row.origin().remark(Oddity.ENDS_BEFORE_START);
                }
            } else if (start.isBefore(longAgo)) {
                row.origin().remark(Oddity.STILL_OPEN);
            }
        }
        Map<String, LocalDateTime> completed = new HashMap<>();
        for (Row row : rows.of(Table.RHI)) {
            if (row.get("completed_at") instanceof LocalDateTime at) {
                row.origin().remarkUnlessCovered(at.toLocalDate());
                completed.put(row.id("rhi_id"), at);
            }
        }
        for (Row link : rows.of(Table.RHI_EPISODE)) {
            LocalDateTime done = completed.get(link.id("rhi_id"));
            LocalDateTime end = ends.get(link.id("episode_id"));
            if (done != null && end != null && done.toLocalDate().isBefore(end.toLocalDate())) {
                link.origin().remark(Oddity.COMPLETED_EARLY);
            }
        }
    }
}
