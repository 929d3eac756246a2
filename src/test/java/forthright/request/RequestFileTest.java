package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RequestFileTest {
    private final Faults faults = new Faults();

    @Test
    void an_empty_request_is_one_fault() {
        read(" \n\t\n".getBytes(StandardCharsets.UTF_8));

        assertThat(codes()).isEqualTo("empty");
    }

    @Test
    void a_binary_file_is_one_fault() {
        read(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 8, 1, 2, 3});

        assertThat(codes()).isEqualTo("not-text");
    }

    @Test
    void a_request_of_more_than_a_megabyte_is_one_fault() {
        read(new byte[RequestFile.LARGEST + 1]);

        assertThat(codes()).isEqualTo("too-large");
    }

    @Test
    void a_file_that_is_not_there_is_one_fault() {
        assertThat(RequestFile.read(Path.of("nowhere", "request.txt"), "nowhere/request.txt", faults))
                .isEmpty();
        assertThat(codes()).isEqualTo("unreadable");
    }

    @Test
    void a_letter_that_asks_nothing_is_one_fault_with_place_and_remedy() {
        RequestReader.read(
                "Dear Council,\n\nThank you for your help last week.\n\nYours faithfully\nJo", "a.txt", faults);

        assertThat(codes()).isEqualTo("no-question");
        assertThat(faults.inOrder().getFirst().toString()).contains("a.txt").contains("write each question");
    }

    @Test
    void older_and_wider_encodings_are_read_as_text() {
        String text = "1. How many – on 31 March?";

        assertThat(read(text.getBytes(Charset.forName("windows-1252")))).isEqualTo(text);
        assertThat(read(text.getBytes(StandardCharsets.UTF_16))).isEqualTo(text);
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void no_typed_text_can_hide_a_question_as_an_attachment() {
        String text = read("1. How many?\n\u001CAttached: x\n2. How many more?\n".getBytes(StandardCharsets.UTF_8));

        assertThat(RequestReader.read(text, "request.txt", faults).orElseThrow().questions())
                .hasSize(2);
    }

    private String read(byte[] bytes) {
        return RequestFile.read(new ByteArrayInputStream(bytes), "request.txt", faults)
                .orElse("");
    }

    private String codes() {
        return String.join(" ", faults.inOrder().stream().map(Fault::code).toList());
    }
}
