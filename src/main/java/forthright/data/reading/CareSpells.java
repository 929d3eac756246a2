package forthright.data.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the forms do not say whether a child was looked after, the spells of care do. A child without a spell was not
 * looked after on a day that the spells cover, and on any other day it is not known.
 */
final class CareSpells {
    /** What else a spell tells about an episode. */
    static final List<String> ALSO = List.of("placed_out_of_area");

    private final Rows rows;
    private final List<Sources.Covers.Days> days;

    CareSpells(Rows rows, List<Sources.Covers.Days> days) {
        this.rows = rows;
        this.days = days;
    }

    void tell() {
        Map<String, List<Row>> spells = new HashMap<>();
        for (Row spell : rows.of(Table.CARE_SPELL)) {
            spells.computeIfAbsent(spell.id("child_id"), c -> new ArrayList<>()).add(spell);
        }
        for (Row episode : rows.of(Table.MISSING_EPISODE)) {
            LocalDate day = Episodes.start(episode).toLocalDate();
            List<Row> then = spells.getOrDefault(episode.id("child_id"), List.of()).stream()
                    .filter(spell -> holdsOn(spell, day))
                    .toList();
            boolean covered =
                    days.stream().anyMatch(d -> !day.isBefore(d.from()) && !day.isAfter(d.to()));
            if (!then.isEmpty() || covered) {
                episode.set("looked_after_at_start", !then.isEmpty());
            }
            if (then.size() == 1 && episode.get("placed_out_of_area") == null) {
                episode.set("placed_out_of_area", then.getFirst().get("placed_out_of_area"));
            }
        }
    }

    private static boolean holdsOn(Row spell, LocalDate day) {
        boolean begun = spell.get("started_on") instanceof LocalDate start && !start.isAfter(day);
        boolean over = spell.get("ended_on") instanceof LocalDate end && end.isBefore(day);
        return begun && !over;
    }
}
