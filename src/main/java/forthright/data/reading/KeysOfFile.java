package forthright.data.reading;

import forthright.law.files.Faults;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Checks that a file names what its rows are about: without identifiers nothing can be counted once only. */
final class KeysOfFile {
    private static final Map<Table, List<String>> NEEDED = new EnumMap<>(Map.of(
            Table.CHILD, List.of("child_id"),
            Table.CARE_SPELL, List.of("child_id", "started_on"),
            Table.MISSING_EPISODE, List.of("episode_id", "child_id", "episode_type", "started_at"),
            Table.RHI, List.of("rhi_id"),
            Table.RHI_EPISODE, List.of("rhi_id", "episode_id"),
            Table.EPISODE_MARKER, List.of("episode_id", "marker_code"),
            Table.RHI_FACTOR, List.of("rhi_id")));

    private static final Map<String, String> REMEDIES = Map.of(
            "episode_type",
            "Name its column, or write episode_type: { always: missing } if every row is a child who was missing.",
            "episode_id",
            "Name its column, or write episode_id: { made-from: [child_id, started_at, episode_type] }.",
            "rhi_id",
            "Name its column, or write rhi_id: { made-from: [episode_id, offered_at, completed_at] }.");

    private KeysOfFile() {}

    /** The fields without which a row of a table says nothing. */
    static List<String> needed(Table table) {
        return NEEDED.getOrDefault(table, List.of());
    }

    static void check(Sources.File file, Faults faults) {
        file.tables().keySet().stream().sorted().forEach(table -> {
            for (String name : needed(table)) {
                boolean there = name.endsWith("_id")
                        ? file.key(name).isPresent()
                        : file.field(table, name).isPresent();
                if (!there) {
                    faults.error(
                            file.place(),
                            "missing-field",
                            "%s of %s needs the field \"%s\".".formatted(table.word(), file.name(), name),
                            REMEDIES.getOrDefault(name, "Name its column. All fields: " + SourcesFile.README));
                }
            }
        });
        boolean events = file.tables().keySet().stream().anyMatch(t -> t != Table.CHILD);
        if (events && file.covers() instanceof Sources.Covers.Timeless) {
            faults.error(
                    file.place(),
                    "missing-field",
                    "%s does not say which days it covers.".formatted(file.name()),
                    "Write covers: { from: 2024-01-01, to: 2024-12-31 }, both days included.");
        }
    }
}
