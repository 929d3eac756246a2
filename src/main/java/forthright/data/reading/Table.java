package forthright.data.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The canonical tables: the only ones that a query of the bank may name. */
public enum Table {
    CHILD(
            column("child_id", new Kind.Id()),
            column("date_of_birth", new Kind.Day()),
            column("sex", new Kind.Text()),
            column("ethnicity", new Kind.Text()),
            column("merged_into", new Kind.Id())),
    CARE_SPELL(
            column("child_id", new Kind.Id()),
            column("started_on", new Kind.Day()),
            column("ended_on", new Kind.Day()),
            column("responsible_la", new Kind.Text()),
            column("placement_location_la", new Kind.Text()),
            column("placed_out_of_area", new Kind.Truth())),
    MISSING_EPISODE(
            column("episode_id", new Kind.Id()),
            column("child_id", new Kind.Id()),
            column("episode_type", new Kind.Word("missing", "away_unauthorised", "absent_legacy", "unknown")),
            column("started_at", new Kind.Moment()),
            derived("started_precision", new Kind.Word("minute", "day")),
            column("reported_at", new Kind.Moment()),
            column("ended_at", new Kind.Moment()),
            derived("ended_precision", new Kind.Word("minute", "day")),
            derived("age_at_start", new Kind.WholeNumber()),
            column("looked_after_at_start", new Kind.Truth()),
            column("responsible_la", new Kind.Text()),
            column("location_la", new Kind.Text()),
            column("placed_out_of_area", new Kind.Truth()),
            column("police_grade", new Kind.Text())),
    RHI(
            column("rhi_id", new Kind.Id()),
            column("child_id", new Kind.Id()),
            column("offered", new Kind.Word("yes", "no", "not_required", "unknown")),
            column("offered_at", new Kind.Moment()),
            column(
                    "response",
                    new Kind.Word("accepted", "declined_child", "declined_parent", "no_response", "unknown")),
            column("completed", new Kind.Word("yes", "no", "unknown")),
            column("completed_at", new Kind.Moment()),
            derived("completed_precision", new Kind.Word("minute", "day")),
            column("provider_type", new Kind.Text()),
            column("reason_not_completed", new Kind.Text())),
    RHI_EPISODE(column("rhi_id", new Kind.Id()), column("episode_id", new Kind.Id())),
    EPISODE_MARKER(
            column("episode_id", new Kind.Id()),
            column("marker_code", new Kind.Category("marker")),
            column("recorded_at", new Kind.Moment()),
            column("recorded_where", new Kind.Word("missing_form", "rhi_form", "child_record_flag"))),
    RHI_FACTOR(
            column("rhi_id", new Kind.Id()),
            derived("factor_kind", new Kind.Word("factor", "reason", "harm")),
            derived("factor_code", new Kind.Text()));

    @SuppressWarnings("ImmutableEnumChecker") // a list made by List.of, which the checker cannot see
    private final List<Column> columns;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, here
    private final Map<String, Integer> places = new HashMap<>();

    Table(Column... columns) {
        this.columns = List.of(columns);
        for (int i = 0; i < columns.length; i++) {
            places.put(columns[i].name(), i);
        }
    }

    /** The name used in queries and in {@code sources.yaml}. */
    public String word() {
        return name().toLowerCase(Locale.UK);
    }

    /** The columns, in the order in which rows hold them. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether it has a column of this name. */
    boolean has(String column) {
        return places.containsKey(column);
    }

    /** Where a column stands in a row. */
    public int at(String column) {
        Integer at = places.get(column);
        if (at == null) {
            throw new IllegalArgumentException(word() + " has no column " + column);
        }
        return at;
    }

    /**
     * The fields that a mapping may name. The factors of an interview are named by their kind, since a council keeps
     * each kind in a column of its own.
     */
    public List<Column> fields() {
        if (this == RHI_FACTOR) {
            return List.of(
                    column("rhi_id", new Kind.Id()),
                    column("factor", new Kind.Category("factor")),
                    column("reason", new Kind.Category("reason")),
                    column("harm", new Kind.Category("harm")));
        }
        return columns.stream().filter(c -> !c.derived()).toList();
    }

    /** The table of this name. */
    public static Optional<Table> named(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }

    private static Column column(String name, Kind kind) {
        return new Column(name, kind, false);
    }

    private static Column derived(String name, Kind kind) {
        return new Column(name, kind, true);
    }

    /**
     * A column.
     *
     * @param derived whether it is worked out from others and so never mapped
     */
    public record Column(String name, Kind kind, boolean derived) {}
}
