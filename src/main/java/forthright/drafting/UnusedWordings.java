package forthright.drafting;

import forthright.bank.Council;
import forthright.decision.RuleBook;
import forthright.decision.rules.Rule;
import forthright.law.LawBook;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.reply.LetterWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells of wordings that nothing uses: no rule, no provision, no setting of a council and no other template. */
final class UnusedWordings {
    private static final String ANSWERS = "answers/";
    private static final String PARAGRAPHS = "paragraphs/";

    private final Workspace workspace;
    private final Faults faults;

    UnusedWordings(Workspace workspace, Faults faults) {
        this.workspace = workspace;
        this.faults = faults;
    }

    /**
     * Looks at every template.
     *
     * @param letters the letters around a reply that rules name
     */
    void check(LawBook law, RuleBook rules, Collection<Council> councils, Collection<String> letters) {
        Map<String, String> files = files();
        Set<String> begun = begun(law, rules, councils);
        letters.forEach(letter -> begun.add(LetterWriter.AROUND + letter));
        Set<String> used = reached(begun);
        files.forEach((shown, name) -> {
            if (!used.contains(name)) {
                faults.add(Fault.warning(
                        Place.of(shown),
                        "unused-wording",
                        "No rule, provision, setting or other template uses this wording.",
                        remedy(name, rules.rules(), files.values())));
            }
        });
    }

    private static String remedy(String name, List<Rule> rules, Collection<String> written) {
        List<Rule> lacking = rules.stream()
                .filter(rule -> !rule.verb().asksAPerson() && !written.contains(ANSWERS + rule.wording()))
                .toList();
        return Spelling.nearest(
                        name,
                        lacking.stream().map(rule -> ANSWERS + rule.wording()).toList())
                .flatMap(near -> lacking.stream()
                        .filter(rule -> near.equals(ANSWERS + rule.wording()))
                        .findFirst())
                .map(rule ->
                        "Did you mean it for \"%s\"? The rule \"%s\" (%s) asks for that, and there is no such file."
                                .formatted(rule.wording(), rule.name(), rule.place()))
                .orElse(
                        name.startsWith(ANSWERS)
                                ? "Let a rule propose \"%s\", or remove the file.".formatted(name.substring(8))
                                : "Name it where it belongs, or remove the file.");
    }

    /** What does not need another template to be used. */
    private static Set<String> begun(LawBook law, RuleBook rules, Collection<Council> councils) {
        Set<String> begun = new TreeSet<>(LetterWriter.namedByTheProgram());
        rules.wordings().forEach(wording -> begun.add(ANSWERS + wording));
        law.provisions().forEach(provision -> begun.add(PARAGRAPHS + "notice-" + provision.notice()));
        councils.stream()
                .flatMap(council -> council.reUse().from().values().stream())
                .forEach(setting -> begun.add(PARAGRAPHS + setting.wording()));
        return begun;
    }

    /** These, and what they bring in, and what that brings in. */
    private Set<String> reached(Set<String> begun) {
        List<TemplateTag> partials =
                TemplateTag.of(workspace).stream().filter(TemplateTag::isFile).toList();
        Set<String> reached = new TreeSet<>(begun);
        Deque<String> next = new ArrayDeque<>(begun);
        while (!next.isEmpty()) {
            String name = next.pop();
            partials.stream()
                    .filter(tag -> nameOf(tag.place().file()).equals(name))
                    .map(TemplateTag::name)
                    .filter(reached::add)
                    .forEach(next::push);
        }
        return reached;
    }

    /** Every template, as messages name it, with its name as rules and templates use it. */
    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Stream<Path> all = TemplateTag.files(workspace).stream();
        all.map(workspace::shown).forEach(shown -> files.put(shown, nameOf(shown)));
        return files;
    }

    /** {@code answers/small-number} of {@code councils/coventry/templates/answers/small-number.md.mustache}. */
    private static String nameOf(String shown) {
        return shown.replaceFirst("^(councils/[^/]+/)?templates/", "").replaceFirst("\\.(md|html|pdf)\\.mustache$", "");
    }
}
