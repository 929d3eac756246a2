package forthright.data.query;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement as an engine takes it.
 *
 * @param sql its text
 * @param parameters what is to be put at each of its places, in their order: 1 for the beginning of the period, 2 for its
 *     end
 */
public record Written(String sql, List<Integer> parameters) {
    /** What stands in a text for the beginning and the end until it is whole: no query can contain either. */
    static final String BEGINNING = "\u0001";

    static final String END = "\u0002";

    public Written {
        parameters = List.copyOf(parameters);
    }

    /** The statement, with a place for each parameter. */
    static Written of(String text, Dialect dialect) {
        StringBuilder sql = new StringBuilder();
        List<Integer> parameters = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == BEGINNING.charAt(0) || c == END.charAt(0)) {
                sql.append(dialect.parameter(c));
                parameters.add((int) c);
            } else {
                sql.append(c);
            }
        }
        return new Written(sql.toString(), parameters);
    }
}
