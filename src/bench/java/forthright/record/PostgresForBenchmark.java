package forthright.record;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts a server of its own, says in a workspace that its record is kept there, and runs until its input ends. */
public final class PostgresForBenchmark {
    private PostgresForBenchmark() {}

    /** Prints where the record is, for a program that writes many replies at once. */
    public static void main(String[] args) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Path folder = Files.createDirectories(Path.of(args[0]).resolve("cases/record"));
            Files.writeString(
                    folder.resolve("store.yaml"),
                    "host: localhost\nport: %d\ndatabase: postgres\nuser: postgres\n".formatted(server.getPort()));
            System.out.printf(
                    "jdbc:postgresql://localhost:%d/postgres?user=postgres&currentSchema=forthright&reWriteBatchedInserts=true%n",
                    server.getPort());
            System.out.flush();
            while (System.in.read() >= 0) {
                // until the script ends
            }
        }
    }
}
