package forthright.law;

import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Fields;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The bank holidays of the United Kingdom between two days. Of a day outside them nothing is known, and nothing is
 * guessed.
 */
public final class BankHolidays {
    static final String FILE = "rules/bank-holidays.yaml";

    private final LocalDate from;
    private final LocalDate until;
    private final NavigableMap<LocalDate, Holiday> holidays;

    BankHolidays(LocalDate from, LocalDate until, Map<LocalDate, Holiday> holidays) {
        this.from = from;
        this.until = until;
        this.holidays = Collections.unmodifiableNavigableMap(new TreeMap<>(holidays));
    }

    /** A nation with bank holidays of its own. */
    public enum Nation {
        ENGLAND_AND_WALES("England and Wales"),
        SCOTLAND("Scotland"),
        NORTHERN_IRELAND("Northern Ireland");

        private final String inWords;

        Nation(String inWords) {
            this.inWords = inWords;
        }

        /** As printed. */
        public String inWords() {
            return inWords;
        }
    }

    /** A bank holiday and the nations that keep it. */
    public record Holiday(String name, Set<Nation> nations) {
        public Holiday {
            nations = Collections.unmodifiableSet(EnumSet.copyOf(nations));
        }
    }

    /** Reads {@code bank-holidays.yaml}; empty, with the reasons noted, where it has faults. */
    public static Optional<BankHolidays> load(Path rulesFolder, Faults faults) {
        Faults here = new Faults();
        Optional<BankHolidays> read = YamlReader.read(rulesFolder.resolve("bank-holidays.yaml"), FILE, here)
                .map(root -> read(Fields.of(root, "the calendar", "rules/README.md", here), here));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : read;
    }

    private static BankHolidays read(Fields all, Faults faults) {
        LocalDate from = all.date("from");
        LocalDate until = all.date("until");
        all.text("reference");
        all.date("as-at");
        Map<LocalDate, Holiday> holidays = new TreeMap<>(
                all.dated("holidays", "a bank holiday", f -> holiday(f, faults)).from());
        holidays.keySet().stream()
                .filter(day -> day.isBefore(from) || day.isAfter(until))
                .forEach(day -> faults.error(
                        all.placeOf("holidays"),
                        "outside-the-calendar",
                        "%s is not between \"from\" and \"until\".".formatted(day),
                        "Move \"from\" or \"until\" once every holiday of that year is here."));
        all.done();
        return new BankHolidays(from, until, holidays);
    }

    private static Holiday holiday(Fields f, Faults faults) {
        Map<String, Nation> words = Kind.words(Nation.values());
        EnumSet<Nation> nations = EnumSet.noneOf(Nation.class);
        f.list("nations", node -> {
            String word = f.asText(node);
            Nation nation = words.get(word);
            if (nation == null) {
                faults.error(
                        node.place(),
                        "unknown-word",
                        "\"%s\" is not a nation of this calendar.".formatted(word),
                        forthright.law.files.Spelling.hint(word, words.keySet()));
            } else {
                nations.add(nation);
            }
            return word;
        });
        if (nations.isEmpty()) {
            faults.error(f.place(), "no-nation", "No nation keeps this holiday.", "Name the nations that do.");
        }
        return new Holiday(f.text("name"), nations.isEmpty() ? EnumSet.allOf(Nation.class) : nations);
    }

    /** The bank holiday of a day, in whatever nation. */
    public Optional<Holiday> on(LocalDate day) {
        if (day.isBefore(from) || day.isAfter(until)) {
            throw FaultsException.error(
                    Place.of(FILE),
                    "calendar-ends",
                    "The bank holidays of %d are not known: the list runs from %s to %s."
                            .formatted(day.getYear(), from, until),
                    "Add them from https://www.gov.uk/bank-holidays and move \"from\" or \"until\".");
        }
        return Optional.ofNullable(holidays.get(day));
    }

    /** The first day that is known. */
    public LocalDate from() {
        return from;
    }

    /** The last day that is known. */
    public LocalDate until() {
        return until;
    }
}
