package forthright.review.rules;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.YamlReader;
import forthright.review.rules.PhraseRule.Where;
import forthright.review.wording.Phrase;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the file of one review rule. */
public final class RuleFile {
    private static final String README = "docs/review-rules/README.md";
    private static final String ENDING = ".yaml";

    private final String slug;
    private final Faults faults;

    private RuleFile(String slug, Faults faults) {
        this.slug = slug;
        this.faults = faults;
    }

    /** A rule that a class judges; empty, with the reasons noted, where the file has faults. */
    public static Optional<RuleText> judged(Path file, String shownAs, Faults faults) {
        return YamlReader.read(file, shownAs, faults).map(root -> new RuleFile(slug(file), faults).text(root, false));
    }

    /** A rule that only looks for phrases; empty, with the reasons noted, where the file has faults. */
    public static Optional<RuleText> ofPhrases(Path file, String shownAs, Faults faults) {
        return YamlReader.read(file, shownAs, faults).map(root -> new RuleFile(slug(file), faults).text(root, true));
    }

    private static String slug(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }

    private RuleText text(Node root, boolean ofPhrases) {
        Fields fields = Fields.of(root, "a review rule", README, faults);
        RuleText text = new RuleText(
                slug,
                fields.text("title"),
                fields.oneOf("severity", words(Grade.values(), Grade::word)),
                new LinkedHashMap<>(fields.named("basis", fields::asText)),
                fields.text("suggestion"),
                ofPhrases ? lookedFor(fields) : lists(fields),
                ofPhrases ? Optional.of(fields.text("says")) : Optional.empty(),
                ofPhrases ? Optional.of(fields.oneOf("where", words(Where.values(), Where::word))) : Optional.empty());
        fields.done();
        return text;
    }

    /** The lists of a rule that a class judges; which there are is the class's affair. */
    private static Map<String, List<Phrase>> lists(Fields fields) {
        Map<String, List<Phrase>> lists = new LinkedHashMap<>();
        if (fields.has("phrases")) {
            fields.thing("phrases", "lists of phrases", (Fields named) -> {
                named.names().forEach(name -> lists.put(name, phrases(named, name)));
                return lists;
            });
        }
        return lists;
    }

    private static Map<String, List<Phrase>> lookedFor(Fields fields) {
        Map<String, List<Phrase>> lists = new LinkedHashMap<>();
        fields.node("words").ifPresent(words -> lists.put("words", phrases(fields, "words")));
        lists.put("unless", phrases(fields, "unless"));
        lists.put("unless-letter-says", phrases(fields, "unless-letter-says"));
        return lists;
    }

    private static List<Phrase> phrases(Fields fields, String list) {
        return fields.texts(list).stream().map(Phrase::of).toList();
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(word, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }
}
