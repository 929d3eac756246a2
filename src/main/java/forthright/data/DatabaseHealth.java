package forthright.data;

import forthright.data.reading.Rows;

/** Whether the database starts here at all. */
public final class DatabaseHealth {
    private DatabaseHealth() {}

    /** Starts one with nothing in it, and ends it again. */
    public static boolean starts() {
        try (Database database = Database.holding(new Rows())) {
            return !database.parsed("SELECT 1").isEmpty();
        } catch (Database.DatabaseException | LinkageError e) {
            return false;
        }
    }
}
