package forthright.reply.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The word between the last two of a list.
 *
 * @param word "and"
 * @param otherwise the word before certain others, as Welsh has "ac" before a vowel; the same where there is none
 * @param before what it stands before, as the beginning of a text
 */
public record Joint(String word, String otherwise, Pattern before) {
    static final Joint ENGLISH = new Joint("and", "and", Pattern.compile("(?!)"));

    String of(List<String> parts) {
        return switch (parts.size()) {
            case 0 -> "";
            case 1 -> parts.getFirst();
            default -> {
                String last = parts.getLast();
                String joint = before.matcher(last).lookingAt() ? otherwise : word;
                yield String.join(", ", parts.subList(0, parts.size() - 1)) + " " + joint + " " + last;
            }
        };
    }
}
