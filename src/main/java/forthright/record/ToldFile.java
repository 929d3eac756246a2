package forthright.record;

import forthright.disclosurecontrol.CellKey;
import forthright.disclosurecontrol.Stretch;
import forthright.disclosurecontrol.Told;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.JsonReader;
import forthright.law.files.Node;
import forthright.law.files.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of told figures. Its name says the years in which all its lines begin and end, {@code 2024.jsonl} or
 * {@code 2023-2024.jsonl}, so that whoever needs none of those days need not open it. One with another name may hold any.
 *
 * @param file its name, with its folder where it lies in one
 * @param measure the name of the measure whose figures it holds
 * @param days the days within which its lines are
 * @param shownAs how messages name it
 */
public record ToldFile(ToldKept kept, String file, String measure, Stretch days, String shownAs) {
    /** How the name of every file of told figures ends. */
    static final String ENDING = ".jsonl";

    private static final String README = "docs/disclosure-control.md";
    private static final int LARGEST = 1_000_000_000;
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:-([0-9]{4}))?\\.jsonl");
    private static final Stretch ANY = new Stretch(LocalDate.MIN, LocalDate.MAX);

    static ToldFile of(ToldKept kept, String file, String measure, String shownAs) {
        return new ToldFile(kept, file, measure, days(file.substring(file.lastIndexOf('/') + 1)), shownAs);
    }

    private static Stretch days(String name) {
        Matcher years = YEARS.matcher(name);
        if (!years.matches()) {
            return ANY;
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return last < first ? ANY : new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The name of the file for figures over these days. */
    static String name(Stretch days) {
        int first = days.from().getYear();
        int last = days.to().getYear();
        return (first == last ? "%04d" : "%04d-%04d").formatted(first, last) + ENDING;
    }

    /**
     * Its lines; faults are noted with their place. Of a line as this program writes it only reply and days are looked at:
     * few are wanted. One that differs by a character is read whole, and at once: it may be damaged.
     */
    public List<ToldLine> lines(Faults faults) {
        try {
            List<ToldLine> lines = new ArrayList<>();
            int number = 1;
            for (String line : kept.lines(file)) {
                line(line, number, faults).ifPresent(lines::add);
                number++;
            }
            return lines;
        } catch (IOException e) {
            faults.error(
                    Place.of(shownAs),
                    "unreadable",
                    "What earlier replies told cannot be read.",
                    "Check that you may open the file; without it nothing can be protected against them.");
            return List.of();
        }
    }

    private Optional<ToldLine> line(String line, int number, Faults faults) {
        Optional<AsWritten.Known> known = AsWritten.of(line).filter(found -> isWithin(found.days()));
        return known.isPresent()
                ? known.map(found -> new ToldLine(
                        found.reply(),
                        found.days(),
                        () -> read(line, number, faults).orElseThrow()))
                : read(line, number, faults).map(ToldLine::read);
    }

    private boolean isWithin(Stretch other) {
        return !other.from().isBefore(days.from()) && !other.to().isAfter(days.to());
    }

    private Optional<Told> read(String line, int number, Faults faults) {
        Place place = new Place(shownAs, number, 1);
        Node node = JsonReader.parse(line, shownAs).orElse(null);
        if (node == null) {
            if (isCutOff()) {
                faults.error(
                        place,
                        "cut-off",
                        "Somebody was issuing a reply when this line was cut off.",
                        "Issue that reply again: what was left half done is finished, or taken away, first.");
            } else {
                damaged(place, faults);
            }
            return Optional.empty();
        }
        Fields fields = Fields.of(node, "a told figure", README, faults);
        Told told = new Told(
                fields.text("reply"),
                fields.text("question"),
                measure,
                new CellKey(fields.text("list", ""), fields.text("code", "")),
                new Stretch(fields.date("from"), fields.date("to")),
                fields.has("value") ? Optional.of((long) fields.wholeNumber("value", 0, LARGEST)) : Optional.empty(),
                fields.wholeNumber("threshold", 1, 1000),
                fields.truth("zeros-published", true));
        fields.done();
        if (told.days().to().isBefore(told.days().from())) {
            damaged(place, faults);
        } else if (!isWithin(told.days())) {
            faults.error(
                    place,
                    "misplaced",
                    "This line is over days outside the years of the file's name: %s to %s."
                            .formatted(told.days().from(), told.days().to()),
                    "Move it to %s of the same folder: elsewhere it is not found.".formatted(name(told.days())));
        }
        return Optional.of(told);
    }

    private boolean isCutOff() {
        try {
            return kept.isCutOff(file);
        } catch (IOException e) {
            return false;
        }
    }

    private static void damaged(Place place, Faults faults) {
        faults.error(
                place,
                "damaged",
                "This line of what earlier replies told is damaged.",
                "Put it back from a copy: a line that is lost is a figure that is forgotten.");
    }
}
