package forthright.record.shared;

import forthright.law.files.FaultsException;
import forthright.law.files.OneWriter;
import forthright.law.files.WriterLine;
import forthright.record.Store;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;

/**
 * The right to write in a shared record. It belongs to a connection: the server itself takes it from a program that ends in
 * whatever way, and who has it stands in the record, for those who wait.
 */
record SharedHold(Store store, Database own, Optional<String> ended) implements Store.Hold {
    /**
     * Waits for it, or stops with who has it.
     *
     * @param own a connection for this alone
     */
    static SharedHold of(String who, Duration atMost, Database own, Function<Database, Store> store) {
        try {
            boolean got = own.lock(atMost.toMillis());
            Optional<WriterLine> before = writer(own);
            if (!got) {
                throw OneWriter.taken(own.settings().shownAs(), before);
            }
            WriterLine us = WriterLine.of(who);
            own.now(
                    "writer",
                    "INSERT INTO writer (name, since, process) VALUES (?, ?, ?) ON CONFLICT (one) DO UPDATE SET name = excluded.name, since = excluded.since, process = excluded.process",
                    us.name(),
                    us.since(),
                    us.process());
            return new SharedHold(store.apply(own), own, before.map(WriterLine::wasEnded));
        } catch (RuntimeException e) {
            own.close();
            throw e;
        }
    }

    private static Optional<WriterLine> writer(Database own) {
        return own.one(
                "writer",
                "SELECT name, since, process FROM writer",
                row -> new WriterLine(row.getString(1), row.getObject(2, LocalDateTime.class), row.getLong(3)));
    }

    @Override
    public void close() {
        try {
            own.now("done", "DELETE FROM writer");
        } catch (FaultsException lost) {
            // The right is given back with the connection; the next to have it only hears of us once more.
        } finally {
            own.close();
        }
    }
}
