package forthright.drafting;

import forthright.decision.rules.Rule;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a name means in what letters say: a wording or another template, a provision of the law. */
final class MeaningsInLetters {
    private static final String LETTERS = "rules/letters.yaml";

    private final UsesIndex index;

    MeaningsInLetters(UsesIndex index) {
        this.index = index;
    }

    List<Meaning> of(String name) {
        List<Meaning> found = new ArrayList<>();
        wordings().filter(name::equals).map(this::wording).forEach(found::add);
        index.law().canonical(name).map(Object::toString).map(this::provision).ifPresent(found::add);
        return found;
    }

    /** Every name that means something here. */
    Stream<String> names() {
        return Stream.concat(
                wordings(),
                index.law().provisions().stream().map(p -> p.citation().toString()));
    }

    private Stream<String> wordings() {
        return TemplateTag.files(index.workspace()).stream()
                .map(TemplateTag::stem)
                .distinct();
    }

    private Meaning wording(String wording) {
        List<Rule> proposing =
                index.which(rule -> !rule.verb().asksAPerson() && rule.wording().equals(wording));
        List<Place> at = new ArrayList<>();
        TemplateTag.files(index.workspace()).stream()
                .filter(file -> TemplateTag.stem(file).equals(wording))
                .forEach(file -> at.add(Place.of(index.workspace().shown(file))));
        List<String> files = at.stream().map(Place::file).toList();
        List<Use> uses = index.tagged(
                        tag -> tag.isFile() && files.contains(tag.place().file()))
                .toList();
        List<Use> usedBy = Stream.of(
                        MeaningsInRules.told(proposing),
                        index.tagged(tag -> tag.isFile()
                                && tag.name().replaceFirst("^.*/", "").equals(wording)),
                        index.mentioned(
                                "rule case",
                                m -> m.isIn("rules/")
                                        && !m.isIn(LETTERS)
                                        && m.isValueOf("wording")
                                        && m.text().equals(wording)),
                        index.mentioned(
                                "letter",
                                m -> m.isIn(LETTERS)
                                        && m.isValueOf("wording")
                                        && m.text().equals(wording)),
                        index.mentioned("law", m -> m.isValueOf("notice") && wording.equals("notice-" + m.text())),
                        index.mentioned(
                                "council",
                                m -> m.isIn("councils/")
                                        && m.isValueOf("wording")
                                        && m.text().equals(wording)),
                        index.decidedBy(proposing))
                .flatMap(all -> all)
                .toList();
        return new Meaning("wording", wording, at, uses, usedBy);
    }

    private Meaning provision(String citation) {
        Predicate<Mention> said = mention -> mention.text().equals(citation);
        List<Place> at = index.mentions().stream()
                .filter(said.and(m -> m.isName() && m.isIn("rules/law.yaml")))
                .map(Mention::place)
                .toList();
        List<Use> uses = new ArrayList<>();
        index.law().provision(citation).stream()
                .filter(provision -> !provision.notice().isEmpty())
                .forEach(provision -> TemplateTag.files(index.workspace()).stream()
                        .filter(file -> TemplateTag.stem(file).equals("notice-" + provision.notice()))
                        .forEach(file -> uses.add(
                                new Use("wording", Place.of(index.workspace().shown(file)), TemplateTag.stem(file)))));
        List<Use> usedBy = Stream.of(
                        MeaningsInRules.told(
                                index.which(rule -> UsesIndex.citations(rule).contains(citation))),
                        index.mentioned(
                                "law",
                                said.and(m ->
                                        !m.isName() && !m.place().file().endsWith(".cases.yaml") && m.isIn("rules/"))),
                        index.mentioned(
                                "rule case", said.and(m -> m.place().file().endsWith(".cases.yaml"))),
                        index.mentioned("council", said.and(m -> m.isIn("councils/"))),
                        index.decided(question -> question.citations().contains(citation)))
                .flatMap(all -> all)
                .toList();
        return new Meaning("provision", citation, at, uses, usedBy);
    }
}
