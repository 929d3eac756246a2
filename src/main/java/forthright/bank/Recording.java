package forthright.bank;

import forthright.request.Relation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a council records, and how.
 *
 * @param population whom its records are about, as the letter says it: "children reported missing in our area"; empty
 *     where the council does not say
 * @param lists its lists of categories by kind: {@code marker}, {@code factor}, {@code reason}, {@code harm}
 * @param elsewhere how it holds, or does not hold, concepts that are in none of its lists, by concept
 * @param fields how it holds, or does not hold, fields of the canonical tables that its data does not carry, by field
 */
public record Recording(
        String population, Map<String, CategoryList> lists, Map<String, Way> elsewhere, Map<String, Way> fields) {
    public Recording {
        lists = Map.copyOf(lists);
        elsewhere = Map.copyOf(elsewhere);
        fields = Map.copyOf(fields);
    }

    /** How a concept is held that is in no list; a concept without its own entry is held as the wider one is. */
    public Optional<Way> wayOf(String concept) {
        for (String id = concept; !id.isEmpty(); id = id.substring(0, Math.max(id.lastIndexOf('.'), 0))) {
            if (elsewhere.containsKey(id)) {
                return Optional.ofNullable(elsewhere.get(id));
            }
        }
        return Optional.empty();
    }

    /** A list of categories, if the council keeps one of this kind. */
    public Optional<CategoryList> list(String kind) {
        return Optional.ofNullable(lists.get(kind));
    }

    /**
     * A list of categories that the council keeps.
     *
     * @param called the council's own name for the list: "risk factor categories"
     * @param recordedOn the form or record it stands on
     */
    public record CategoryList(String kind, String called, String recordedOn, List<Category> categories) {
        public CategoryList {
            categories = List.copyOf(categories);
        }

        CategoryList ofKind(String name) {
            return new CategoryList(name, called, recordedOn, categories);
        }

        /** The categories that were recorded by the end of a period. */
        public List<Category> recordedBy(LocalDate lastDay) {
            return categories.stream().filter(c -> !c.since().isAfter(lastDay)).toList();
        }
    }

    /**
     * One category.
     *
     * @param code as it stands in the data
     * @param label the council's words
     * @param since from when it has been recorded
     * @param covers the shared concepts it covers, and how nearly
     */
    public record Category(String code, String label, LocalDate since, Map<String, Relation> covers) {
        public Category {
            covers = Map.copyOf(covers);
        }
    }

    /** How something that is no category is held, if it is. */
    public sealed interface Way {
        /**
         * In words that somebody would have to read.
         *
         * @param where the box or record: "the narrative of the return home interview"
         * @param heading the box's own heading, where that heading itself is near to the concept; else empty
         * @param relation how the heading relates to the concept; without meaning where there is no heading
         * @param read the measure that counts the records to be read
         * @param minutesEach minutes to read one record; 0 where nobody has sampled it
         * @param sampled how the minutes were found
         */
        record InFreeText(String where, String heading, Relation relation, String read, int minutesEach, String sampled)
                implements Way {}

        /**
         * Not at all.
         *
         * @param instead what is recorded that may help; empty where nothing is
         */
        record NotRecorded(String instead) implements Way {}
    }
}
