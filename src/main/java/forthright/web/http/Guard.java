package forthright.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/** What holds for every request and every answer, before any room is looked for. */
final class Guard {
    private static final List<String> OURS = List.of("localhost", "127.0.0.1", "[::1]");
    // Nothing of a page runs, is fetched or is sent but from and to this program itself.
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Set<String> hosts;
    private final Set<String> origins;

    Guard(int port) {
        this.hosts = OURS.stream().map(name -> name + ":" + port).collect(Collectors.toUnmodifiableSet());
        this.origins = hosts.stream().map(host -> "http://" + host).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a request was meant for this program. A page elsewhere can have its own name point to this machine; what it
     * cannot do is have the browser send another name than its own.
     */
    boolean isForUs(Request request) {
        List<String> named = request.getHeaders().getValuesList(HttpHeader.HOST);
        return named.size() == 1 && hosts.contains(named.getFirst().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a request that changes something comes from a page of ours. Our pages tell nobody where they are from, so a
     * browser may send "null" for the origin; then what it says of the site decides.
     */
    boolean isFromUs(Request request) {
        HttpFields headers = request.getHeaders();
        String site = headers.get("Sec-Fetch-Site");
        String origin = Objects.requireNonNullElse(headers.get(HttpHeader.ORIGIN), "null")
                .toLowerCase(Locale.ROOT);
        return site == null
                ? origins.contains(origin)
                : site.equals("same-origin") && (origin.equals("null") || origins.contains(origin));
    }

    /** Puts on an answer what every answer carries. */
    static void seal(Response response, boolean mayBeKept) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Content-Security-Policy", POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put(HttpHeader.CACHE_CONTROL, mayBeKept ? "max-age=3600" : "no-store");
    }

    /** The value of a cookie; "" where there is none, or more than one. */
    static String cookie(Request request, String name) {
        List<String> values = request.getHeaders().stream()
                .filter(field -> field.getHeader() == HttpHeader.COOKIE)
                .map(HttpField::getValue)
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .toList();
        return values.size() == 1 ? values.getFirst() : "";
    }
}
