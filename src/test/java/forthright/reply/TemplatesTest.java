package forthright.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final Names NAMES =
            Names.of("threshold").with("rows", Names.of("value")).withFlags("withheld");

    @TempDir
    private Path folder;

    private final Faults faults = new Faults();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{>file:///etc/hostname}}",
                "{{>/etc/hostname}}",
                "{{>../secret}}",
                "{{>http://localhost:9/x}}",
                "{{>parts/../../secret}}",
                "{{>C:/secret}}",
                "{{>*name}}",
                "{{>+name}}",
                "{{>answers/{{threshold}}}}",
                "{{{threshold}}}",
                "{{&threshold}}",
                "{{=<% %>=}}<%threshold%>",
                "{{%IMPLICIT-ITERATOR}}",
                "{{<parent}}{{/parent}}",
                "{{$block}}{{/block}}",
                "{{class}}",
                "{{threshold.bytes}}",
                "{{.}}",
                "{{#rows}}{{value}}",
                "{{/rows}}",
                "{{#rows}}{{#withheld}}{{/rows}}{{/withheld}}",
                "{{#threshold}}x{{/threshold}}",
                "{{rows}}",
                "{{value}}",
                "{{threshhold}}",
                "{{^rows}}{{value}}{{/rows}}",
                "{{>one}}",
            })
    void a_template_that_could_do_more_than_say_its_values_is_refused(String template) throws IOException {
        Files.writeString(folder.resolve("secret.md.mustache"), "secret");
        Templates templates = with("one", "first line\n" + template);
        templates.check("one", NAMES);

        assertThat(faults.inOrder()).isNotEmpty().allSatisfy(f -> {
            assertThat(f.place().line()).isEqualTo(2);
            assertThat(f.remedy()).isNotEmpty();
        });
    }

    @Test
    void a_misspelt_name_is_found_before_any_letter_with_its_place_and_the_nearest_name() throws IOException {
        with("one", "a\nb {{threshhold}}").check("one", NAMES);

        assertThat(faults.inOrder()).singleElement().satisfies(f -> {
            assertThat(f.place().line()).isEqualTo(2);
            assertThat(f.place().column()).isEqualTo(3);
            assertThat(f.remedy()).contains("Did you mean \"threshold\"?");
        });
    }

    @Test
    void even_a_template_that_nobody_checked_stops_at_a_name_without_value() throws IOException {
        Templates templates = with("one", "a\nb {{missing}}");

        assertThatThrownBy(() -> templates.write("one", new Values()))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("one:2")
                .hasMessageContaining("\"missing\" has no value here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "/etc/hostname", "../secret", "http://localhost:9/x"})
    void even_then_no_file_outside_the_list_is_read(String name) throws IOException {
        Templates templates = with("one", "{{>" + name + "}}");

        assertThatThrownBy(() -> templates.write("one", new Values()))
                .isInstanceOf(FaultsException.class)
                .hasMessageContaining("no template");
    }

    @Test
    void even_then_a_value_is_escaped_whatever_the_tag() throws IOException {
        Templates templates = with("one", "{{{threshold}}} {{&threshold}} {{threshold}}");

        assertThat(templates.write("one", new Values().text("threshold", "*x*")).text())
                .isEqualTo("\\*x\\* \\*x\\* \\*x\\*");
    }

    @Test
    void a_councils_file_replaces_the_shared_one_of_the_same_name() throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        Path shared = Files.createDirectory(folder.resolve("shared"));
        Files.writeString(shared.resolve("one.md.mustache"), "shared");
        Files.writeString(shared.resolve("two.md.mustache"), "{{>one}} two");
        Files.writeString(own.resolve("one.md.mustache"), "own");

        Templates templates = Templates.load(List.of(shared, own), ".md.mustache", Escape.MARKDOWN, faults);

        assertThat(templates.write("two", new Values()).text()).isEqualTo("own two");
    }

    @Test
    void a_link_to_a_file_elsewhere_is_no_template() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.txt"), "secret");
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Files.createSymbolicLink(inside.resolve("one.md.mustache"), outside);

        Templates templates = Templates.load(List.of(inside), ".md.mustache", Escape.MARKDOWN, faults);

        assertThat(templates.has("one")).isFalse();
        assertThat(faults.inOrder()).extracting(Fault::code).containsExactly("link");
    }

    private Templates with(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".md.mustache"), text);
        return Templates.load(List.of(folder), ".md.mustache", Escape.MARKDOWN, faults);
    }
}
