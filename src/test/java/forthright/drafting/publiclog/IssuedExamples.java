package forthright.drafting.publiclog;

import forthright.bank.BankEntry;
import forthright.bank.Unit;
import forthright.disclosurecontrol.Cell;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.Issuing;
import forthright.law.files.Faults;
import forthright.law.files.Json;
import forthright.record.Register;
import forthright.record.SealedAnswer;
import forthright.record.SealedReply;
import forthright.reply.Content;
import forthright.reply.Mark;
import forthright.request.QuestionId;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Issued replies of invented councils, as small as a record allows. */
public final class IssuedExamples {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private final Workspace workspace;

    /** Seals replies in this workspace. */
    public IssuedExamples(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A reply that gives or withholds. */
    static SealedAnswer answer(String question, String outcome, String... citations) {
        return new SealedAnswer(
                new QuestionId(question),
                "some-count",
                outcome,
                List.of(citations),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** A reply that gives one figure, or a symbol in its place. */
    static SealedAnswer figure(String question, String outcome, String entry, LocalDate from, LocalDate to, Cell cell) {
        BankEntry.Measure measure = new BankEntry.Measure(
                entry, Unit.CHILDREN, "what was counted", List.of(), false, BankEntry.Within.NOTHING, Path.of(""));
        return new SealedAnswer(
                new QuestionId(question),
                entry,
                outcome,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new Content.Figure(measure, new Content.Span(from, to), cell)),
                List.of());
    }

    /** What the index reads of the decisions: the questions. */
    private static String decisions(String request) {
        List<Map<String, String>> questions = RequestReader.read(request, "request", new Faults()).stream()
                .flatMap(Request::allQuestions)
                .map(question -> Map.of("text", question.text()))
                .toList();
        return Json.write(Map.of("questions", questions));
    }

    /** Seals a reply of the invented county. */
    public void seal(String caseName, String reference, String request, String letter, SealedAnswer... answers) {
        seal(caseName, reference, "shire", request, letter, answers);
    }

    /** Seals a reply of a council. */
    public void seal(
            String caseName, String reference, String council, String request, String letter, SealedAnswer... answers) {
        Path folder = workspace.root().resolve("cases").resolve(caseName);
        Issuing.register(workspace).seal(folder, "cases/" + caseName, new Register.Maker<SealedReply>() {
            @Override
            public Register.Sealing files(Mark mark) {
                return new Register.Sealing(
                        reference,
                        council,
                        "Jo",
                        DAY,
                        Map.of("letter.md", letter, "decisions.json", decisions(request)),
                        Map.of("request.txt", request),
                        new TreeMap<>());
            }

            @Override
            public SealedReply record(Mark mark, Register.Hashes hashes) {
                return new SealedReply(
                        reference,
                        council,
                        "Council of " + council,
                        "",
                        "FOIA",
                        "2026-04-07",
                        "2026-05-06",
                        DAY,
                        new SealedReply.Issued("Jo", DAY),
                        mark,
                        "test",
                        new SealedReply.Pack(1, "00"),
                        hashes.councilFiles(),
                        Map.of("request", "00"),
                        hashes.files(),
                        hashes.asWritten(),
                        answers.length == 0 ? List.of(answer("1", "supplied")) : List.of(answers),
                        List.of());
            }
        });
    }
}
