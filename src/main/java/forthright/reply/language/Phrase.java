package forthright.reply.language;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The few phrases that the program itself puts into letters, in English. Another language has each in its file. */
public enum Phrase {
    QUESTION("question {label}"),
    QUESTIONS("questions {labels}"),
    OCCURRENCE("{label} (occurrence {number})"),
    PERIOD("{from} to {to}"),
    MONTHS("{from} to {to}"),
    SECTION("section {number}"),
    REGULATION("regulation {number}"),
    ARTICLE("article {number}"),
    PROVISION("{section} of the {act}"),
    THE_FIGURE("the figure"),
    THE_FIGURE_FOR("the figure for {period}"),
    CELL("“{category}”"),
    CELL_FOR("“{category}” for {period}"),
    CATEGORY("category"),
    FREE_TEXT_BOX("free-text box"),
    FROM_ONE("from 1 to {number}"),
    OR_FEWER("{number} or fewer"),
    TITLE("Reply to request {reference} – {council}");

    static final Pattern SLOT = Pattern.compile("\\{([a-z]+)}");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /** Its name in files: {@code free-text-box}. */
    String word() {
        return name().toLowerCase(Locale.UK).replace('_', '-');
    }

    String english() {
        return english;
    }

    /** What stands in a pattern: {@code from}, {@code to}. */
    static Set<String> slots(String pattern) {
        return SLOT.matcher(pattern)
                .results()
                .map(slot -> slot.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
