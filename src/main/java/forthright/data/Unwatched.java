package forthright.data;

import java.lang.reflect.Field;

/**
 * Keeps the database's driver from telling Java's flight recorder about its memory. To register there takes as long as to
 * open the database, and nobody records here.
 */
final class Unwatched {
    private Unwatched() {}

    /** To be called before the first connection. Where the driver has changed, it registers, and all is as well. */
    static void driver() {
        try {
            Field registered = Class.forName("org.duckdb.DuckDBMemoryMonitor").getDeclaredField("initialized");
            registered.setAccessible(true);
            registered.setBoolean(null, true);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return;
        }
    }
}
