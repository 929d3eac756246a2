package forthright.data.reading;

import forthright.law.files.Place;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a council's tables lie and which column means what: its {@code sources.yaml}.
 *
 * @param extractedOn the day on which the files left the case-management system
 * @param server a database of the council's own, in place of files; empty where there is none
 * @param figures the file of totals that a service sent; blank where there is none
 */
public record Sources(
        Place place,
        LocalDate extractedOn,
        Optional<Server> server,
        String figures,
        Merges merges,
        Overlaps overlaps,
        List<File> files) {
    public Sources {
        files = List.copyOf(files);
    }

    /** Records that are known to be of one child. */
    public sealed interface Merges {
        /** No list was supplied, so no two records are taken to be one child. */
        record None() implements Merges {}

        /** A list with the old and the current identifier of each. */
        record Listed(Place place, String file, String from, String into) implements Merges {}
    }

    /**
     * One file.
     *
     * @param sheet the sheet of a workbook; blank for a CSV file
     * @param headerRow the row in which the column names stand, or the last of them where they take several rows
     * @param headerRows how many rows they take
     * @param stopAt how the first cell of the row begins that ends the table; blank where the table ends with the file
     */
    public record File(
            Place place,
            String name,
            String sheet,
            Covers covers,
            Charset charset,
            char delimiter,
            int headerRow,
            int headerRows,
            String stopAt,
            OnlyRows onlyRows,
            Map<Table, List<Field>> tables) {
        public File {
            tables = Map.copyOf(tables);
        }

        /** The rule for a field of one of its tables. */
        public Optional<Field> field(Table table, String name) {
            return tables.getOrDefault(table, List.of()).stream()
                    .filter(f -> f.name().equals(name))
                    .findFirst();
        }

        /** The rule for an identifier, in whichever of its tables it is named: a row has only one of each. */
        Optional<Field> key(String name) {
            return tables.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .flatMap(e -> e.getValue().stream())
                    .filter(f -> f.name().equals(name))
                    .findFirst();
        }
    }

    /** The days of which a file tells the whole. */
    public sealed interface Covers {
        /** Everything that happened from one day to another, both included. */
        record Days(LocalDate from, LocalDate to) implements Covers {}

        /** No days of its own: a list of children, or links. */
        record Timeless() implements Covers {}
    }

    /** Which rows of a file belong to the table. */
    public sealed interface OnlyRows {
        /** All of them. */
        record All() implements OnlyRows {}

        /** Those with one of these words in a column. */
        record Where(Place place, String column, Set<String> is) implements OnlyRows {
            public Where {
                is = Set.copyOf(is);
            }
        }
    }

    /** What two episodes of one child that overlap are. */
    public enum Overlaps {
        TWO_INCIDENTS,
        ONE_INCIDENT
    }

    /**
     * How a field is found in a row.
     *
     * @param meaning what the column says, in words that a reply may quote
     * @param serials whether a bare number is a date counted in days as a spreadsheet does
     * @param words what each word of the file means; the words of the field and of the council's lists go without saying
     * @param leaveOutUnknown whether the council has decided that a word it does not explain is left out
     * @param split what stands between several values in one cell
     */
    public record Field(
            Place place,
            String name,
            Kind kind,
            From from,
            String meaning,
            List<DatePattern> dates,
            boolean serials,
            Map<String, String> words,
            boolean leaveOutUnknown,
            List<String> split) {
        public Field {
            dates = List.copyOf(dates);
            words = Map.copyOf(words);
            split = List.copyOf(split);
        }
    }

    /** Where a field's value comes from. */
    public sealed interface From {
        /** The column of this name. */
        record Column(String name) implements From {}

        /** The column at this place, counted from 1; for names that stand twice. */
        record Position(int number) implements From {}

        /** One column for each category, ticked or not. */
        record Ticked(Map<String, String> codeByColumn, Set<String> ticks) implements From {
            public Ticked {
                ticks = Set.copyOf(ticks);
            }
        }

        /** The same value in every row. */
        record Always(String value) implements From {}

        /** An identifier that the file lacks, made from fields that together tell one thing from another. */
        record MadeFrom(List<String> fields) implements From {
            public MadeFrom {
                fields = List.copyOf(fields);
            }
        }
    }
}
