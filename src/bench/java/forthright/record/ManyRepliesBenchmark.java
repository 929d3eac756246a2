package forthright.record;

import forthright.bank.BankEntry;
import forthright.bank.QuestionBank;
import forthright.bank.Unit;
import forthright.disclosurecontrol.Cell;
import forthright.disclosurelog.similar.Search;
import forthright.disclosurelog.similar.SimilarIndex;
import forthright.law.files.Faults;
import forthright.law.files.Json;
import forthright.law.files.Sha256;
import forthright.reply.Content;
import forthright.reply.Content.Span;
import forthright.reply.Mark;
import forthright.request.QuestionId;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A record of many invented replies. They are written out at once, as sealing would have left them, but without waiting for
 * the disk each time; what is timed is done by the program itself. Run it with {@code src/bench/log}.
 */
public final class ManyRepliesBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    private static final int APPENDED = 40;
    private static final int SEARCHES = 20;
    private static final String LETTER = "# Reply\n";
    private static final String REQUEST = "How many?\n";
    private static final String SECRET = "00";
    private static final Set<String> WORDS = Set.of("request.txt", "secret");

    private final Path root;
    private final List<BankEntry> bank;
    private final Random random = new Random(7);

    private ManyRepliesBenchmark(Path root) {
        this.root = root;
        this.bank = QuestionBank.load(root.resolve("question-bank"), new Faults())
                .orElseThrow()
                .entries();
    }

    /** Prints what appending, looking up and searching take, with few replies and with many. */
    public static void main(String[] args) throws IOException {
        ManyRepliesBenchmark benchmark = new ManyRepliesBenchmark(Path.of(args[0]));
        Register register = new Register(benchmark.root, "cases/record");
        int replies = Integer.parseInt(args[1]);
        if (replies > 0) {
            benchmark.fill(register, replies);
        }
        benchmark.look(register);
    }

    private void fill(Register register, int replies) throws IOException {
        System.out.printf("append to an empty record: %.1f ms%n", append(register, "EARLY"));
        long start = System.nanoTime();
        write(register, replies);
        System.out.printf("%,d replies written in %.0f s%n", replies, ms(start) / 1000);
        System.out.printf("append to that record: %.1f ms%n", append(register, "LATE"));
    }

    /** Looks up and searches; with no reply to write, only this is done in the record that is there. */
    private void look(Register register) throws IOException {
        long start = System.nanoTime();
        long issued = new PublicLog(register.entries()).issued().size();
        System.out.printf("read the chain of %,d whole: %.0f ms%n", issued, ms(start));
        start = System.nanoTime();
        long one = new PublicLog(register.entriesAbout("LATE7")).issued().size();
        System.out.printf("look up %d by its reference: %.0f ms%n", one, ms(start));
        start = System.nanoTime();
        search(register);
        System.out.printf("first search, every reply indexed: %.1f s%n", ms(start) / 1000);
        double[] searches = new double[SEARCHES];
        for (int i = 0; i < SEARCHES; i++) {
            start = System.nanoTime();
            search(register);
            searches[i] = ms(start);
        }
        System.out.printf("search, warm: %.0f ms (median of %d, least %.0f)%n", median(searches), SEARCHES, searches[0]);
        System.out.printf("the index: %,d kB%n", Files.size(root.resolve(".cache/similar")) / 1024);
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }

    /** Seals some replies as every reply is sealed; the median of one. */
    private double append(Register register, String name) {
        double[] times = new double[APPENDED];
        for (int i = 0; i < APPENDED; i++) {
            String reference = name + i;
            long start = System.nanoTime();
            register.seal(root.resolve("cases").resolve(reference), "cases/" + reference, new Register.Maker<SealedReply>() {
                @Override
                public Register.Sealing files(Mark mark) {
                    return new Register.Sealing(
                            reference,
                            "coventry",
                            "Jo",
                            DAY,
                            Map.of("letter.md", LETTER, "decisions.json", decisions()),
                            Map.of("request.txt", REQUEST),
                            new TreeMap<>());
                }

                @Override
                public SealedReply record(Mark mark, Register.Hashes hashes) {
                    return reply(reference, mark, hashes.files(), hashes.asWritten().get("request.txt"));
                }
            });
            times[i] = ms(start);
        }
        return median(times);
    }

    private void write(Register register, int replies) throws IOException {
        String database = System.getProperty("database", "");
        if (database.isEmpty()) {
            writeFiles(register, replies);
            return;
        }
        try (Connection connection = DriverManager.getConnection(database)) {
            connection.setAutoCommit(false);
            writeRows(register, replies, connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void writeRows(Register register, int replies, Connection connection) throws SQLException {
        List<Entry> before = register.entries();
        String last = before.getLast().line();
        try (PreparedStatement files = connection.prepareStatement("INSERT INTO sealed VALUES (?, ?, ?, ?)");
                PreparedStatement chain = connection.prepareStatement("INSERT INTO chain (line) VALUES (?)")) {
            for (int i = 1; i <= replies; i++) {
                String reference = "GEN%06d".formatted(i);
                String decisions = decisions();
                String text = sealed(reference, before.size() + i, decisions);
                for (Map.Entry<String, String> file : files(text, decisions).entrySet()) {
                    files.setString(1, "cases/" + reference);
                    files.setString(2, file.getKey());
                    files.setBoolean(3, WORDS.contains(file.getKey()));
                    files.setBytes(4, file.getValue().getBytes(StandardCharsets.UTF_8));
                    files.addBatch();
                }
                last = line(before.size() + i, reference, hash(text), hash(last));
                chain.setString(1, last);
                chain.addBatch();
                if (i % 1000 == 0 || i == replies) {
                    files.executeBatch();
                    chain.executeBatch();
                }
            }
        }
    }

    private void writeFiles(Register register, int replies) throws IOException {
        List<Entry> before = register.entries();
        Path chain = root.resolve("cases/record/chain.jsonl");
        String last = Files.readAllLines(chain).getLast();
        try (BufferedWriter lines =
                Files.newBufferedWriter(chain, java.nio.file.StandardOpenOption.APPEND)) {
            for (int i = 1; i <= replies; i++) {
                String reference = "GEN%06d".formatted(i);
                String decisions = decisions();
                String text = sealed(reference, before.size() + i, decisions);
                Path folder = Files.createDirectories(root.resolve("cases").resolve(reference).resolve("issued"));
                for (Map.Entry<String, String> file : files(text, decisions).entrySet()) {
                    Files.writeString(folder.resolve(file.getKey()), file.getValue());
                }
                last = line(before.size() + i, reference, hash(text), hash(last));
                lines.write(last);
                lines.write('\n');
            }
        }
    }

    private String sealed(String reference, int number, String decisions) {
        return reply(
                        reference,
                        new Mark(number, ""),
                        Map.of("decisions.json", hash(decisions), "letter.md", hash(LETTER)),
                        hash(SECRET + "\n" + REQUEST))
                .text();
    }

    /** What lies sealed beside one another. */
    private static Map<String, String> files(String record, String decisions) {
        return Map.of(
                "record.json", record, "decisions.json", decisions, "letter.md", LETTER, "request.txt", REQUEST, "secret", SECRET + "\n");
    }

    private static String hash(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A line of the chain as the program writes it. */
    private static String line(int number, String reference, String record, String previous) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", number);
        line.put("deed", "ISSUED");
        line.put("reference", reference);
        line.put("council", "coventry");
        line.put("on", DAY.toString());
        line.put("by", "Jo");
        line.put("folder", "cases/" + reference);
        line.put("record", record);
        line.put("previous", previous);
        return Json.line(line);
    }

    private BankEntry entry() {
        return bank.get(random.nextInt(bank.size()));
    }

    private String decisions() {
        List<Map<String, String>> questions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<String> asks = entry().asks();
            questions.add(Map.of("text", asks.isEmpty() ? "How many?" : asks.get(random.nextInt(asks.size()))));
        }
        return Json.write(Map.of("questions", questions));
    }

    private SealedReply reply(String reference, Mark mark, Map<String, String> files, String request) {
        List<SealedAnswer> answers = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            String entry = entry().id();
            LocalDate from = LocalDate.of(2010 + random.nextInt(16), 1, 1);
            BankEntry.Measure measure = new BankEntry.Measure(
                    entry, Unit.CHILDREN, "what was counted", List.of(), false, BankEntry.Within.NOTHING, Path.of(""));
            Content figure = new Content.Figure(
                    measure,
                    new Span(from, from.plusYears(1).minusDays(1)),
                    new Cell.Shown(6 + random.nextInt(400)));
            answers.add(new SealedAnswer(
                    new QuestionId(Integer.toString(i)), entry, "supplied", List.of(), List.of(), Optional.empty(), List.of(figure), List.of()));
        }
        return new SealedReply(
                reference,
                "coventry",
                "Coventry City Council",
                "",
                "FOIA",
                "2026-04-07",
                "2026-05-06",
                DAY,
                new SealedReply.Issued("Jo", DAY),
                mark,
                "bench",
                new SealedReply.Pack(1, "00"),
                Map.of(),
                Map.of("request", "00"),
                files,
                Map.of("request.txt", request),
                answers,
                List.of());
    }

    private void search(Register register) {
        Span year = new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
        List<Search.Asked> asked = List.of(
                new Search.Asked("1", "children-missing", List.of(year)),
                new Search.Asked("2", "missing-incidents", List.of(year)));
        SimilarIndex index = new SimilarIndex(root.resolve(".cache"), register, System.out::println);
        int found = new Search(
                        index,
                        register,
                        "coventry",
                        asked,
                        List.of("How many children went missing?", "How many missing incidents were there?"))
                .found(10)
                .size();
        if (found < 10) {
            throw new IllegalStateException("Only " + found + " found");
        }
    }
}
