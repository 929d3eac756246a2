package forthright.drafting;

import forthright.bank.Recording;
import forthright.bank.Recording.Way;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a council has not yet said of how it holds something that was asked about: everything, or only how long one record takes
 * to read.
 *
 * @param section of {@code recording.yaml}: {@code elsewhere} for a shared concept, {@code fields} for a field of the tables
 * @param id of the concept or the field
 * @param name of it in words
 * @param known what it has said of words that somebody would have to read; empty where it has said nothing
 */
public record Unrecorded(String section, String id, String name, Optional<Way.InFreeText> known) {
    /** The section for shared concepts. */
    static final String CONCEPTS = "elsewhere";

    private static final String FIELDS = "fields";

    /** A concept of which nothing is said. */
    static Unrecorded concept(String id, String name) {
        return new Unrecorded(CONCEPTS, id, name, Optional.empty());
    }

    /** Words of which nobody has said how long one record takes to read. */
    static Stream<Unrecorded> untimed(Way.InFreeText way, Recording recording) {
        return Stream.concat(under(CONCEPTS, way, recording.elsewhere()), under(FIELDS, way, recording.fields()));
    }

    private static Stream<Unrecorded> under(String section, Way.InFreeText way, Map<String, Way> ways) {
        return ways.entrySet().stream()
                .filter(each -> each.getValue().equals(way))
                .map(each -> new Unrecorded(section, each.getKey(), way.where(), Optional.of(way)));
    }
}
