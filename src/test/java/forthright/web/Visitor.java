package forthright.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who has come in, and fills in forms without a browser around. */
final class Visitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final HttpClient http = HttpClient.newHttpClient();
    private final OpenPage page;
    private final String cookie;

    private Visitor(OpenPage page, String cookie) {
        this.page = page;
        this.cookie = cookie;
    }

    static Visitor of(OpenPage page) throws Exception {
        HttpResponse<String> entered = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(page.newAddress())).build(), BodyHandlers.ofString());
        return new Visitor(
                page, entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]);
    }

    HttpResponse<String> look(String path) throws Exception {
        return http.send(asked(path).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> take(String path) throws Exception {
        return http.send(asked(path).build(), BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(URI.create(page.at(path))).header("Cookie", cookie);
    }

    /** What the form of a page carries without showing it. */
    List<String> hidden(String path) throws Exception {
        List<String> fields = new ArrayList<>();
        Matcher hidden = HIDDEN.matcher(look(path).body());
        while (hidden.find()) {
            if (!fields.contains(hidden.group(1))) {
                fields.add(hidden.group(1));
                fields.add(hidden.group(2));
            }
        }
        return fields;
    }

    /** Fills in a form of a page, and sends it. */
    HttpResponse<String> fill(String pageOfForm, String action, String... fields) throws Exception {
        return send(action, hidden(pageOfForm), fields);
    }

    /** Sends fields; later ones take the place of earlier ones of the same name. */
    HttpResponse<String> send(String action, List<String> carried, String... fields) throws Exception {
        List<String> own = List.of(fields);
        List<String> all = new ArrayList<>(own);
        for (int i = 0; i < carried.size(); i += 2) {
            if (!names(own).contains(carried.get(i))) {
                all.add(carried.get(i));
                all.add(carried.get(i + 1));
            }
        }
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < all.size(); i += 2) {
            pairs.add(encoded(all.get(i)) + "=" + encoded(all.get(i + 1)));
        }
        return http.send(
                asked(action)
                        .header("Origin", page.at(""))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", pairs)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static List<String> names(List<String> fields) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < fields.size(); i += 2) {
            names.add(fields.get(i));
        }
        return names;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static void went(HttpResponse<String> answer, String to) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(to);
    }
}
