package forthright.reply;

import forthright.bank.BankEntry.Measure;
import forthright.disclosurecontrol.Cell;
import forthright.request.QuestionId;
import forthright.request.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an answer gives, besides its words. */
public sealed interface Content {
    /** One figure for each period asked about, usually one. */
    record Figure(Measure measure, Span period, Cell cell) implements Content {}

    /**
     * A table of a council's categories, with one column for each period.
     *
     * @param called the council's own name for the list: "risk factor categories"
     * @param recordedOn the form or record the list stands on; empty where a service gave the figures by groups: then
     *     {@code called} says by what
     * @param overlapping whether one incident or interview may stand in several rows
     */
    record Table(
            Measure measure, List<Span> periods, String called, String recordedOn, boolean overlapping, List<Row> rows)
            implements Content {
        public Table {
            periods = List.copyOf(periods);
            rows = List.copyOf(rows);
        }
    }

    /** A yes or a no. */
    record YesNo(boolean value) implements Content {}

    /** Lists of the council's own categories, each under its own name. */
    record Items(List<ItemList> lists) implements Content {
        public Items {
            lists = List.copyOf(lists);
        }

        /** All items, in the order of the lists. */
        public List<String> all() {
            return lists.stream().flatMap(list -> list.items().stream()).toList();
        }
    }

    /** One list of categories. */
    record ItemList(String called, String recordedOn, Unchanged unchanged, List<String> items) {
        public ItemList {
            items = List.copyOf(items);
        }
    }

    /** Whether a list was the same in the period asked about. */
    sealed interface Unchanged {
        /** It has been as it is since a day. */
        record Since(LocalDate day) implements Unchanged {}

        /** Nothing says from when it has been so, as of a free-text box. */
        record Unsaid() implements Unchanged {}
    }

    /** Words that a person supplied. */
    record Text(String text) implements Content {}

    /** Nothing besides its words. */
    record Nothing() implements Content {}

    /**
     * One row of a table.
     *
     * @param label the council's words for the category
     * @param cells one for each period of the table
     * @param answers the questions it answers, each with how nearly; empty where nobody asked for it by name
     */
    record Row(String code, String label, List<Cell> cells, List<Answers> answers) {
        public Row {
            cells = List.copyOf(cells);
            answers = List.copyOf(answers);
        }

        /** The weakest relation to what was asked, as the table shows it. */
        public Optional<Relation> relation() {
            return answers.stream().map(Answers::relation).max(java.util.Comparator.naturalOrder());
        }
    }

    /** A question that a row answers, and how nearly. */
    record Answers(QuestionId question, String askedAs, Relation relation) {}

    /** A period with both days included. */
    record Span(LocalDate from, LocalDate to) {}
}
