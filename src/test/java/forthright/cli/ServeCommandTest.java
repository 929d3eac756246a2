package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page is opened and ended from the terminal. */
class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/enter\\?key=[\\w-]{40,}");

    private static Shell serve(String typed, String... args) {
        String[] line = new String[args.length + 1];
        line[0] = "serve";
        System.arraycopy(args, 0, line, 1, args.length);
        return Shell.foi(typed.getBytes(StandardCharsets.UTF_8), line);
    }

    @Test
    void it_prints_an_address_and_a_new_one_for_each_enter_until_it_is_stopped() {
        Shell run = serve("\n\nstop\n", "--port", "0");

        assertThat(run.exit()).isZero();
        assertThat(ADDRESS.matcher(run.out())
                        .results()
                        .map(found -> found.group())
                        .distinct())
                .hasSize(3);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void what_is_no_port_is_said_to_be_none() {
        Shell run = serve("stop\n", "--port", "99999");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not-a-port", "99999 is no port");
    }

    @Test
    void a_port_that_another_program_has_is_named() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Shell run = serve("stop\n", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).contains("port-taken", String.valueOf(taken.getLocalPort()));
        }
    }
}
