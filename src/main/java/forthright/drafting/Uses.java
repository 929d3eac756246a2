package forthright.drafting;

import forthright.law.files.Fault;
import forthright.law.files.FaultsException;
import forthright.law.files.Json;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where something is used: what a name means, what each of its meanings depends on, and what depends on it. */
public final class Uses {
    private static final String END = System.lineSeparator();

    private final String name;
    private final List<Meaning> meanings;

    private Uses(String name, List<Meaning> meanings) {
        this.name = name;
        this.meanings = List.copyOf(meanings);
    }

    /** Looks through a workspace; a name that means nothing in it is a fault. */
    public static Uses of(Workspace workspace, String name) {
        UsesIndex index = UsesIndex.of(workspace);
        MeaningsInRules inRules = new MeaningsInRules(index);
        MeaningsInLetters inLetters = new MeaningsInLetters(index);
        MeaningsInFiles inFiles = new MeaningsInFiles(index);
        MeaningsInValues inValues = new MeaningsInValues(index);
        String wanted = name.strip();
        List<Meaning> meanings = new ArrayList<>(inRules.of(wanted));
        meanings.addAll(inLetters.of(wanted));
        meanings.addAll(inFiles.of(wanted));
        meanings.addAll(inValues.of(wanted));
        if (meanings.isEmpty()) {
            List<String> known = Stream.of(inRules.names(), inLetters.names(), inFiles.names(), inValues.names())
                    .flatMap(all -> all)
                    .distinct()
                    .toList();
            throw new FaultsException(List.of(unknown(wanted, known)));
        }
        return new Uses(wanted, meanings);
    }

    private static Fault unknown(String name, List<String> known) {
        return Fault.error(
                Place.of("NAME"),
                "unknown-name",
                "\"%s\" is no rule, wording, provision, fact, outcome, standard question, measure, concept, field or value."
                        .formatted(name),
                Spelling.nearest(name, known)
                        .map("Did you mean \"%s\"?"::formatted)
                        .orElse("A rule can be named by a part of its sentence, a provision as in \"FOIA s40(2)\"."));
    }

    /** For a person. */
    public String told() {
        StringBuilder text = new StringBuilder();
        for (Meaning meaning : meanings) {
            text.append(text.isEmpty() ? "" : END)
                    .append("“%s” is %s %s".formatted(meaning.name(), article(meaning.kind()), meaning.kind()))
                    .append(END);
            meaning.at()
                    .forEach(
                            place -> text.append("  ").append(Address.of(place)).append(END));
            told(text, "It depends on", meaning.uses());
            told(text, "On it depend", meaning.usedBy());
            if (meaning.usedBy().isEmpty()) {
                text.append("Nothing depends on it.").append(END);
            }
        }
        return text.toString();
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a" : "an";
    }

    private static void told(StringBuilder text, String title, List<Use> uses) {
        if (!uses.isEmpty()) {
            text.append(title).append(END);
        }
        uses.forEach(use ->
                text.append("  %-10s %s".formatted(use.kind(), line(use))).append(END));
    }

    private static String line(Use use) {
        return use.place().file().isEmpty() ? use.what() : Address.of(use.place()) + "  " + use.what();
    }

    /** As {@code forthright/uses/1}. */
    public String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/uses/1");
        root.put("name", name);
        root.put("meanings", meanings.stream().map(Uses::json).toList());
        return Json.write(root);
    }

    private static Map<String, Object> json(Meaning meaning) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", meaning.kind());
        one.put("name", meaning.name());
        one.put(
                "at",
                meaning.at().stream()
                        .map(place -> at(new LinkedHashMap<>(), place))
                        .toList());
        one.put("uses", meaning.uses().stream().map(Uses::json).toList());
        one.put("usedBy", meaning.usedBy().stream().map(Uses::json).toList());
        return one;
    }

    private static Map<String, Object> json(Use use) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", use.kind());
        one.put("what", use.what());
        return at(one, use.place());
    }

    private static Map<String, Object> at(Map<String, Object> one, Place place) {
        one.put("file", place.file().isEmpty() ? Json.NOTHING : place.file());
        one.put("line", place.line() == 0 ? Json.NOTHING : place.line());
        return one;
    }
}
