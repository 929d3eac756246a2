package forthright.drafting.issuing;

import forthright.disclosurecontrol.Cell;
import forthright.drafting.Workspace;
import forthright.record.Register;
import forthright.record.SealedAnswer;
import forthright.record.SealedReply;
import forthright.reply.Content;
import forthright.reply.Mark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Issued replies by the hundred: each like one that was really issued, with other figures. */
public final class ManyReplies {
    private final Workspace workspace;
    private final Register register;
    private final SealedReply like;
    private final String request;
    private final Map<String, byte[]> councilFiles = new TreeMap<>();

    /** Replies like that of an issued case. */
    public ManyReplies(Workspace workspace, Path issuedCase) throws IOException {
        this.workspace = workspace;
        this.register = Issuing.register(workspace);
        this.like = register.of(issuedCase, "the example").orElseThrow();
        this.request = Files.readString(issuedCase.resolve("issued/request.txt"));
        for (Map.Entry<String, String> file : like.councilFiles().entrySet()) {
            councilFiles.put(file.getKey(), register.councilFiles().get(file.getValue()));
        }
    }

    /** Seals so many. */
    public void seal(int number, long seed) {
        seal(0, number, seed);
    }

    /** Seals so many more, after so many that were sealed before. */
    public void seal(int after, int number, long seed) {
        Random random = new Random(seed);
        for (int i = after + 1; i <= after + number; i++) {
            String reference = "GEN%05d".formatted(i);
            List<SealedAnswer> answers =
                    like.answers().stream().map(a -> other(a, random)).toList();
            String folder = "cases/" + reference;
            register.seal(workspace.root().resolve(folder), folder, maker(reference, answers));
        }
    }

    private static SealedAnswer other(SealedAnswer answer, Random random) {
        List<Content> contents = answer.contents().stream()
                .map(content -> content instanceof Content.Figure(var measure, var period, Cell.Shown shown)
                        ? new Content.Figure(measure, period, new Cell.Shown(6 + random.nextInt(400)))
                        : content)
                .toList();
        return new SealedAnswer(
                answer.question(),
                answer.entry(),
                answer.outcome(),
                answer.citations(),
                answer.facts(),
                answer.byPerson(),
                contents,
                answer.mappings());
    }

    private Register.Maker<SealedReply> maker(String reference, List<SealedAnswer> answers) {
        return new Register.Maker<SealedReply>() {
            @Override
            public Register.Sealing files(Mark mark) {
                return new Register.Sealing(
                        reference,
                        like.council(),
                        like.issued().by(),
                        like.issued().on(),
                        Map.of("letter.md", "On our record as " + mark.inWords() + "\n"),
                        Map.of("request.txt", request),
                        councilFiles);
            }

            @Override
            public SealedReply record(Mark mark, Register.Hashes hashes) {
                return new SealedReply(
                        reference,
                        like.council(),
                        like.area(),
                        like.population(),
                        like.regime(),
                        like.received(),
                        like.due(),
                        like.dated(),
                        like.issued(),
                        mark,
                        like.version(),
                        like.pack(),
                        hashes.councilFiles(),
                        new LinkedHashMap<>(like.inputs()),
                        hashes.files(),
                        hashes.asWritten(),
                        answers,
                        List.of());
            }
        };
    }

    /** The folders of all cases that have been issued. */
    public static long issued(Workspace workspace) throws IOException {
        try (Stream<Path> cases = Files.list(workspace.root().resolve("cases"))) {
            return cases.filter(folder -> Files.isDirectory(folder.resolve("issued")))
                    .count();
        }
    }
}
