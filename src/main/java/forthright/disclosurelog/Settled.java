package forthright.disclosurelog;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person said of words in a request that the program is unsure of, as the case's {@code log.yaml} has it.
 *
 * @param remove words that do not go into the log
 * @param keep words that do, whatever the program takes them for
 */
public record Settled(List<Words> remove, List<Words> keep) {
    /** The file's name. */
    public static final String NAME = "log.yaml";

    private static final String README = "cases/README.md";

    public Settled {
        remove = List.copyOf(remove);
        keep = List.copyOf(keep);
    }

    /** Words as they stand in the request or the letter, and who decided on them, when and why. */
    public record Words(String words, String by, LocalDate on, String reason, Place place) {}

    /** Nobody has said anything. */
    public static Settled nothing() {
        return new Settled(List.of(), List.of());
    }

    /** Reads the file of a case; nobody need have written one. */
    public static Settled read(Path folder, String shownAs, Faults faults) {
        Path file = folder.resolve(NAME);
        return Files.exists(file)
                ? YamlReader.read(file, shownAs + "/" + NAME, faults)
                        .map(node -> {
                            Fields fields = Fields.of(node, "a decision on the log", README, faults);
                            Settled settled = new Settled(
                                    fields.things("remove", "words to remove", Settled::words),
                                    fields.things("keep", "words to keep", Settled::words));
                            fields.done();
                            return settled;
                        })
                        .orElseGet(Settled::nothing)
                : nothing();
    }

    private static Words words(Fields fields) {
        return new Words(
                fields.text("words"),
                fields.text("by"),
                fields.date("on"),
                fields.text("reason"),
                fields.placeOf("words"));
    }

    /** The last day on which anybody decided. */
    public Optional<LocalDate> last() {
        return Stream.concat(remove.stream(), keep.stream()).map(Words::on).max(LocalDate::compareTo);
    }
}
