package forthright.web.http;

import forthright.law.files.FaultsException;
import forthright.web.http.Rooms.Found;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/** Everybody comes through here: who may not is sent away before anything is looked for. */
final class Front extends Handler.Abstract {
    private static final String COOKIE = "forthright";
    private static final String KEY = "key";
    private static final List<String> ENTRANCE = List.of("enter");

    private final Guard guard;
    private final Sessions sessions;
    private final Rooms rooms;
    private final Assets assets;
    private final Trouble trouble;
    private final PrintWriter told;

    Front(Guard guard, Sessions sessions, Rooms rooms, Assets assets, Trouble trouble, PrintWriter told) {
        this.guard = guard;
        this.sessions = sessions;
        this.rooms = rooms;
        this.assets = assets;
        this.trouble = trouble;
        this.told = told;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!guard.isForUs(request)) {
            refuse(response, callback, 403, "This program answers under its own address only.");
            return true;
        }
        List<String> path = path(request);
        Optional<Assets.Asset> asset = assets.at(path);
        if (asset.isPresent()) {
            write(response, callback, 200, asset.get().type(), asset.get().bytes(), true);
        } else if (path.equals(ENTRANCE) && request.getMethod().equals("GET")) {
            enter(request, response, callback);
        } else {
            sessions.of(Guard.cookie(request, COOKIE))
                    .ifPresentOrElse(
                            session -> inside(request, response, callback, path, session),
                            () -> refuse(
                                    response,
                                    callback,
                                    403,
                                    "Open this page with the address that foi serve printed. It works once;"
                                            + " press Enter where it runs, and it prints a new one."));
        }
        return true;
    }

    private void enter(Request request, Response response, Callback callback) {
        sessions.enter(query(request).getOrDefault(KEY, ""))
                .ifPresentOrElse(
                        secret -> {
                            response.getHeaders()
                                    .put(
                                            HttpHeader.SET_COOKIE,
                                            "%s=%s; Path=/; HttpOnly; SameSite=Strict".formatted(COOKIE, secret));
                            // Not a redirection: a cookie of this kind is not sent with what another program began.
                            write(
                                    response,
                                    callback,
                                    200,
                                    "text/html; charset=utf-8",
                                    Bytes.of(trouble.welcome()),
                                    false);
                        },
                        () -> refuse(
                                response,
                                callback,
                                403,
                                "This address was used before. Press Enter where foi serve runs, and it prints a new one."));
    }

    private void inside(Request request, Response response, Callback callback, List<String> path, Session session) {
        boolean changes = request.getMethod().equals("POST");
        if (!changes && !List.of("GET", "HEAD").contains(request.getMethod())) {
            refuse(response, callback, 405, "This can only be looked at, or changed with its form.");
            return;
        }
        if (changes && !guard.isFromUs(request)) {
            refuse(response, callback, 403, "This form came from somewhere else. Nothing was changed.");
            return;
        }
        Optional<Found> found = rooms.at(changes, path);
        if (found.isEmpty()) {
            boolean elsewhere = rooms.hasAny(path);
            say(response, callback, elsewhere ? trouble.onlyByForm(session) : trouble.notThere(session));
            return;
        }
        Optional<Form> form = changes ? FormReader.read(request) : Optional.of(Form.EMPTY);
        if (form.isEmpty()) {
            say(response, callback, trouble.unreadable(session));
            return;
        }
        if (changes && !form.get().text("form-key").equals(session.formKey())) {
            refuse(
                    response,
                    callback,
                    403,
                    "This form is not of this session. Load the page again; nothing was changed.");
            return;
        }
        say(
                response,
                callback,
                answer(found.get(), new Asked(found.get().named(), query(request), form.get(), session)));
    }

    private Said answer(Found found, Asked asked) {
        try {
            return found.room().answer(asked);
        } catch (FaultsException e) {
            return trouble.faults(e.faults(), asked.session());
        } catch (RuntimeException | StackOverflowError e) {
            // Its message may hold what nobody may see: only where it happened is told.
            StackTraceElement[] trace = e.getStackTrace();
            String where = trace.length == 0 ? "an unknown place" : trace[0].toString();
            told.println("foi serve: a fault of the program itself: %s at %s"
                    .formatted(e.getClass().getSimpleName(), where));
            told.flush();
            return trouble.ours(asked.session());
        }
    }

    private static void say(Response response, Callback callback, Said said) {
        switch (said) {
            case Said.Page(int status, String html) ->
                write(response, callback, status, "text/html; charset=utf-8", Bytes.of(html), false);
            case Said.SeeOther(String where) -> {
                response.getHeaders().put(HttpHeader.LOCATION, where);
                write(response, callback, 303, "text/plain; charset=utf-8", Bytes.of(""), false);
            }
            case Said.File(String name, String type, Bytes bytes) -> {
                response.getHeaders()
                        .put(
                                "Content-Disposition",
                                "attachment; filename=\"%s\"".formatted(name.replaceAll("[^A-Za-z0-9._-]+", "-")));
                write(response, callback, 200, type, bytes, false);
            }
        }
    }

    private static void refuse(Response response, Callback callback, int status, String why) {
        write(response, callback, status, "text/plain; charset=utf-8", Bytes.of(why + "\n"), false);
    }

    private static void write(
            Response response, Callback callback, int status, String type, Bytes bytes, boolean mayBeKept) {
        Guard.seal(response, mayBeKept);
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.count());
        response.write(true, bytes.toSend(), callback);
    }

    private static List<String> path(Request request) {
        String path = Request.getPathInContext(request);
        return List.of(path.substring(Math.min(1, path.length())).split("/", -1));
    }

    private static Map<String, String> query(Request request) {
        Map<String, String> query = new HashMap<>();
        Fields fields = Request.extractQueryParameters(request);
        fields.forEach(field -> query.put(field.getName(), field.getValue()));
        return query;
    }
}
