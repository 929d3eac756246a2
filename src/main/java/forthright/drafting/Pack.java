package forthright.drafting;

import forthright.bank.QuestionBank;
import forthright.decision.RuleBook;
import forthright.document.HtmlLetter;
import forthright.law.Authorities;
import forthright.law.LawBook;
import forthright.law.Signs;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.reply.LetterWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What people keep, read and checked: law, questions, rules and wordings. */
record Pack(
        LawBook law,
        Authorities authorities,
        Signs signs,
        QuestionBank bank,
        RuleBook rules,
        LetterWriter letters,
        HtmlLetter pages,
        OwnReview review) {
    /** The law and the rules, with what is wrong in them. */
    private record Ruled(Optional<LawBook> law, Optional<RuleBook> rules, List<Fault> faults) {
        static Ruled load(Workspace workspace) {
            Faults faults = new Faults();
            Optional<LawBook> law = LawBook.load(workspace.rules(), faults);
            Optional<RuleBook> rules = law.flatMap(l -> RuleBook.load(workspace.rules(), l::kindOf, faults));
            return new Ruled(law, rules, faults.inOrder());
        }
    }

    /** A pack that will be there when it is asked for. */
    interface Begun {
        /** The whole pack; for the rest, see {@link Pack#load}. */
        Optional<Pack> load(Path ofCouncil, Faults faults);

        /** What a draft is made from, by hash; the data aside. */
        default Inputs inputs(Workspace workspace, Path council, String requestText) {
            return Inputs.of(workspace, council, requestText);
        }
    }

    /** Begins to read law and rules, which take longest: they need neither request nor council. */
    static Begun begin(Workspace workspace) {
        // On a thread of its own: on two processors the common pool has one, which the council's data will need.
        CompletableFuture<Ruled> ruled = CompletableFuture.supplyAsync(
                () -> Ruled.load(workspace),
                task -> Thread.ofPlatform().daemon().name("law and rules").start(task));
        CompletableFuture<OwnReview.Begun> reviewed = CompletableFuture.supplyAsync(
                () -> OwnReview.begin(workspace.rules()),
                task -> Thread.ofPlatform().daemon().name("review rules").start(task));
        return (ofCouncil, faults) -> load(workspace, ofCouncil, ruled::join, reviewed::join, faults);
    }

    /**
     * Reads everything before it stops, so that every fault is noted; empty where there is one.
     *
     * @param ofCouncil the council's own templates, which replace shared ones of the same name
     */
    static Optional<Pack> load(Workspace workspace, Path ofCouncil, Faults faults) {
        return load(
                workspace, ofCouncil, () -> Ruled.load(workspace), () -> OwnReview.begin(workspace.rules()), faults);
    }

    private static Optional<Pack> load(
            Workspace workspace,
            Path ofCouncil,
            Supplier<Ruled> ruled,
            Supplier<OwnReview.Begun> reviewed,
            Faults faults) {
        Optional<Authorities> authorities = Authorities.load(workspace.rules(), faults);
        Optional<Signs> signs = Signs.load(workspace.rules(), faults);
        Optional<QuestionBank> bank = QuestionBank.load(workspace.questionBank(), faults);
        Ruled read = ruled.get();
        faults.addAll(read.faults());
        Optional<LawBook> law = read.law();
        Optional<RuleBook> rules = read.rules();
        Optional<LetterWriter> letters = letters(workspace, ofCouncil, law, rules, faults);
        Optional<HtmlLetter> pages = HtmlLetter.load(workspace.templates(), ofCouncil, faults);
        OwnReview.Begun review = reviewed.get();
        faults.addAll(review.faults());
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
                pages.get(),
                review.with(law.orElseThrow(), authorities.orElseThrow())));
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
