package forthright.reply;

import forthright.reply.language.Language;
import forthright.reply.language.Saying;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a template is given: texts, prose and lists, by name. No object with behaviour ever gets in. */
public final class Values {
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A text that is the same in every language, escaped when it is written. */
    public Values text(String name, String text) {
        values.put(name, text);
        return this;
    }

    /** A text that is put into the letter's language, and escaped when it is written. */
    Values text(String name, Saying said) {
        values.put(name, said);
        return this;
    }

    /** English words that another language has of its own. */
    Values term(String name, String english) {
        return text(name, new Saying.Term(english));
    }

    Values number(String name, long number) {
        return text(name, InWords.number(number));
    }

    /** English lines that another language has of its own, with the line breaks of Markdown. */
    Values lines(String name, List<String> english) {
        values.put(name, new Lines(english));
        return this;
    }

    /** A text that is already in the form of the letter. */
    public Values prose(String name, Prose prose) {
        values.put(name, prose);
        return this;
    }

    /** A group: its section is written once for each. */
    public Values group(String name, List<Values> each) {
        values.put(name, new Group(each));
        return this;
    }

    /** Whether something is so: its section is written once, or not at all. */
    public Values flag(String name, boolean so) {
        return group(name, so ? List.of(new Values()) : List.of());
    }

    /** All of another's values. */
    public Values all(Values others) {
        values.putAll(others.values);
        return this;
    }

    /** As a template is given them: texts, prose, and groups of the same. */
    Map<String, Object> in(Language language) {
        Map<String, Object> said = new HashMap<>();
        values.forEach((name, value) -> said.put(
                name,
                switch (value) {
                    case Saying each -> language.say(each);
                    case Lines(List<String> english) ->
                        new Prose(english.stream()
                                .map(line -> Escape.MARKDOWN.apply(language.say(new Saying.Term(line))))
                                .collect(Collectors.joining("\\\n")));
                    case Group(List<Values> each) ->
                        each.stream().map(one -> one.in(language)).toList();
                    default -> value;
                }));
        return said;
    }

    private record Lines(List<String> english) {}

    private record Group(List<Values> each) {}
}
