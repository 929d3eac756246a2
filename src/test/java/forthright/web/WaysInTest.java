package forthright.web;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, with what, and what every answer carries. */
@TestInstance(Lifecycle.PER_CLASS)
class WaysInTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 21);
    private static final Pattern FORM_KEY = Pattern.compile("name=\"form-key\" value=\"([^\"]+)\"");

    private Path folder;
    private OpenPage page;
    private String cookie;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void open(@TempDir Path own) throws Exception {
        folder = own;
        page = OpenPage.of(ShippedWorkspace.copyTo(folder), TODAY);
        cookie = enter(page.newAddress()).headers().firstValue("Set-Cookie").orElseThrow();
    }

    @AfterAll
    void close() {
        page.close();
    }

    private HttpResponse<String> enter(String address) throws Exception {
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder inside(String path) {
        return HttpRequest.newBuilder(URI.create(page.at(path))).header("Cookie", cookie.split(";")[0]);
    }

    private HttpResponse<String> look(String path) throws Exception {
        return http.send(inside(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String path, String form, String... headers) throws Exception {
        HttpRequest.Builder request = inside(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private String formKey() throws Exception {
        Matcher key = FORM_KEY.matcher(look("/new").body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    /** What a socket says to bytes that no well-behaved client sends. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", page.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes(12), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void an_address_lets_one_browser_in_and_works_once() throws Exception {
        String address = page.newAddress();

        HttpResponse<String> first = enter(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
        assertThat(enter(address).statusCode()).isEqualTo(403);
    }

    @Test
    void a_new_address_ends_the_one_before() throws Exception {
        String earlier = page.newAddress();
        page.newAddress();

        assertThat(enter(earlier).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/new", "/cases/FOI746230783/letter", "/enter", "/enter?key=guessed", "/nothing"})
    void nobody_else_gets_in(String path) throws Exception {
        HttpResponse<String> answer = enter(page.at(path));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("FOI746230783");
    }

    @ParameterizedTest
    @CsvSource({
        "attacker.example:PORT, 403",
        "127.0.0.1.attacker.example:PORT, 403",
        "localhost, 403",
        "127.0.0.1:1, 403",
        "LOCALHOST:PORT, 200",
        "[::1]:PORT, 200",
        "127.0.0.1:PORT, 200"
    })
    void only_its_own_names_are_answered(String host, String status) throws Exception {
        String named = host.replace("PORT", String.valueOf(page.port()));

        assertThat(raw("GET /assets/icon.svg HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(named)))
                .isEqualTo("HTTP/1.1 " + status);
    }

    @Test
    void two_names_or_none_are_refused() throws Exception {
        String own = "127.0.0.1:" + page.port();

        assertThat(raw("GET / HTTP/1.1\r\nHost: %s\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(own, own)))
                .matches("HTTP/1.1 40[03]");
        assertThat(raw("GET / HTTP/1.0\r\n\r\n")).matches("HTTP/1.[01] 40[03]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/new",
                "/cases/MCC-2026-014",
                "/cases/MCC-2026-014/letter",
                "/cases/none",
                "/none",
                "/accessibility",
                "/assets/frontend.css"
            })
    void every_answer_carries_what_protects_it(String path) throws Exception {
        var headers = look(path).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Cache-Control").orElse(""))
                .isEqualTo(path.startsWith("/assets/") ? "max-age=3600" : "no-store");
    }

    @Test
    void no_page_fetches_anything_from_elsewhere_or_runs_anything_of_its_own() throws Exception {
        for (String path : List.of("/", "/new", "/cases/MCC-2026-014", "/accessibility")) {
            String html = look(path).body();
            assertThat(html).doesNotContainPattern("(src|href|action)=\"(https?:)?//");
            assertThat(html).doesNotContainPattern("<script(?![^>]* src=)|\\son[a-z]+=|\\sstyle=|javascript:");
        }
        for (String name : List.of("frontend.css", "forthright.css")) {
            assertThat(look("/assets/" + name).body()).doesNotContain("url(", "@import", "GDS Transport");
        }
    }

    @Test
    void a_form_is_taken_only_from_a_page_of_ours() throws Exception {
        String form = "form-key=%s&text=".formatted(formKey());
        String ours = page.at("");

        assertThat(send("/new", form, "Origin", ours).statusCode()).isEqualTo(422);
        assertThat(send("/new", form, "Sec-Fetch-Site", "same-origin", "Origin", "null")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("/new", form, "Origin", "https://attacker.example").statusCode())
                .isEqualTo(403);
        assertThat(send("/new", form, "Sec-Fetch-Site", "cross-site", "Origin", ours)
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("/new", form, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(send("/new", form).statusCode()).isEqualTo(403);
    }

    @Test
    void a_form_without_its_key_or_with_that_of_another_is_refused() throws Exception {
        String other =
                enter(page.newAddress()).headers().firstValue("Set-Cookie").orElseThrow();
        HttpResponse<String> theirs = http.send(
                HttpRequest.newBuilder(URI.create(page.at("/new")))
                        .header("Cookie", other.split(";")[0])
                        .build(),
                BodyHandlers.ofString());
        Matcher key = FORM_KEY.matcher(theirs.body());
        assertThat(key.find()).isTrue();

        for (String form : List.of("text=x", "form-key=&text=x", "form-key=%s&text=x".formatted(key.group(1)))) {
            assertThat(send("/new", form, "Origin", page.at("")).statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/MCC-2026-014/issue", "/cases/MCC-2026-014/draft", "/cases/MCC-2026-014/assess"})
    void what_changes_something_is_not_done_by_looking(String path) throws Exception {
        HttpResponse<String> answer = look(path);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(folder.resolve("cases/MCC-2026-014/issued")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "OPTIONS", "TRACE", "PATCH"})
    void other_ways_of_asking_are_refused(String method) throws Exception {
        HttpRequest request =
                inside("/").method(method, BodyPublishers.noBody()).build();

        assertThat(http.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/../councils/coventry",
                "/cases/..%2F..%2Fetc",
                "/cases/%2e%2e/letter",
                "/cases/MCC-2026-014/letter/..%2Fcase.yaml",
                "/cases/MCC-2026-014/case.yaml",
                "/cases/MCC-2026-014/issued/..%2F..%2Fcase.yaml",
                "/assets/..%2Fpages%2Fframe.html.mustache",
                "/cases/con/letter",
                "/cases/README.md/letter"
            })
    void a_name_from_outside_never_becomes_a_path(String path) throws Exception {
        assertThat(raw("GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                        .formatted(path, page.port(), cookie.split(";")[0])))
                .matches("HTTP/1.1 (303|4[0-9][0-9])");
    }

    @Test
    void what_is_too_large_is_refused_and_not_kept() throws Exception {
        String large = "form-key=%s&text=%s".formatted(formKey(), "x".repeat(12 * 1024 * 1024));

        assertThat(send("/new", large, "Origin", page.at("")).statusCode()).isIn(400, 413);
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: %s\r\n\r\n".formatted("x".repeat(40_000))))
                .matches("HTTP/1.1 4[0-9][0-9]");
    }

    @Test
    void who_sends_slowly_holds_nobody_up() throws Exception {
        try (Socket slow = new Socket("127.0.0.1", page.port())) {
            slow.getOutputStream()
                    .write("POST /new HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nContent-Length: 1000\r\n"
                            .formatted(page.port())
                            .getBytes(StandardCharsets.ISO_8859_1));
            slow.getOutputStream().flush();

            HttpRequest quick =
                    inside("/accessibility").timeout(Duration.ofSeconds(10)).build();
            assertThat(http.send(quick, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_request_full_of_markup_is_shown_as_it_was_typed() throws Exception {
        String text = "<script>alert(1)</script> {{secret}} \"quoted\" & <b>bold</b>";
        String form = "form-key=%s&received=soon&text=%s"
                .formatted(formKey(), java.net.URLEncoder.encode(text, StandardCharsets.UTF_8));

        String html = send("/new", form, "Origin", page.at("")).body();

        assertThat(html)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; {{secret}} &quot;quoted&quot; &amp; &lt;b&gt;bold")
                .doesNotContain("<script>alert");
    }

    @Test
    void a_request_that_cannot_be_drafted_leaves_nothing_behind() throws Exception {
        List<String> before = cases();
        String form = "form-key=%s&text=%s".formatted(formKey(), "Dear+sirs,+how+many+children+went+missing%3F");

        HttpResponse<String> answer = send("/new", form, "Origin", page.at(""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#council\"", "Dear sirs, how many children went missing?");
        assertThat(cases()).isEqualTo(before);
    }

    private List<String> cases() throws IOException {
        try (var all = Files.list(folder.resolve("cases"))) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
