package forthright.law;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name as people write it, in words that can be compared: no case, accent, article, mark or ending of possession,
 * "&" and "and" alike.
 */
final class WrittenName {
    /** No address line is longer; of a longer one only the beginning is looked at. */
    private static final int LONGEST = 2_000;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OWNING = Pattern.compile("'s\\b");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private WrittenName() {}

    static List<String> words(String text) {
        String plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.UK)
                .replace("&", " and ")
                .replace('\u2019', '\'');
        return Stream.of(NOT_A_WORD.split(OWNING.matcher(plain).replaceAll("")))
                .filter(word -> !word.isEmpty() && !word.equals("the"))
                .toList();
    }

    static String beginning(String line) {
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }

    static String joined(List<String> words) {
        return String.join(" ", words);
    }

    /**
     * A way in which names of a tier are written.
     *
     * @param before the words before the name
     */
    record Way(String written, List<String> before, List<String> after) {
        Way {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        static Way of(String written) {
            int star = written.indexOf('*');
            return star < 0
                    ? new Way(written, List.of(), words(written))
                    : new Way(written, words(written.substring(0, star)), words(written.substring(star + 1)));
        }

        String inFull(String name) {
            return written.replace("*", name);
        }

        /** Whether the name that stands from one word up to another is written in this way. */
        boolean fits(List<String> words, int from, int to) {
            int start = from - before.size();
            int end = to + after.size();
            return start >= 0
                    && end <= words.size()
                    && words.subList(start, from).equals(before)
                    && words.subList(to, end).equals(after);
        }
    }

    /** The hosts of the mail addresses in a line; what follows the first mark that no host has is no part of one. */
    static List<String> hosts(String line) {
        List<String> hosts = new ArrayList<>();
        String head = beginning(line);
        for (int at = head.indexOf('@'); at >= 0; at = head.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < head.length() && isOfHost(head.charAt(end))) {
                end++;
            }
            String host = head.substring(at + 1, end).toLowerCase(Locale.UK);
            boolean another = end < head.length() && head.charAt(end) == '@';
            if (!another) {
                hosts.add(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
            }
        }
        return hosts;
    }

    private static boolean isOfHost(char c) {
        return c == '.' || c == '-' || (c < 128 && Character.isLetterOrDigit(c));
    }
}
