package forthright.data.reading;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Makes the canonical tables consistent: one row a thing, one identifier a child, no link to nothing. What is odd is
 * remarked; nothing is repaired by guessing.
 */
final class Tidying {
    private final Rows rows;
    private final Sources sources;
    private final Map<String, String> merged;
    private final List<Sources.Covers.Days> spells;
    private final Faults faults;

    /** @param spells the days of which spells of care tell whether a child was looked after; none where the forms do */
    Tidying(
            Rows rows,
            Sources sources,
            Map<String, String> merged,
            List<Sources.Covers.Days> spells,
            Faults faults) {
        this.rows = rows;
        this.sources = sources;
        this.merged = merged;
        this.spells = spells;
        this.faults = faults;
    }

    void tidy() {
        mergeChildren();
        new Repeats(Table.CHILD, "child_id", List.of()).fold(rows.of(Table.CHILD));
        new Repeats(Table.MISSING_EPISODE, "episode_id", List.of("child_id", "started_at"))
                .fold(rows.of(Table.MISSING_EPISODE));
        Map<String, String> joined = new Episodes(rows, sources).tidy();
        rename(Table.EPISODE_MARKER, "episode_id", joined);
        rename(Table.RHI_EPISODE, "episode_id", joined);
        uniqueLinks();
        Set<String> interviews = new Interviews(rows).tidy();
        dropOrphans(Table.RHI_FACTOR, "rhi_id", interviews, Oddity.NO_SUCH_INTERVIEW);
        dropOrphans(Table.RHI_EPISODE, "rhi_id", interviews, Oddity.NO_SUCH_INTERVIEW);
        dropOrphans(
                Table.EPISODE_MARKER, "episode_id", ids(Table.MISSING_EPISODE, "episode_id"), Oddity.NO_SUCH_EPISODE);
        if (!spells.isEmpty()) {
            new CareSpells(rows, spells).tell();
        }
        new Timing(rows, sources).check();
    }

    /** Every table speaks of a child by one identifier, whichever it was recorded under. */
    private void mergeChildren() {
        for (Row row : rows.of(Table.CHILD)) {
            if (row.get("merged_into") instanceof String target) {
                merged.put(row.id("child_id"), target);
            }
        }
        Map<String, String> finals = new HashMap<>();
        for (String old : merged.keySet()) {
            Set<String> seen = new HashSet<>();
            String id = old;
            for (String next = merged.get(id); next != null && !next.equals(id); next = merged.get(id)) {
                if (!seen.add(id)) {
                    faults.add(Fault.error(
                            sources.place(),
                            "merge-circle",
                            "The list of merged records leads from a record back to itself.",
                            "Export the list again; the last identifier of each child must not be merged further."));
                    return;
                }
                id = next;
            }
            finals.put(old, id);
        }
        Set<String> children = ids(Table.CHILD, "child_id");
        rows.of(Table.CHILD)
                .removeIf(row -> finals.containsKey(row.id("child_id")) // what stands against the current record holds
                        && children.contains(finals.getOrDefault(row.id("child_id"), "")));
        for (Table table : List.of(Table.CHILD, Table.CARE_SPELL, Table.MISSING_EPISODE, Table.RHI)) {
            rename(table, "child_id", finals);
        }
    }

    private void rename(Table table, String column, Map<String, String> names) {
        if (names.isEmpty()) {
            return;
        }
        for (Row row : rows.of(table)) {
            if (row.get(column) instanceof String id) {
                row.set(column, names.getOrDefault(id, id));
            }
        }
    }

    private void uniqueLinks() {
        for (Table table : List.of(Table.RHI_EPISODE, Table.EPISODE_MARKER, Table.RHI_FACTOR)) {
            Set<List<Object>> seen = new HashSet<>();
            int width = table == Table.RHI_FACTOR ? 3 : 2;
            rows.of(table).removeIf(row -> {
                List<Object> key = IntStream.range(0, width)
                        .<Object>mapToObj(i -> Objects.requireNonNullElse(row.at(i), ""))
                        .toList();
                return !seen.add(key);
            });
        }
    }

    private void dropOrphans(Table table, String column, Set<String> known, Oddity oddity) {
        rows.of(table).removeIf(row -> {
            boolean orphan = !known.contains(row.id(column));
            if (orphan) {
                row.origin().remark(oddity);
            }
            return orphan;
        });
    }

    private Set<String> ids(Table table, String column) {
        Set<String> ids = new HashSet<>();
        rows.of(table).forEach(row -> ids.add(row.id(column)));
        return ids;
    }
}
