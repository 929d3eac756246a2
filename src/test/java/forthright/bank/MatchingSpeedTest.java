package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.request.RequestReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class MatchingSpeedTest {
    private static final int TIMES = 200;

    @Test
    void reading_and_matching_a_request_takes_milliseconds() throws IOException {
        String text = Files.readString(Path.of("cases/FOI746230783/request.txt"));
        run(text, 20);

        // the thread's own time: what else the machine does is no fault of ours
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int matched = run(text, TIMES);
        Duration each =
                Duration.ofNanos((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / TIMES);
        System.out.println("read and matched in " + each.toNanos() / 1000 + " microseconds");

        assertThat(matched).isEqualTo(16 * TIMES);
        // the aim is 10 ms on a quiet machine; ten times as much is a fault on any
        assertThat(each).isLessThan(Duration.ofMillis(100));
    }

    private static int run(String text, int times) {
        int matched = 0;
        for (int i = 0; i < times; i++) {
            var request = RequestReader.read(text, "request.txt", new Faults()).orElseThrow();
            matched += (int) Shipped.bank().match(request).values().stream()
                    .filter(Match.Matched.class::isInstance)
                    .count();
        }
        return matched;
    }
}
