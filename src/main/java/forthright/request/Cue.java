package forthright.request;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that tell something where they stand in a text: a pattern that is looked for only in a text that may have it. The
 * pattern is made when a text first may: a request needs few of the hundreds that there are, and making them all takes
 * longer than reading it.
 */
public final class Cue {
    private final String words;
    private final List<String> needs;
    private volatile @Nullable Pattern pattern;

    private Cue(String words, List<String> needs) {
        this.words = words;
        this.needs = needs;
    }

    /**
     * A cue.
     *
     * @param words a regular expression
     * @param needs one of these stands in every text that has the words: the cheap test that most texts fail; none where
     *     any text may have them
     */
    public static Cue of(String words, String... needs) {
        return new Cue(words, List.of(needs));
    }

    /** A cue whose words have a digit among them. */
    public static Cue withDigits(String words) {
        return of(words, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    /** Whether the words stand in a text. */
    public boolean in(String text) {
        return mayBeIn(text) && pattern().matcher(text).find();
    }

    /** Whether a text opens with the words. */
    public boolean opens(String text) {
        return mayBeIn(text) && pattern().matcher(text).lookingAt();
    }

    /** The text with other words for these; a replacement as {@link Matcher#replaceAll(String)} takes it. */
    public String replacedIn(String text, String instead) {
        return mayBeIn(text) ? pattern().matcher(text).replaceAll(instead) : text;
    }

    /** Whether the text has one of the words that it needs. */
    public boolean mayBeIn(String text) {
        if (needs.isEmpty()) {
            return true;
        }
        for (int i = 0; i < needs.size(); i++) {
            if (text.contains(needs.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** For whoever wants to know where the words stand. */
    public Matcher matcher(String text) {
        return pattern().matcher(text);
    }

    private Pattern pattern() {
        Pattern known = pattern;
        if (known == null) {
            known = Pattern.compile(words);
            pattern = known;
        }
        return known;
    }
}
