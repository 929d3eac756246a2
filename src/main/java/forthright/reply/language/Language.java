package forthright.reply.language;

import forthright.law.Months;
import forthright.law.WrittenDay;
import forthright.law.files.Faults;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one language writes what a letter says.
 *
 * @param tag BCP 47, and the name of the folder of its wordings: {@code cy}
 * @param called in English: "Welsh"
 * @param joint the word between the last two of a list
 * @param months in full, January first
 * @param lastMonths the same where they end a period
 * @param phrases the program's own phrases
 * @param units what is counted, as it stands after "number of"
 * @param terms the terms of law, question bank and council
 * @param untranslated stands before words that have no counterpart yet
 */
public record Language(
        String tag,
        String called,
        Joint joint,
        List<String> months,
        List<String> lastMonths,
        Map<Phrase, String> phrases,
        Terms units,
        Terms terms,
        String untranslated) {
    /** The language of the shared wordings. */
    public static final Language ENGLISH = new Language(
            "en-GB",
            "English",
            Joint.ENGLISH,
            Months.inFull(),
            Months.inFull(),
            english(),
            Terms.AS_THEY_ARE,
            Terms.AS_THEY_ARE,
            "To be translated");

    public Language {
        months = List.copyOf(months);
        lastMonths = List.copyOf(lastMonths);
        phrases = Map.copyOf(phrases);
    }

    /**
     * Reads a language from the folders of its wordings, the shared one and a council's own; empty, with the reasons noted,
     * where it has faults.
     */
    public static Optional<Language> load(
            String tag, Path shared, Path ofCouncil, String councilShownAs, Faults faults) {
        return LanguageFile.read(tag, shared, ofCouncil, councilShownAs, faults);
    }

    /** Whether a wording, by its path within a folder of wordings, is of another language than that folder's. */
    public static boolean isOfAnother(Path within) {
        return within.getNameCount() > 1 && isTag(within.getName(0).toString());
    }

    /** Whether a folder of this name holds the wordings of a language: {@code cy}. */
    public static boolean isTag(String name) {
        return name.matches("[a-z]{2,3}(-[A-Z]{2})?");
    }

    private static Map<Phrase, String> english() {
        Map<Phrase, String> english = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            english.put(phrase, phrase.english());
        }
        return english;
    }

    /** What is said, in this language. */
    public String say(Saying said) {
        return switch (said) {
            case Saying.Plain(String text) -> text;
            case Saying.Term(String english) -> terms.of(english, this).orElseGet(() -> untranslated(english));
            case Saying.Counted(String english) -> units.of(english, this).orElseGet(() -> untranslated(english));
            case Saying.Day(LocalDate day) -> day.getDayOfMonth() + " " + WrittenDay.month(day, months);
            case Saying.Month(LocalDate day, boolean endsPeriod) ->
                WrittenDay.month(day, endsPeriod ? lastMonths : months);
            case Saying.Joined(List<Saying> parts) ->
                joint.of(parts.stream().map(this::say).toList());
            case Saying.Followed(Saying inner, String mark) -> say(inner) + mark;
            case Saying.Sentence(Saying inner) -> sentence(say(inner));
            case Saying.Worded(Phrase phrase, Map<String, Saying> slots) ->
                worded(phrases.getOrDefault(phrase, ""), slots);
        };
    }

    /** The terms and other words in a letter that have no counterpart in this language yet. */
    public List<String> untranslatedIn(String letter) {
        Pattern marked = Pattern.compile("\\\\\\[" + Pattern.quote(untranslated) + ": (.*?)\\\\]");
        return marked.matcher(letter)
                .results()
                .map(found -> found.group(1).replace("\\", ""))
                .distinct()
                .toList();
    }

    /** Whether it has no counterpart for some English words. */
    public boolean lacks(String english) {
        return terms.of(english, this).isEmpty();
    }

    /** Whether it has no word for what is counted. */
    public boolean lacksUnit(String english) {
        return units.of(english, this).isEmpty();
    }

    /** The code of a fault that something has no counterpart in it: {@code welsh-missing}. */
    public String missing() {
        return called.toLowerCase(Locale.UK).replace(' ', '-') + "-missing";
    }

    private String untranslated(String english) {
        return english.isBlank() ? english : "[%s: %s]".formatted(untranslated, english);
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }

    String worded(String pattern, Map<String, Saying> slots) {
        return Phrase.SLOT
                .matcher(pattern)
                .replaceAll(slot -> Matcher.quoteReplacement(
                        say(slots.getOrDefault(slot.group(1), new Saying.Plain(slot.group())))));
    }
}
