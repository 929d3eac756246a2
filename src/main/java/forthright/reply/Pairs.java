package forthright.reply;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.reply.language.Language;
import forthright.reply.plain.TemplateText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The wordings of a reply in English and in another language, each beside the other: none may lack the other, and both must
 * print the same values and cite the same provisions.
 */
public final class Pairs {
    private static final String OWN = "councils/";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?[A-Z]*(?:\\([0-9A-Za-z]+\\))*");

    private final Templates english;
    private final Templates other;
    private final Language language;
    private final Faults faults;

    private Pairs(Templates english, Templates other, Language language, Faults faults) {
        this.english = english;
        this.other = other;
        this.language = language;
        this.faults = faults;
    }

    /**
     * Notes every wording that is not in step.
     *
     * @param shared the shared wordings; those of the other language lie in a folder within
     * @param ofCouncil a council's own, in the same way
     */
    public static void check(Path shared, Path ofCouncil, Language language, Faults faults) {
        Pairs pairs = new Pairs(
                read(Language.ENGLISH, shared, ofCouncil),
                read(language, shared.resolve(language.tag()), ofCouncil.resolve(language.tag())),
                language,
                faults);
        Set<String> needed = pairs.needed();
        needed.forEach(pairs::check);
        pairs.other.names().stream().filter(name -> !pairs.english.has(name)).forEach(pairs::withoutEnglish);
    }

    // What is wrong with a wording by itself is told where it is read to be used.
    private static Templates read(Language language, Path shared, Path ofCouncil) {
        return Templates.load(List.of(shared, ofCouncil), LetterWriter.SUFFIX, Escape.MARKDOWN, language, new Faults());
    }

    /** Whatever a reply may be written with. */
    private Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        Stream.of(
                        Stream.of(LetterWriter.LETTER),
                        english.in("answers").stream().map(name -> "answers/" + name),
                        english.in("paragraphs").stream().map(name -> "paragraphs/" + name))
                .flatMap(Function.identity())
                .filter(english::has)
                .forEach(name -> reach(name, needed));
        return needed;
    }

    private void reach(String name, Set<String> reached) {
        if (english.has(name) && reached.add(name)) {
            english.partials(name).forEach(partial -> reach(partial, reached));
        }
    }

    private void check(String name) {
        boolean own = english.file(name).startsWith(OWN);
        if (!other.has(name) || (own && !other.file(name).startsWith(OWN))) {
            faults.error(
                    Place.of(english.file(name)),
                    language.missing(),
                    "%s missing for wording %s.".formatted(language.called(), name),
                    "Write %s.".formatted(beside(english.file(name))));
            return;
        }
        differ("prints", "{{%s}}", english.shape(name), other.shape(name), name);
        differ("says", "%s", numbers(english, name), numbers(other, name), name);
    }

    private void withoutEnglish(String name) {
        faults.error(
                Place.of(other.file(name)),
                "out-of-step",
                "There is no English wording %s.".formatted(name),
                "Write it, or remove this one.");
    }

    /** The file of the other language that stands for an English one. */
    private String beside(String file) {
        return file.replaceFirst("templates/", "templates/" + language.tag() + "/");
    }

    private void differ(String does, String form, List<String> inEnglish, List<String> inOther, String name) {
        List<String> lacking = without(inEnglish, inOther);
        List<String> more = without(inOther, inEnglish);
        lacking.forEach(one -> outOfStep(
                name, "The English %s %s, the %s does not.".formatted(does, form.formatted(one), language.called())));
        more.forEach(one -> outOfStep(
                name, "The %s %s %s, the English does not.".formatted(language.called(), does, form.formatted(one))));
    }

    private void outOfStep(String name, String what) {
        faults.error(
                Place.of(other.file(name)),
                "out-of-step",
                what,
                "Both must say the same: compare it with %s.".formatted(english.file(name)));
    }

    private static List<String> without(List<String> all, List<String> others) {
        List<String> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    /** The numbers that a wording says itself, citations among them. */
    private static List<String> numbers(Templates templates, String name) {
        return NUMBER.matcher(TemplateText.ownWords(templates.source(name)))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
