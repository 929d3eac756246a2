package forthright.drafting.health;

import forthright.bank.Council;
import forthright.data.DatabaseHealth;
import forthright.data.reading.Sources;
import forthright.data.reading.SourcesFile;
import forthright.document.PdfLetter;
import forthright.drafting.Councils;
import forthright.drafting.Workspace;
import forthright.drafting.packs.Edition;
import forthright.drafting.packs.Packs;
import forthright.law.BankHolidays;
import forthright.law.WrittenDay;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What must be right around the program before a reply can be drafted, and what will soon be wrong. */
public final class Health {
    /** Bank holidays are announced about a year ahead; a reply's last day lies in the months after. */
    private static final int DAYS_OF_HOLIDAYS = 240;

    /** Data that is older than a quarter of a year answers few requests. */
    private static final int DAYS_OF_DATA = 100;

    private final Workspace here;
    private final LocalDate today;
    private final List<Told> told = new ArrayList<>();

    private Health(Workspace here, LocalDate today) {
        this.here = here;
        this.today = today;
    }

    /** How something is. */
    public enum State {
        /** As it should be. */
        WELL,
        /** It works, and somebody should look at it. */
        LOOK,
        /** It does not work. */
        WRONG
    }

    /**
     * One thing that was looked at.
     *
     * @param remedy what to do; empty where nothing need be done
     */
    public record Told(String name, State state, String what, String remedy) {}

    /** Looks at everything, and changes nothing. */
    public static List<Told> of(Workspace here, LocalDate today) {
        Health health = new Health(here, today);
        health.java();
        health.database();
        health.fonts();
        health.folders();
        health.holidays();
        health.version();
        new Councils(here).ids().forEach(health::council);
        return List.copyOf(health.told);
    }

    private void java() {
        well(
                "Java",
                "%s, %s".formatted(Runtime.version(), System.getProperty("java.vm.vendor", "of an unknown maker")));
    }

    private void database() {
        if (DatabaseHealth.starts()) {
            well("database", "It starts.");
        } else {
            wrong(
                    "database",
                    "It does not start: its library is not beside the program, or not for this kind of machine.",
                    "Build the program again (mvn -DskipTests package), or unpack the bundle for this system.");
        }
    }

    private void fonts() {
        if (PdfLetter.hasItsFonts()) {
            well("fonts", "Those of the PDF are there.");
        } else {
            wrong("fonts", "Those of the PDF are not there.", "Build the program again, or unpack the bundle again.");
        }
    }

    private void folders() {
        Path cases = Files.exists(here.cases()) ? here.cases() : here.root();
        if (Files.isWritable(cases)) {
            well("folders", "Drafts can be written to %s.".formatted(here.shown(here.cases())));
        } else {
            wrong(
                    "folders",
                    "Nothing can be written to %s.".formatted(here.shown(here.cases())),
                    "Ask for the right to write there.");
        }
    }

    private void holidays() {
        Faults faults = new Faults();
        Optional<BankHolidays> holidays = BankHolidays.load(here.rules(), faults);
        if (holidays.isEmpty() || faults.hasErrors()) {
            wrong("bank holidays", "rules/bank-holidays.yaml has a fault.", "foi check says which.");
            return;
        }
        LocalDate until = holidays.get().until();
        String what = "They are known until %s.".formatted(WrittenDay.of(until));
        if (until.isBefore(today)) {
            wrong(
                    "bank holidays",
                    what,
                    "Add the years after it to rules/bank-holidays.yaml: no last day can be told.");
        } else if (ChronoUnit.DAYS.between(today, until) < DAYS_OF_HOLIDAYS) {
            look("bank holidays", what, "Add the next year to rules/bank-holidays.yaml.");
        } else {
            well("bank holidays", what);
        }
    }

    private void version() {
        Packs packs = Packs.of(here);
        List<Edition> all = packs.all();
        if (all.isEmpty()) {
            look(
                    "version",
                    "Nothing was published yet: drafts are made from the files as they stand.",
                    "foi publish puts them into force.");
        } else if (packs.isAsEdited(all.getLast())) {
            well("version", all.getLast().inWords());
        } else {
            look(
                    "version",
                    "Files were edited since: %s".formatted(all.getLast().inWords()),
                    "foi packs says what; foi publish puts it into force.");
        }
    }

    private void council(String id) {
        Faults faults = new Faults();
        Optional<Council> council = new Councils(here).read(id, faults);
        Path file = here.councils().resolve(id).resolve("sources.yaml");
        Optional<Sources> sources =
                Files.exists(file) ? SourcesFile.read(file, here.shown(file), faults) : Optional.empty();
        Optional<Fault> first = faults.inOrder().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .findFirst();
        if (council.isEmpty() || first.isPresent()) {
            wrong(
                    id,
                    first.map(fault -> "%s: %s".formatted(fault.place(), fault.what()))
                            .orElse("It cannot be read."),
                    "foi check says all that is wrong.");
            return;
        }
        sources.ifPresentOrElse(
                from -> from.server()
                        .ifPresentOrElse(
                                server -> well(id, "Its data lies in a database of its own, counted as it stands."),
                                () -> data(id, from.extractedOn())),
                () -> look(
                        id,
                        "It has no sources.yaml, and so no data to count from.",
                        "councils/README.md says how to write it."));
    }

    private void data(String id, LocalDate extractedOn) {
        long days = ChronoUnit.DAYS.between(extractedOn, today);
        String what = "Its data is of %s, %d days old.".formatted(WrittenDay.of(extractedOn), days);
        if (days > DAYS_OF_DATA) {
            look(id, what, "Extract it again, and say the day in sources.yaml.");
        } else {
            well(id, what);
        }
    }

    private void well(String name, String what) {
        told.add(new Told(name, State.WELL, what, ""));
    }

    private void look(String name, String what, String remedy) {
        told.add(new Told(name, State.LOOK, what, remedy));
    }

    private void wrong(String name, String what, String remedy) {
        told.add(new Told(name, State.WRONG, what, remedy));
    }
}
