package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The quick way in knows the same options as the library that explains them, and leaves every slip to it. */
class QuickDoorTest {
    private static Map<String, Boolean> optionsOf(Object command) {
        return Stream.concat(
                        new CommandLine(command)
                                .getCommandSpec().options().stream().flatMap(QuickDoorTest::named),
                        Stream.of(Map.entry("--debug", false)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Stream<Map.Entry<String, Boolean>> named(OptionSpec option) {
        return Stream.of(option.names())
                .map(name -> Map.entry(name, option.arity().max() == 1));
    }

    @Test
    void it_knows_the_options_of_the_commands() {
        assertThat(QuickDoor.COMMANDS)
                .isEqualTo(Map.of("read", optionsOf(new ReadCommand()), "match", optionsOf(new MatchCommand())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read request.txt",
                "read - --json",
                "read --json --council northmere request.txt --debug",
                "read request.txt --received 2025-10-21 --workspace here",
                "match wording --json",
                "match --workspace here wording"
            })
    void it_takes_a_plain_line(String line) {
        assertThat(QuickDoor.of(line.split(" "))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "draft request.txt",
                "read",
                "read --help",
                "read request.txt --help",
                "read request.txt --version",
                "read one two",
                "read request.txt --json --json",
                "read request.txt --council",
                "read request.txt --council --json",
                "read request.txt --council=northmere",
                "read request.txt --received tomorrow",
                "read request.txt --jsn",
                "read @words",
                "match -- wording",
                "match wording --council northmere"
            })
    void it_leaves_the_rest_to_the_library(String line) {
        assertThat(QuickDoor.of(line.split(" "))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"read request.txt --debug, true", "read request.txt, false", "match wording --debug, true"})
    void it_hears_whether_a_fault_is_to_be_shown(String line, boolean shown) {
        assertThat(QuickDoor.of(line.split(" ")))
                .hasValueSatisfying(l -> assertThat(l.debug()).isEqualTo(shown));
    }
}
