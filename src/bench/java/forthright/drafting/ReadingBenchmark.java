package forthright.drafting;

import forthright.bank.QuestionBank;
import forthright.bank.ReadJson;
import forthright.law.files.Faults;
import forthright.request.Received;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * A thousand requests of the size of the examples, read and matched in one process that has just been started, on two
 * threads. Run it with {@code src/bench/reading}. Each request is its own text, so that nothing remembered from one
 * helps the next.
 */
public final class ReadingBenchmark {
    private static final int REQUESTS = 1_000;
    private static final int THREADS = 2;

    private ReadingBenchmark() {}

    /** Prints seconds, requests a second and the processor time of one request. */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Faults faults = new Faults();
        QuestionBank bank = QuestionBank.load(Path.of("question-bank"), faults).orElseThrow();
        double loaded = since(start);
        List<String> requests = requests(examples());
        long begin = System.nanoTime();
        long matched = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Long>> work = requests.stream()
                    .<Callable<Long>>map(text -> () -> read(text, bank))
                    .toList();
            for (Future<Long> one : threads.invokeAll(work)) {
                matched += one.get();
            }
        }
        double seconds = since(begin);
        double processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
        System.out.printf(
                "bank loaded in %.2f s; %,d requests read and matched in %.2f s by the clock (%.0f a second), %,d questions matched; processor time of the whole process %.2f s%n",
                loaded, requests.size(), seconds, requests.size() / seconds, matched, processor);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("cases"))) {
            List<String> texts = new ArrayList<>();
            for (Path folder : cases.filter(Files::isDirectory).sorted().toList()) {
                texts.add(Files.readString(folder.resolve("request.txt")));
            }
            return texts;
        }
    }

    private static List<String> requests(List<String> examples) {
        return Stream.iterate(0, n -> n < REQUESTS, n -> n + 1)
                .map(n -> examples.get(n % examples.size()).replace("2024", Integer.toString(2015 + n % 10))
                        + "%nKind regards,%nApplicant %d%n".formatted(n))
                .toList();
    }

    private static long read(String text, QuestionBank bank) {
        Faults faults = new Faults();
        Request request = RequestReader.read(text, "request", new Received.NotSaid(), faults)
                .orElseThrow();
        var matches = bank.match(request);
        return ReadJson.text(request, matches, "FOIA").lines().filter(l -> l.contains("\"entry\"")).count();
    }
}
