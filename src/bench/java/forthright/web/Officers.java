package forthright.web;

import forthright.drafting.Workspace;
import forthright.web.http.Listening;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Many officers at one server: each goes through the pages of a case again and again, with a pause to read. First every page is
 * asked for alone, then by all. Printed are the milliseconds of each page, the errors, and the memory at the beginning and end.
 */
public final class Officers {
    private static final int PAUSE_MS = 2_000;
    private static final int ALONE = 15;

    private final Listening page;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, List<Long>> taken = new ConcurrentHashMap<>();
    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());

    private Officers(Listening page) {
        this.page = page;
    }

    /**
     * Measures.
     *
     * @param args the workspace, with cases that are drafted; how many officers; for how many seconds
     */
    public static void main(String[] args) throws Exception {
        Workspace workspace = Workspace.at(Path.of(args[0]));
        int officers = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        Clock clock = Clock.system(ZoneId.of("Europe/London"));
        try (Listening listening = Door.open(workspace, 0, clock, new PrintWriter(System.err, true))) {
            Officers all = new Officers(listening);
            List<String> pages = all.pages(workspace);
            String cookie = all.enter();
            all.alone(pages, cookie);
            all.told("alone");
            all.taken.clear();
            long before = memory();
            all.together(pages, officers, seconds);
            all.told("%d officers".formatted(officers));
            System.out.printf("memory: %d MB before, %d MB after; errors: %d%n", before, memory(), all.errors.size());
            all.errors.stream().distinct().limit(5).forEach(System.out::println);
            System.exit(all.errors.isEmpty() ? 0 : 1);
        }
    }

    private List<String> pages(Workspace workspace) throws IOException {
        List<String> pages = new ArrayList<>(List.of("/", "/new", "/bank", "/rules", "/compare", "/log"));
        String[] cases = workspace.root().resolve("cases").toFile().list((folder, name) ->
                new java.io.File(folder, name + "/draft/letter.md").exists());
        Arrays.stream(cases == null ? new String[0] : cases).sorted().limit(3).forEach(name -> {
            for (String step : List.of("questions", "answers", "decide", "disclosure", "letter")) {
                pages.add("/cases/%s/%s".formatted(name, step));
            }
        });
        return pages;
    }

    private String enter() throws Exception {
        HttpResponse<String> entered =
                http.send(HttpRequest.newBuilder(URI.create(page.newAddress())).build(), BodyHandlers.ofString());
        return entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private void alone(List<String> pages, String cookie) {
        pages.forEach(each -> ask(each, cookie));
        taken.clear(); // the first of each compiles and reads
        for (int i = 0; i < ALONE; i++) {
            pages.forEach(each -> ask(each, cookie));
        }
    }

    private void together(List<String> pages, int officers, int seconds) throws Exception {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < officers; i++) {
            cookies.add(enter());
        }
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < officers; i++) {
                int first = i;
                all.submit(() -> {
                    int at = first;
                    while (System.nanoTime() < until) {
                        ask(pages.get(at++ % pages.size()), cookies.get(first));
                        TimeUnit.MILLISECONDS.sleep(PAUSE_MS);
                    }
                    return at;
                });
            }
        }
    }

    private void ask(String path, String cookie) {
        long begun = System.nanoTime();
        try {
            URI address = URI.create("http://127.0.0.1:%d%s".formatted(page.port(), path));
            HttpResponse<byte[]> answer = http.send(
                    HttpRequest.newBuilder(address).header("Cookie", cookie).build(), BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                errors.add(path + ": " + answer.statusCode());
            }
        } catch (IOException e) {
            errors.add(path + ": " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        String kind = path.replaceAll("/cases/[^/]+", "/cases/…");
        taken.computeIfAbsent(kind, key -> Collections.synchronizedList(new ArrayList<>()))
                .add((System.nanoTime() - begun) / 1_000_000);
    }

    private void told(String who) {
        System.out.println(who + ", milliseconds: median, 95 in 100, most");
        new TreeMap<>(taken).forEach((path, times) -> {
            List<Long> sorted = times.stream().sorted().toList();
            System.out.printf(
                    "  %-24s %6d %6d %6d  of %d%n",
                    path,
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.getLast(),
                    sorted.size());
        });
    }

    private static long memory() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / (1024 * 1024);
    }
}
