package forthright.data.reading;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Spelling;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads what {@code sources.yaml} says of a database of the council's own. */
final class ServerFile {
    private static final Map<String, Server.Engine> ENGINES = Map.of(
            "postgresql",
            Server.Engine.POSTGRESQL,
            "trino",
            Server.Engine.TRINO,
            "sql-server",
            Server.Engine.SQL_SERVER);
    private static final String ADDRESS = "jdbc:[a-z]+:[^\\s'\"]+";
    private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*){0,2}";

    private final Faults faults;

    private ServerFile(Faults faults) {
        this.faults = faults;
    }

    static Server read(Fields fields, Faults faults) {
        return new ServerFile(faults).server(fields);
    }

    private Server server(Fields fields) {
        Server.Engine engine = fields.oneOf("engine", ENGINES, Server.Engine.POSTGRESQL);
        String address = fields.text("address");
        if (!address.isEmpty()
                && (!address.matches(ADDRESS) || address.toLowerCase(Locale.UK).contains("password"))) {
            faults.error(
                    fields.placeOf("address"),
                    "not-an-address",
                    "This is no address of a database, or a password stands in it.",
                    "Write it as in jdbc:postgresql://host/database, and put the password into the environment. See %s."
                            .formatted(SourcesFile.README));
        }
        Map<Table, Server.View> views = new EnumMap<>(Table.class);
        fields.<Integer>thing("views", "the views of a database", f -> {
            for (Table table : Table.values()) {
                if (f.has(table.word())) {
                    f.thing(table.word(), "a view", inner -> view(table, inner)).ifPresent(v -> views.put(table, v));
                }
            }
            return views.size();
        });
        if (views.isEmpty()) {
            faults.error(
                    fields.place(),
                    "no-views",
                    "No view is named here.",
                    "Name under views: at least one canonical table, and the view that stands for it.");
        }
        return new Server(fields.place(), engine, address, fields.text("user"), views);
    }

    private Server.View view(Table table, Fields fields) {
        String name = fields.text("view");
        if (!name.isEmpty() && !name.matches(NAME)) {
            faults.error(
                    fields.placeOf("view"),
                    "not-a-name",
                    "\"%s\" cannot be the name of a view.".formatted(name),
                    "Write schema and name, as in foi.missing_episode.");
        }
        List<String> columns = Stream.concat(table.columns().stream(), table.fields().stream())
                .map(Table.Column::name)
                .distinct()
                .toList();
        Set<String> lacks = new TreeSet<>(fields.texts("lacks"));
        lacks.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> faults.error(
                        fields.placeOf("lacks"),
                        "unknown-column",
                        "%s has no column \"%s\".".formatted(table.word(), column),
                        Spelling.hint(column, columns)));
        Sources.Covers covers = !fields.has("covers")
                ? new Sources.Covers.Timeless()
                : fields.<Sources.Covers>thing("covers", "the days that a view covers", this::days)
                        .orElse(new Sources.Covers.Timeless());
        return new Server.View(fields.place(), name, covers, lacks);
    }

    private Sources.Covers days(Fields fields) {
        LocalDate from = fields.date("from");
        LocalDate to = fields.date("to");
        if (to.isBefore(from)) {
            faults.error(
                    fields.place(),
                    "wrong-days",
                    "A view covers whole days, in order.",
                    "Put the first day in from: and the last in to:.");
        }
        return new Sources.Covers.Days(from, to);
    }
}
