package forthright.drafting;

import forthright.bank.QuestionBank;
import forthright.decision.RuleBook;
import forthright.document.HtmlLetter;
import forthright.law.Authorities;
import forthright.law.LawBook;
import forthright.law.Signs;
import forthright.law.files.Faults;
import forthright.reply.LetterWriter;
import java.nio.file.Path;
import java.util.Optional;

/** What people keep, read and checked: law, questions, rules and wordings. */
record Pack(
        LawBook law,
        Authorities authorities,
        Signs signs,
        QuestionBank bank,
        RuleBook rules,
        LetterWriter letters,
        HtmlLetter pages) {
    /**
     * Reads everything before it stops, so that every fault is noted; empty where there is one.
     *
     * @param ofCouncil the council's own templates, which replace shared ones of the same name
     */
    static Optional<Pack> load(Workspace workspace, Path ofCouncil, Faults faults) {
        Optional<LawBook> law = LawBook.load(workspace.rules(), faults);
        Optional<Authorities> authorities = Authorities.load(workspace.rules(), faults);
        Optional<Signs> signs = Signs.load(workspace.rules(), faults);
        Optional<QuestionBank> bank = QuestionBank.load(workspace.questionBank(), faults);
        Optional<RuleBook> rules = law.flatMap(l -> RuleBook.load(workspace.rules(), l::kindOf, faults));
        Optional<LetterWriter> letters = letters(workspace, ofCouncil, law, rules, faults);
        Optional<HtmlLetter> pages = HtmlLetter.load(workspace.templates(), ofCouncil, faults);
        if (faults.hasErrors() || bank.isEmpty() || rules.isEmpty() || letters.isEmpty() || pages.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Pack(
                law.orElseThrow(),
                authorities.orElseThrow(),
                signs.orElseThrow(),
                bank.get(),
                rules.get(),
                letters.get(),
                pages.get()));
    }

    /** The wordings, with every one that a rule proposes. */
    static Optional<LetterWriter> letters(
            Workspace workspace, Path ofCouncil, Optional<LawBook> law, Optional<RuleBook> rules, Faults faults) {
        Optional<LetterWriter> letters =
                law.flatMap(l -> LetterWriter.load(workspace.templates(), ofCouncil, l, faults));
        letters.ifPresent(l -> rules.ifPresent(r -> l.checkWordings(r.wordings(), faults)));
        return letters;
    }
}
