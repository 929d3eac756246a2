package forthright.data;

import forthright.data.reading.CaseRows;
import forthright.data.reading.Rows;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Tries a query of the bank on the cases beside it: a few rows in, the figures out. The rows are invented, so what went
 * wrong may be said in full.
 */
public final class MeasureCases {
    private static final String README = "question-bank/README.md";
    private static final String ENDING = ".cases.yaml";

    private final Path sql;
    private final Engine engine;
    private final Faults faults;

    private MeasureCases(Path sql, Engine engine, Faults faults) {
        this.sql = sql;
        this.engine = engine;
        this.faults = faults;
    }

    /** Who counts the rows of a case. */
    interface Engine {
        /**
         * The rows, where they can be counted.
         *
         * @param own the program's own database, which holds them already
         */
        Records holding(Rows rows, Database own) throws Database.DatabaseException;
    }

    /**
     * What came of one case.
     *
     * @param name the case's own sentence
     * @param said what came out instead of what was expected; blank where the case holds
     */
    public record CaseResult(String name, Place place, boolean passed, String said) {}

    /** Runs the cases of a file {@code <stem>.cases.yaml} on the query {@code <stem>.sql} beside it. */
    public static List<CaseResult> run(Path cases, String shownAs, Faults faults) {
        return run(cases, shownAs, (rows, own) -> own, faults);
    }

    /** The same, counted by an engine. */
    static List<CaseResult> run(Path cases, String shownAs, Engine engine, Faults faults) {
        String name = String.valueOf(cases.getFileName());
        Path sql = cases.resolveSibling(name.substring(0, Math.max(0, name.length() - ENDING.length())) + ".sql");
        return new MeasureCases(sql, engine, faults).run(cases, shownAs);
    }

    private List<CaseResult> run(Path cases, String shownAs) {
        Optional<Node> root = YamlReader.read(cases, shownAs, faults);
        Place place = CouncilData.place(sql);
        Optional<String> text = YamlReader.text(sql, place.file(), faults);
        List<CaseResult> results = new ArrayList<>();
        if (root.isEmpty() || text.isEmpty()) {
            return results;
        }
        if (!(root.get() instanceof Node.Listing list)) {
            faults.error(Place.of(shownAs), "not-a-list", "A file of cases is a list.", "Begin each case with a dash.");
            return results;
        }
        for (Node item : list.items()) {
            Fields fields = Fields.of(item, "a case", README, faults);
            results.add(run(fields, text.get(), place));
            fields.done();
        }
        return results;
    }

    private CaseResult run(Fields fields, String text, Place place) {
        Faults here = new Faults();
        String name = fields.text("name");
        LocalDate[] period = {LocalDate.EPOCH, LocalDate.EPOCH};
        fields.<Boolean>thing("period", "a period", f -> {
            period[0] = f.date("from");
            period[1] = f.date("to");
            return true;
        });
        Optional<Rows> rows = fields.thing("rows", "the rows of a case", f -> CaseRows.read(f, here));
        List<String> expected = expected(fields);
        String got = here.hasErrors() || rows.isEmpty() ? "" : ask(rows.get(), text, place, period, here);
        faults.addAll(here.inOrder());
        String wanted = String.join("; ", expected);
        boolean passed = !here.hasErrors() && got.equals(wanted);
        String said = passed ? "" : here.hasErrors() ? faultsOf(here) : "expected %s, got %s".formatted(wanted, got);
        return new CaseResult(name, fields.place(), passed, said);
    }

    private String ask(Rows rows, String text, Place place, LocalDate[] period, Faults faults) {
        try (Database database = Database.holding(rows)) {
            switch (BankQuery.check(text, place, database)) {
                case BankQuery.Checked.Refused(List<Fault> refused) -> faults.addAll(refused);
                case BankQuery.Checked.Allowed(BankQuery query) -> {
                    switch (query.ask(engine.holding(rows, database), period[0], period[1])) {
                        case BankQuery.Answer.Unusable(Fault fault) -> faults.add(fault);
                        case BankQuery.Answer.Figures(List<RawTable.Cell> cells) -> {
                            return cells.stream()
                                    .sorted(Comparator.comparing(RawTable.Cell::list)
                                            .thenComparing(RawTable.Cell::code))
                                    .map(c -> spelt(c.list(), c.code(), c.count(), c.children()))
                                    .collect(Collectors.joining("; "));
                        }
                    }
                }
            }
        } catch (Database.DatabaseException e) {
            faults.error(place, "no-database", "The database did not start.", "Run ./foi doctor.");
        }
        return "";
    }

    /** One figure, or one for each category; a category that is left out has no rows. */
    private List<String> expected(Fields fields) {
        Optional<Node> figures = fields.node("figures");
        if (figures.isPresent() && figures.get() instanceof Node.Listing) {
            return List.copyOf(new TreeSet<>(fields.things("figures", "a figure", MeasureCases::figure)));
        }
        return fields.thing("figures", "a figure", MeasureCases::figure).stream()
                .toList();
    }

    private static String figure(Fields fields) {
        return spelt(
                fields.text("list", ""),
                fields.text("code", ""),
                fields.wholeNumber("value", 0, 1_000_000),
                fields.wholeNumber("children", 0, 1_000_000));
    }

    private static String spelt(String list, String code, long value, long children) {
        String category = list.isEmpty() ? "" : list + "/" + code + " ";
        return "%s%d (%d children)".formatted(category, value, children);
    }

    private static String faultsOf(Faults faults) {
        return faults.inOrder().stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator()));
    }
}
