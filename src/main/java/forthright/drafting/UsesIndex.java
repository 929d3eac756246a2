package forthright.drafting;

import forthright.bank.QuestionBank;
import forthright.decision.RuleBook;
import forthright.decision.rules.Rule;
import forthright.decision.rules.Rule.Basis;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything of a workspace in which something can be used.
 *
 * @param mentions every word that stands by itself in the YAML that people keep
 * @param tags what the templates bring in
 * @param decided the questions of letters that were drafted or issued
 */
record UsesIndex(
        Workspace workspace,
        LawBook law,
        List<Rule> rules,
        QuestionBank bank,
        List<Mention> mentions,
        List<TemplateTag> tags,
        List<DecidedQuestion> decided) {
    UsesIndex {
        rules = List.copyOf(rules);
        mentions = List.copyOf(mentions);
        tags = List.copyOf(tags);
        decided = List.copyOf(decided);
    }

    /** Reads a workspace; stops with every fault of its law, rules and bank. */
    static UsesIndex of(Workspace workspace) {
        Faults faults = new Faults();
        var law = LawBook.load(workspace.rules(), faults);
        var rules = law.flatMap(l -> RuleBook.load(workspace.rules(), l::kindOf, faults));
        var bank = QuestionBank.load(workspace.questionBank(), faults);
        faults.stopIfAny();
        return new UsesIndex(
                workspace,
                law.orElseThrow(() -> new FaultsException(faults.inOrder())),
                rules.map(RuleBook::rules).orElseThrow(() -> new FaultsException(faults.inOrder())),
                bank.orElseThrow(() -> new FaultsException(faults.inOrder())),
                Mentions.of(workspace),
                TemplateTag.of(workspace),
                DecidedQuestion.of(workspace));
    }

    List<Rule> which(Predicate<Rule> which) {
        return rules.stream().filter(which).toList();
    }

    static List<String> citations(Rule rule) {
        return rule.basis() instanceof Basis.Cited(List<String> citations) ? citations : List.of();
    }

    Stream<Use> mentioned(String kind, Predicate<Mention> which) {
        return mentions.stream().filter(which).map(mention -> Use.of(kind, mention));
    }

    Stream<Use> tagged(Predicate<TemplateTag> which) {
        return tags.stream()
                .filter(which)
                .map(tag -> new Use("template", tag.place(), (tag.isFile() ? "{{>" : "{{") + tag.name() + "}}"));
    }

    Stream<Use> decided(Predicate<DecidedQuestion> which) {
        return decided.stream().filter(which).map(Use::of);
    }

    /** Letters in which one of these rules spoke. */
    Stream<Use> decidedBy(List<Rule> some) {
        Set<String> names = some.stream().map(Rule::name).collect(Collectors.toSet());
        return decided(question -> question.rules().stream().anyMatch(names::contains));
    }
}
