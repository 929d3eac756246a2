package forthright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.files.Faults;
import forthright.request.Request;
import forthright.request.RequestReader;
import org.junit.jupiter.api.Test;

class ReadJsonTest {
    @Test
    void what_was_read_is_written_as_the_contract_says() {
        Request request = RequestReader.read("""
                        1. Do you record domestic abuse as a risk factor in return home interviews?
                        2. If yes, what colour is the form?
                        """, "request.txt", new Faults()).orElseThrow();

        String json = ReadJson.text(request, Shipped.bank().match(request), "FOISA");

        assertThat(json).startsWith("{\n  \"schema\" : \"forthright/read/1\",\n  \"regime\" : \"FOISA\",");
        assertThat(json).contains("\"entry\" : \"factor-recorded\"");
        assertThat(json).contains("\"condition\" : {\n        \"question\" : \"1\",\n        \"answer\" : \"yes\"");
        assertThat(json).contains("\"reference\" : null");
        assertThat(json).isEqualTo(ReadJson.text(request, Shipped.bank().match(request), "FOISA"));
    }
}
