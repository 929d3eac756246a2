package forthright.record.shared;

import forthright.record.ToldKept;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** What a council's replies have told, as the shared record has it. */
record SharedTold(Database database, String council) implements ToldKept {
    @Override
    public List<String> measures() {
        return database.list(
                "measures",
                "SELECT DISTINCT split_part(file, '/', 1) COLLATE \"C\" FROM told WHERE council = ? ORDER BY 1",
                Database::text,
                council);
    }

    @Override
    public List<String> files(String measure) {
        return database.list(
                "files",
                "SELECT DISTINCT file COLLATE \"C\" FROM told WHERE council = ? AND split_part(file, '/', 1) = ? ORDER BY 1",
                Database::text,
                council,
                measure);
    }

    @Override
    public List<String> lines(String file) {
        return database.list(
                "figures",
                "SELECT line FROM told WHERE council = ? AND file = ? ORDER BY number",
                Database::text,
                council,
                file);
    }

    @Override
    public boolean isCutOff(String file) {
        return false;
    }

    @Override
    public void add(Map<String, List<String>> lines) {
        database.whole(council, writing -> add(writing, council, lines));
    }

    static void add(Database.Writing writing, String council, Map<String, List<String>> lines) throws SQLException {
        List<Object[]> rows = lines.entrySet().stream()
                .flatMap(file -> file.getValue().stream().map(line -> new Object[] {council, file.getKey(), line}))
                .toList();
        writing.many("told", "INSERT INTO told (council, file, line) VALUES (?, ?, ?)", rows);
    }
}
