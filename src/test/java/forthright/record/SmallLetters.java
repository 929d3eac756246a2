package forthright.record;

import forthright.law.LetterKind;
import forthright.law.Regime;
import forthright.law.TimeForReply;
import forthright.reply.Around;
import forthright.reply.Mark;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Letters around a reply as small as a record allows, for tests that change, stop or count them. */
final class SmallLetters {
    private SmallLetters() {}

    /** Seals the acknowledgement of the request with this reference. */
    static SealedLetter seal(Register register, Path root, String reference) {
        String folder = "cases/%s/letters/acknowledgement-1".formatted(reference);
        return register.seal(root.resolve(folder), folder, maker(reference));
    }

    private static Register.Maker<SealedLetter> maker(String reference) {
        return new Register.Maker<SealedLetter>() {
            @Override
            public Register.Sealing files(Mark mark) {
                return new Register.Sealing(
                        reference,
                        "shire",
                        "Jo",
                        SmallRecords.DAY,
                        Map.of("letter.md", "It came.\n\nOn our record as " + mark.inWords() + "\n"),
                        Map.of(),
                        new TreeMap<>(Map.of("profile.yaml", "name: Shire\n".getBytes(StandardCharsets.UTF_8))));
            }

            @Override
            public SealedLetter record(Mark mark, Register.Hashes hashes) {
                return new SealedLetter(
                        reference,
                        "shire",
                        new SealedReply.Issued("Jo", SmallRecords.DAY),
                        List.of(new SealedLetter.Signature("Sam", SmallRecords.DAY)),
                        mark,
                        "test",
                        new SealedReply.Pack(1, "00"),
                        hashes.councilFiles(),
                        hashes.files(),
                        hashes.asWritten(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new Around(
                                LetterKind.ACKNOWLEDGEMENT,
                                "acknowledgement",
                                reference,
                                SmallRecords.DAY,
                                "",
                                Regime.FOIA,
                                List.of("FOIA s10(1)"),
                                new TimeForReply(
                                        SmallRecords.DAY,
                                        Optional.of(SmallRecords.DAY.plusDays(3)),
                                        SmallRecords.DAY.plusDays(30)),
                                new Around.Matter.Acknowledgement()));
            }
        };
    }
}
