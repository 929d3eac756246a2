package forthright.drafting.packs;

import forthright.drafting.Workspace;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Json;
import forthright.law.files.JsonReader;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import forthright.record.Register;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * That a named person has read what edited files would have made of every reply on the record. It holds for those files and
 * those replies only: an edit, or a reply that is issued later, asks for another reading.
 *
 * @param by who read the report
 * @param on which day
 * @param files the hash of the edited questions, rules and wordings
 * @param dated the day on which the report had the letters written
 * @param replies how many replies were on the record
 * @param told what the report came to, in a sentence
 */
public record ImpactReading(String by, LocalDate on, String files, LocalDate dated, int replies, String told) {
    private static final String FILE = "packs/impact-read.json";
    private static final int MANY = 1_000_000_000;

    /**
     * What a report is about, taken before it is made: so whoever edits meanwhile has it read again.
     *
     * @param files the hash of the edited files
     * @param replies how many replies are on the record
     */
    public record Subject(String files, int replies) {
        /** As both stand now. */
        public static Subject of(Workspace workspace) {
            try {
                return new Subject(PackFiles.of(workspace).content(), issued(workspace));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** That somebody has read the report. */
        public ImpactReading read(String by, LocalDate on, LocalDate dated, String told) {
            return new ImpactReading(by.strip(), on, files, dated, replies, told);
        }
    }

    private static int issued(Workspace workspace) {
        return Register.in(workspace.root()).issued().size();
    }

    /** Notes the reading, in place of any before it. */
    public void note(Workspace workspace) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("by", by);
        note.put("on", on.toString());
        note.put("files", files);
        note.put("dated", dated.toString());
        note.put("replies", replies);
        note.put("told", told);
        try {
            WholeFile.write(workspace.root().resolve(FILE), Json.write(note));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last reading; empty where there was none, or its note is damaged. */
    static Optional<ImpactReading> last(Workspace workspace) {
        Path file = workspace.root().resolve(FILE);
        try {
            return Files.isRegularFile(file)
                    ? JsonReader.parse(Files.readString(file), FILE).flatMap(node -> {
                        Faults faults = new Faults();
                        Fields fields = Fields.of(node, "a reading", "docs/for-policy-staff.md", faults);
                        ImpactReading reading = new ImpactReading(
                                fields.text("by"),
                                fields.date("on"),
                                fields.text("files"),
                                fields.date("dated"),
                                fields.wholeNumber("replies", 0, MANY),
                                fields.text("told"));
                        return faults.hasErrors() ? Optional.empty() : Optional.of(reading);
                    })
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Stops a version of which nobody knows what it would have done: where replies are on the record, whoever approves it
     * must have read what it would have made of them, on a day on which it is in force.
     *
     * @return what was read, in a sentence for the history; empty where nothing had to be
     */
    static String before(Workspace workspace, Publishing.Wanted wanted, String files, Faults faults) {
        int replies = issued(workspace);
        if (replies == 0) {
            return "";
        }
        Optional<ImpactReading> reading = last(workspace);
        reading.map(read -> read.missing(wanted, files, replies))
                .orElse(Optional.of("Nobody has read what these files would have made of the replies on the record."))
                .ifPresent(what -> faults.error(
                        Place.of("packs"),
                        "unread-impact",
                        what,
                        "Whoever approves reads it and says so: foi impact --dated %s --read-by \"%s\""
                                .formatted(wanted.from(), wanted.approvedBy().strip())));
        return reading.map(read -> "%s Read by %s on %s.".formatted(read.told(), read.by(), read.on()))
                .orElse("");
    }

    private Optional<String> missing(Publishing.Wanted wanted, String now, int issued) {
        String what = "what they would have made of the replies on the record";
        if (!files.equals(now)) {
            return Optional.of("These files were edited after %s had read %s.".formatted(by, what));
        }
        if (replies != issued) {
            return Optional.of("Since %s read %s, others were issued.".formatted(by, what));
        }
        if (dated.isBefore(wanted.from())) {
            return Optional.of("%s read %s on %s, when they are not in force yet.".formatted(by, what, dated));
        }
        return TwoPeople.same(by, wanted.approvedBy())
                ? Optional.empty()
                : Optional.of("%s, and not who approves these files, has read %s.".formatted(by, what));
    }
}
