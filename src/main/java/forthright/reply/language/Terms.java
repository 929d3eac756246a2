package forthright.reply.language;

import forthright.law.WrittenDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English words with their counterparts. One that has {slots} stands for every text of its form: {date} is a day,
 * {words} stays as it is, anything else is a term itself.
 */
public final class Terms {
    /** What English makes of English. */
    static final Terms AS_THEY_ARE = new Terms(Map.of(), (english, language) -> Optional.of(english));

    private final Map<String, String> whole;
    private final List<Form> forms = new ArrayList<>();
    private final BiFunction<String, Language, Optional<String>> otherwise;

    private record Form(Pattern english, List<String> slots, String other) {}

    private Terms(Map<String, String> pairs, BiFunction<String, Language, Optional<String>> otherwise) {
        this.whole = Map.copyOf(pairs);
        this.otherwise = otherwise;
        pairs.forEach((english, other) -> {
            if (!Phrase.slots(english).isEmpty()) {
                forms.add(form(english, other));
            }
        });
    }

    /** These pairs, English first. */
    static Terms of(Map<String, String> pairs) {
        return new Terms(pairs, (english, language) -> Optional.empty());
    }

    /** The counterpart of a text; empty where it has none. */
    Optional<String> of(String english, Language language) {
        String wanted = english.strip().replaceAll("\\s+", " ");
        String known = whole.get(wanted);
        return known != null
                ? Optional.of(known)
                : forms.stream()
                        .flatMap(form -> filled(form, wanted, language).stream())
                        .findFirst()
                        .or(() -> otherwise.apply(english, language));
    }

    private Optional<String> filled(Form form, String text, Language language) {
        Matcher found = form.english.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        Map<String, Saying> slots = new LinkedHashMap<>();
        for (int i = 0; i < form.slots.size(); i++) {
            Optional<Saying> said = said(form.slots.get(i), found.group(i + 1), language);
            if (said.isEmpty()) {
                return Optional.empty();
            }
            slots.put(form.slots.get(i), said.get());
        }
        return Optional.of(language.worded(form.other, slots));
    }

    private Optional<Saying> said(String slot, String text, Language language) {
        if (slot.startsWith("date")) {
            return WrittenDay.read(text).map(Saying.Day::new);
        }
        return slot.startsWith("words")
                ? Optional.of(new Saying.Plain(text))
                : of(text, language).map(Saying.Plain::new);
    }

    private static Form form(String english, String other) {
        List<String> slots = new ArrayList<>();
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        Matcher slot = Phrase.SLOT.matcher(english);
        while (slot.find()) {
            pattern.append(Pattern.quote(english.substring(from, slot.start()))).append("(.+)");
            slots.add(slot.group(1));
            from = slot.end();
        }
        return new Form(Pattern.compile(pattern + Pattern.quote(english.substring(from))), slots, other);
    }
}
