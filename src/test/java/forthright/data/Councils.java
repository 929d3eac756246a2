package forthright.data;

import forthright.bank.BankEntry.Measure;
import forthright.bank.BankEntry.Within;
import forthright.bank.Council;
import forthright.bank.Recording;
import forthright.bank.Recording.Category;
import forthright.bank.Recording.CategoryList;
import forthright.bank.Unit;
import forthright.law.files.Dated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Councils as the tests of this chapter need them: their lists of categories, and a folder. */
public final class Councils {
    private Councils() {}

    private static final String FOUR = """
            exploitation = Risk of exploitation
            mental_health = Mental health issues
            criminal_activity = Engaged in criminal activities
            harmed = Been hurt or harmed""";

    /** The first example council. */
    public static Council coventry() {
        return council(
                Path.of("councils/coventry"), Map.of("marker", FOUR, "factor", FOUR, "reason", """
                friends_or_partner = Wanted to be with friends or a partner
                placement_unhappy = Unhappy where living
                school = Difficulties at school
                contact_with_family = Wanted contact with family""", "harm", """
                physical = Physical
                sexual = Sexual
                self_harm = Self-harm
                suicide = Suicide
                emotional = Emotional or psychological"""));
    }

    /** The invented county. */
    public static Council marlshire() {
        return council(Path.of("councils/marlshire"), Map.of("marker", """
                sexual_exploitation = Child sexual exploitation
                criminal_exploitation = Child criminal exploitation
                trafficking = Trafficking or modern slavery
                mental_health = Emotional wellbeing or mental health
                substance_misuse = Alcohol or drug use""", "factor", """
                parental_conflict = Parental conflict
                peer_influence = Influence of friends
                online_contact = Contact with someone met online
                substance_misuse = Alcohol or drug use""", "reason", """
                placement_unsettled = Not settled where living
                school = Worries about school or college""", "harm", """
                physical = Physical harm
                sexual = Sexual harm
                self_harm = Self-harm
                emotional = Emotional harm"""));
    }

    /** The invented unitary. */
    public static Council eastmere() {
        return council(Path.of("councils/eastmere"), Map.of("marker", """
                exploitation_concern = Exploitation concern
                mental_ill_health = Mental ill health
                substance_use = Drug or alcohol use
                missing_with_others = Going missing with others""", "factor", """
                exploitation_concern = Exploitation concern
                mental_ill_health = Mental ill health
                substance_use = Drug or alcohol use
                peer_influence = Peer influence"""));
    }

    /** A council with these lists, each a line {@code code = label} a category. */
    public static Council council(Path folder, Map<String, String> lists) {
        Map<String, CategoryList> made = new TreeMap<>();
        lists.forEach((kind, text) -> made.put(kind, new CategoryList(kind, kind, "the form", categories(text))));
        return new Council(
                String.valueOf(folder.getFileName()),
                "Example Council",
                List.of(),
                "FOIA",
                List.of(),
                new Council.Contacts("", List.of(), "", "", "", ""),
                new Dated<>(new TreeMap<>()),
                new Dated<>(new TreeMap<>()),
                new Dated<>(new TreeMap<>()),
                new Dated<>(new TreeMap<>()),
                new Recording("", made, Map.of(), Map.of()),
                List.of(),
                List.of(),
                List.of(),
                folder);
    }

    private static List<Category> categories(String text) {
        return Arrays.stream(text.split("\n"))
                .map(line -> line.split(" = ", 2))
                .map(p -> new Category(p[0].strip(), p[1].strip(), LocalDate.of(2020, 1, 1), Map.of()))
                .toList();
    }

    /** The measure of a query of the bank, with what it needs. */
    public static Measure measure(String name, String... needs) {
        try (Stream<Path> files = Files.walk(Path.of("question-bank"))) {
            Path sql = files.filter(f -> f.endsWith(name + ".sql")).findFirst().orElseThrow();
            return new Measure(name, Unit.INCIDENTS, "a basis", List.of(needs), false, Within.NOTHING, sql);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A count over calendar years, as text: the figure, or a line for each category; else why there is none. */
    static String counted(CouncilData data, Measure measure, int year) {
        return counted(data, measure, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static String counted(CouncilData data, Measure measure, LocalDate from, LocalDate to) {
        return switch (data.count(measure, from, to)) {
            case Counted.Counts(RawTable table) ->
                table.cells().stream()
                        .map(c -> c.code().isEmpty() ? "" + c.count() : c.code() + " " + c.count())
                        .sorted()
                        .collect(Collectors.joining(", "));
            case Counted.NotCovered(String because) -> because;
            case Counted.Lacks(List<String> fields) -> "lacks " + fields;
            case Counted.Told(var answer, var where) -> answer.toString();
            case Counted.Failed(var fault) -> fault.toString();
        };
    }
}
