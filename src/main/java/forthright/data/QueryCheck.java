package forthright.data;

import forthright.bank.BankEntry;
import forthright.bank.BankEntry.AnsweredBy;
import forthright.data.query.Dialect;
import forthright.data.query.Dialects;
import forthright.data.reading.Rows;
import forthright.data.reading.Table;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.YamlReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the queries of the bank without any data: each must be allowed, run, and return the columns of its kind. */
public final class QueryCheck implements AutoCloseable {
    private final Database empty;

    private QueryCheck(Database empty) {
        this.empty = empty;
    }

    /** A check for any number of queries; empty, with the reason noted, where the database does not start. */
    public static Optional<QueryCheck> open(Faults faults) {
        try {
            return Optional.of(new QueryCheck(Database.holding(new Rows())));
        } catch (Database.DatabaseException e) {
            faults.error(Place.of("question-bank"), "no-database", "The database did not start.", "Run ./foi doctor.");
            return Optional.empty();
        }
    }

    /** Notes what is wrong with the query of an entry; an entry that is answered without one is passed over. */
    public void check(BankEntry entry, Faults faults) {
        switch (entry.by()) {
            case AnsweredBy.Count(var measure) -> check(measure, false, faults);
            case AnsweredBy.Breakdown(var measure, var lists) -> check(measure, true, faults);
            case AnsweredBy.OtherCategories(var measure, var lists) -> check(measure, true, faults);
            case AnsweredBy.ListedIn(var measure, var lists) -> check(measure, true, faults);
            case AnsweredBy.ServiceFigures service -> {}
            case AnsweredBy.RecordingOf recording -> {}
            case AnsweredBy.CategoriesOf categories -> {}
        }
    }

    private void check(BankEntry.Measure measure, boolean breakdown, Faults faults) {
        Place place = CouncilData.place(measure.sql());
        Set<String> fields = fields();
        for (String need : measure.needs()) {
            if (!fields.contains(need)) {
                faults.error(
                        Place.of(place.file().replaceFirst("\\.sql$", ".yaml")),
                        "unknown-column",
                        "\"%s\" under needs: is no column of the canonical tables.".formatted(need),
                        Spelling.hint(need, fields));
            }
        }
        YamlReader.text(measure.sql(), place.file(), faults).ifPresent(text -> check(text, place, breakdown, faults));
    }

    /** Notes what is wrong with the text of a query. */
    void check(String text, Place place, boolean breakdown, Faults faults) {
        switch (BankQuery.check(text, place, empty)) {
            case BankQuery.Checked.Refused(List<Fault> refused) -> faults.addAll(refused);
            case BankQuery.Checked.Allowed(BankQuery query) -> {
                for (Dialect engine : Dialects.OTHERS) {
                    query.lackingIn(engine)
                            .ifPresent(what -> faults.add(Fault.warning(
                                    place,
                                    "not-everywhere",
                                    what + ".",
                                    "Write it otherwise, or leave it if no council counts with this engine.")));
                }
                LocalDate day = LocalDate.of(2024, 1, 1);
                switch (query.ask(empty, day, day)) {
                    case BankQuery.Answer.Unusable(Fault fault) -> faults.add(fault);
                    case BankQuery.Answer.Figures(List<RawTable.Cell> cells) -> {
                        // a breakdown of nothing has no row; a count of nothing has one
                        if (breakdown != cells.isEmpty()) {
                            faults.error(
                                    place,
                                    "wrong-columns",
                                    breakdown
                                            ? "A breakdown returns list, code, value, children, and no row where there is nothing."
                                            : "A count returns value, children: one row, of zeros where there is nothing.",
                                    "Make the query fit its entry's answer:, or correct answer:.");
                        }
                    }
                }
            }
        }
    }

    private static Set<String> fields() {
        Set<String> fields = new TreeSet<>();
        for (Table table : Table.values()) {
            table.columns().forEach(c -> fields.add(table.word() + "." + c.name()));
            table.fields().forEach(c -> fields.add(table.word() + "." + c.name()));
        }
        return fields;
    }

    @Override
    public void close() {
        empty.close();
    }
}
