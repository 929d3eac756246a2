package forthright.data;

import forthright.data.query.Dialect;
import forthright.data.query.Dialects;
import forthright.data.query.Written;
import forthright.data.reading.Rows;
import forthright.data.reading.Table;
import forthright.law.files.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;

/**
 * The counts of a request over many made-up episodes: all in one statement, each by itself, and as an analyst would write
 * them into one SELECT by hand. Run by {@code src/bench/bars}; the numbers of episodes are its arguments.
 */
public final class Sweeps {
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate TO = LocalDate.of(2024, 12, 31);
    private static final int TURNS = 7;

    /** The counts of missing episodes, which need no other table. */
    private static final List<String> ONE_TABLE = List.of(
            "missing-incidents",
            "children-missing",
            "looked-after-incidents",
            "looked-after-children-missing",
            "looked-after-incidents-out-of-area");

    private static final String BY_HAND =
            """
            SELECT count(DISTINCT e.episode_id), count(DISTINCT e.child_id),
              count(DISTINCT e.episode_id) FILTER (WHERE e.looked_after_at_start),
              count(DISTINCT e.child_id) FILTER (WHERE e.looked_after_at_start),
              count(DISTINCT e.episode_id) FILTER (WHERE e.looked_after_at_start AND e.placed_out_of_area),
              count(DISTINCT e.child_id) FILTER (WHERE e.looked_after_at_start AND e.placed_out_of_area)
            FROM missing_episode AS e WHERE e.episode_type = 'missing' AND e.started_at >= $1 AND e.started_at < $2
              AND coalesce(e.age_at_start, 0) < 18""";

    private static final List<String> OTHER_TABLES = List.of(
            """
            INSERT INTO episode_marker BY NAME SELECT episode_id, 'm' || (hash(episode_id) % 5) AS marker_code
            FROM missing_episode WHERE hash(episode_id) % 3 = 0""",
            """
            INSERT INTO rhi BY NAME SELECT 'R' || episode_id AS rhi_id, child_id, 'yes' AS offered, ended_at AS offered_at,
              'yes' AS completed, ended_at + INTERVAL 40 HOURS AS completed_at, 'minute' AS completed_precision
            FROM missing_episode WHERE hash(episode_id) % 2 = 0""",
            """
            INSERT INTO rhi_episode SELECT 'R' || episode_id, episode_id FROM missing_episode
            WHERE hash(episode_id) % 2 = 0""",
            """
            INSERT INTO rhi_factor SELECT rhi_id, 'harm', 'h' || (hash(rhi_id) % 5) FROM rhi WHERE hash(rhi_id) % 4 = 0""");

    private Sweeps() {}

    /** Prints a line of a table for each number of episodes. */
    public static void main(String[] args) throws Exception {
        List<BankQuery> all = new ArrayList<>();
        List<BankQuery> oneTable = new ArrayList<>();
        try (Database parser = Database.holding(new Rows());
                Stream<Path> files = Files.walk(Path.of("question-bank"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".sql")).sorted().toList()) {
                if (BankQuery.check(Files.readString(file), Place.of(file.toString()), parser)
                        instanceof BankQuery.Checked.Allowed(BankQuery query)) {
                    all.add(query);
                    if (ONE_TABLE.contains(String.valueOf(file.getFileName()).replace(".sql", ""))) {
                        oneTable.add(query);
                    }
                }
            }
        }
        for (String episodes : args) {
            print(Integer.parseInt(episodes), oneTable, all);
        }
    }

    private static void print(int episodes, List<BankQuery> oneTable, List<BankQuery> all) throws SQLException {
        try (Made records = new Made(episodes)) {
            Map<String, Runnable> ways = new LinkedHashMap<>();
            ways.put("by hand", records::byHand);
            ways.put("together", () -> BankQuery.askTogether(oneTable, records, FROM, TO));
            ways.put("each", () -> oneTable.forEach(q -> q.ask(records, FROM, TO)));
            ways.put("all together", () -> BankQuery.askTogether(all, records, FROM, TO));
            ways.put("all each", () -> all.forEach(q -> q.ask(records, FROM, TO)));
            Map<String, Double> ms = new LinkedHashMap<>();
            medians(ways).forEach(ms::put);
            System.out.printf(
                    "| %,d | %.1f | %.1f | %.2f | %.1f | %.1f | %.1f |%n",
                    episodes,
                    ms.get("by hand"),
                    ms.get("together"),
                    ms.get("together") / ms.get("by hand"),
                    ms.get("each"),
                    ms.get("all together"),
                    ms.get("all each"));
        }
    }

    private static Map<String, Double> medians(Map<String, Runnable> ways) {
        Map<String, double[]> took = new LinkedHashMap<>();
        for (int turn = -1; turn < TURNS; turn++) {
            for (Map.Entry<String, Runnable> way : ways.entrySet()) {
                long begun = System.nanoTime();
                way.getValue().run();
                double ms = (System.nanoTime() - begun) / 1e6;
                if (turn >= 0) {
                    took.computeIfAbsent(way.getKey(), name -> new double[TURNS])[turn] = ms;
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        took.forEach((way, times) -> {
            Arrays.sort(times);
            medians.put(way, times[TURNS / 2]);
        });
        return medians;
    }

    /** Made-up rows, made in the database itself. */
    private static final class Made implements Records {
        private final Connection connection;

        Made(int episodes) throws SQLException {
            this.connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
            for (Table table : Table.values()) {
                execute(table.columns().stream()
                        .map(c -> c.name() + " " + c.kind().sql())
                        .collect(Collectors.joining(", ", "CREATE TABLE " + table.word() + " (", ")")));
            }
            execute("SET threads = 2");
            execute(
                    """
                    INSERT INTO missing_episode BY NAME SELECT 'E' || i AS episode_id, 'C' || (i * 7919 %% %d) AS child_id,
                      CASE WHEN i %% 10 = 0 THEN 'away_unauthorised' ELSE 'missing' END AS episode_type,
                      TIMESTAMP '2022-01-01' + to_minutes(i * 104729 %% 2103840) AS started_at, 'minute' AS started_precision,
                      TIMESTAMP '2022-01-01' + to_minutes(i * 104729 %% 2103840 + 600) AS ended_at, 'minute' AS ended_precision,
                      CAST(10 + i %% 9 AS INTEGER) AS age_at_start, i %% 3 = 0 AS looked_after_at_start,
                      i %% 7 = 0 AS placed_out_of_area FROM range(%d) AS r(i)"""
                            .formatted(Math.max(1, episodes / 3), episodes));
            for (String sql : OTHER_TABLES) {
                execute(sql);
            }
        }

        void byHand() {
            ask(new Written(BY_HAND, List.of(1, 2)), FROM.atStartOfDay(), TO.plusDays(1).atStartOfDay());
        }

        @Override
        public Dialect dialect() {
            return Dialects.OWN;
        }

        @Override
        public String lies(String table) {
            return dialect().name(table);
        }

        @Override
        public Database.Result ask(Written statement, LocalDateTime from, LocalDateTime until) {
            try {
                // DuckDB's own places are numbered, and each is filled once.
                return ServerRecords.ask(connection, new Written(statement.sql(), List.of(1, 2)), from, until);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private void execute(String sql) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        @Override
        public int asked() {
            return 0;
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
