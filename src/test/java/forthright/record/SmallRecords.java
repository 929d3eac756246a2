package forthright.record;

import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.facts.Fact;
import forthright.reply.Mark;
import forthright.request.QuestionId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Replies as small as a record allows, for tests that change, stop or count them. */
public final class SmallRecords {
    public static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    private SmallRecords() {}

    /** Seals a reply with this reference. */
    public static SealedReply seal(Register register, Path root, String reference) {
        return seal(register, root, reference, reply -> reply);
    }

    /** The same, with some of what the record says changed. */
    public static SealedReply seal(Register register, Path root, String reference, UnaryOperator<SealedReply> changed) {
        String folder = "cases/" + reference;
        return register.seal(root.resolve(folder), folder, maker(reference, changed));
    }

    /** Erases the words of the case with this reference. */
    public static void erase(Register register, String reference) {
        register.erase("cases/" + reference, new Erasure(reference, "shire", "Jo", DAY, false, "Its time is over"));
    }

    /** Takes a reply out of the log, or puts it back where it was taken out. */
    public static void withdrawOrPublish(Register register, Entry reply) {
        PublicLog log = new PublicLog(register.entries());
        if (log.withdraw(register, reply, DAY, "Jo", "A mistake").isEmpty()) {
            log.publish(register, reply, DAY, "Jo", "Put right");
        }
    }

    private static Register.Maker<SealedReply> maker(String reference, UnaryOperator<SealedReply> changed) {
        return new Register.Maker<SealedReply>() {
            @Override
            public Register.Sealing files(Mark mark) {
                return new Register.Sealing(
                        reference,
                        "shire",
                        "Jo",
                        DAY,
                        Map.of("letter.md", "Seven.\n\nOn our record as " + mark.inWords() + "\n"),
                        Map.of("request.txt", "How many?\n"),
                        new TreeMap<>(Map.of("profile.yaml", "name: Shire\n".getBytes(StandardCharsets.UTF_8))));
            }

            @Override
            public SealedReply record(Mark mark, Register.Hashes hashes) {
                QuestionId one = new QuestionId("1");
                return changed.apply(new SealedReply(
                        reference,
                        "shire",
                        "Shire",
                        "",
                        "FOIA",
                        "",
                        "",
                        DAY,
                        new SealedReply.Issued("Jo", DAY),
                        mark,
                        "test",
                        new SealedReply.Pack(1, "00"),
                        hashes.councilFiles(),
                        Map.of("request", "00"),
                        hashes.files(),
                        hashes.asWritten(),
                        List.of(new SealedAnswer(
                                one,
                                "some-count",
                                "supplied",
                                List.of(),
                                List.of(
                                        new Fact.Asked(one),
                                        new Fact.FigureHeld(one, Fact.CellState.SHOWN),
                                        new Fact.NotRecorded(one, "what", "")),
                                Optional.empty(),
                                List.of(),
                                List.of())),
                        List.of(new Told(
                                reference,
                                "1",
                                "some-count",
                                CellKey.SINGLE,
                                new Stretch(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
                                Optional.of(7L),
                                5,
                                true))));
            }
        };
    }

    /** The same reply with other answers. */
    static SealedReply with(SealedReply like, List<SealedAnswer> answers) {
        return with(like, like.received(), like.due(), like.dated(), answers);
    }

    /** The same reply to a request of another day, with another date and other answers. */
    public static SealedReply with(
            SealedReply like, String received, String due, LocalDate dated, List<SealedAnswer> answers) {
        return new SealedReply(
                like.reference(),
                like.council(),
                like.area(),
                like.population(),
                like.regime(),
                received,
                due,
                dated,
                new SealedReply.Issued("Jo", like.issued().on()),
                like.mark(),
                like.version(),
                like.pack(),
                like.councilFiles(),
                like.inputs(),
                like.files(),
                like.asWritten(),
                answers,
                like.told());
    }
}
