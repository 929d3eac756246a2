package forthright.bank;

import forthright.law.files.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * A standard question.
 *
 * @param id its name: the stem of its files
 * @param topic the folder it lies in
 * @param asks ways in which it is asked
 * @param follows entries to which it refers back with "those" or "these"; empty where it can be asked by itself
 */
public record BankEntry(
        String id,
        String topic,
        List<String> asks,
        List<String> follows,
        AnsweredBy by,
        List<String> sources,
        Checked checked,
        Place place) {
    public BankEntry {
        asks = List.copyOf(asks);
        follows = List.copyOf(follows);
        sources = List.copyOf(sources);
    }

    /** How a standard question is answered. */
    public sealed interface AnsweredBy {
        /** One number, from one query. */
        record Count(Measure measure) implements AnsweredBy {}

        /** One number for each category of the council's lists. */
        record Breakdown(Measure measure, List<String> lists) implements AnsweredBy {}

        /** As a breakdown, but of those categories that the request has not asked for. */
        record OtherCategories(Measure measure, List<String> lists) implements AnsweredBy {}

        /** Yes or no: whether the concept asked about is a category of one of the lists. */
        record RecordingOf(List<String> lists) implements AnsweredBy {}

        /** The categories of the lists themselves. */
        record CategoriesOf(List<String> lists) implements AnsweredBy {}

        /** As a breakdown, of what another question of the same letter listed as equivalent. */
        record ListedIn(Measure measure, List<String> lists) implements AnsweredBy {}
    }

    /**
     * What a query counts.
     *
     * @param name the measure's name: {@code missing-incidents}
     * @param unit what is counted
     * @param basis which of them belong to a period, as printed beside the figure: "incidents that started in the period"
     * @param needs the fields of the canonical tables without which it cannot be counted: {@code rhi.completed_at}
     * @param exclusive whether each thing counted falls into one category only, so that categories add up to a total
     * @param sql the query's file
     */
    public record Measure(String name, Unit unit, String basis, List<String> needs, boolean exclusive, Path sql) {
        public Measure {
            needs = List.copyOf(needs);
        }
    }

    /** Who checked a standard question, and when. */
    public record Checked(LocalDate on, String by) {}
}
