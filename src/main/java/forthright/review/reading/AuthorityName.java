package forthright.review.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of an authority that no list has, as a letter writes it. */
final class AuthorityName {
    private static final String NAME = "[A-Z][A-Za-z'’&-]+(?: (?:and|upon|on|of|the|le|in|[A-Z][A-Za-z'’&-]+)){0,6}";
    private static final Pattern COUNCIL = Pattern.compile("(?<name>(?:(?:London|Royal) Borough of " + NAME
            + "|(?:City|Isle|County) of " + NAME + " Council|" + NAME + " Council|" + NAME + " London Borough|" + NAME
            + " (?:NHS (?:Foundation )?Trust|Police|Constabulary|Academy Trust)))\\b");
    private static final Pattern CAPITALS = Pattern.compile("(?<name>[A-Z][A-Z'’&-]+(?: [A-Z'’&-]+){0,7} COUNCIL)\\b");

    private static final int LONGEST = 200;

    private AuthorityName() {}

    static Optional<String> in(List<Line> lines) {
        for (Pattern pattern : List.of(COUNCIL, CAPITALS)) {
            for (Line line : lines) {
                if (line.text().length() > LONGEST) {
                    continue;
                }
                Matcher m = pattern.matcher(line.text());
                if (m.find() && !m.group("name").matches("(?i)(?:dear|the|our|your) council")) {
                    return Optional.of(m.group("name").replaceFirst("^(?:Dear|The) ", ""));
                }
            }
        }
        return Optional.empty();
    }
}
