package forthright.disclosurelog.similar;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of questions that say what they are about, each by a number. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]{2,}");
    private static final Set<String> SILENT = Set.of(
            "the",
            "and",
            "for",
            "how",
            "many",
            "much",
            "were",
            "was",
            "are",
            "has",
            "have",
            "had",
            "did",
            "does",
            "that",
            "this",
            "those",
            "these",
            "which",
            "what",
            "when",
            "where",
            "who",
            "with",
            "from",
            "your",
            "you",
            "our",
            "please",
            "provide",
            "number",
            "total",
            "each",
            "year",
            "years",
            "between",
            "been",
            "any",
            "all",
            "not",
            "their",
            "there",
            "they",
            "would",
            "could",
            "can",
            "will",
            "into",
            "per",
            "following",
            "information",
            "council",
            "authority",
            "local",
            "period",
            "question",
            "answer",
            "give",
            "tell",
            "state",
            "list",
            "data",
            "also",
            "other",
            "than",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "figures",
            "during",
            "under",
            "such",
            "yes");

    private Words() {}

    /** The numbers of the words, in order and each once, and the word behind each. */
    static Map<Integer, String> of(Collection<String> texts) {
        Map<Integer, String> words = new LinkedHashMap<>();
        for (String text : texts) {
            Matcher m = WORD.matcher(text.toLowerCase(Locale.UK));
            while (m.find()) {
                String stem = stem(m.group());
                if (!SILENT.contains(m.group()) && !SILENT.contains(stem)) {
                    words.putIfAbsent(stem.hashCode(), stem);
                }
            }
        }
        return words;
    }

    static int[] numbers(Collection<String> texts) {
        int[] numbers = of(texts).keySet().stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(numbers);
        return numbers;
    }

    /** One form for one and many. */
    private static String stem(String word) {
        String plain = word.replaceAll("['’]s?$", "");
        boolean plural = plain.length() > 4 && plain.endsWith("s") && !plain.endsWith("ss");
        String one = plural ? plain.substring(0, plain.length() - 1) : plain;
        return one.endsWith("ie") && plural ? one.substring(0, one.length() - 2) + "y" : one;
    }
}
