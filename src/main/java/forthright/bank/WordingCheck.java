package forthright.bank;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Learnt.Known;
import forthright.bank.Learnt.Refused;
import forthright.bank.MatchingCases.Result;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether wordings may join the bank: each is judged by the bank as it would be with those before it. */
final class WordingCheck {
    private static final int LONGEST = 400;

    private final Path cases;
    private final boolean ofARequest;
    private QuestionBank bank;
    private Tried tried;

    /** How the wordings fare that try the bank. */
    private record Tried(Set<Result> right, List<Fault> faults) {}

    /** @param ofARequest whether the wordings are an applicant's, and not written down for the bank */
    WordingCheck(QuestionBank bank, Path folder, boolean ofARequest) {
        this.bank = bank;
        this.cases = folder.resolve(MatchingCases.FILE);
        this.ofARequest = ofARequest;
        this.tried = tried(bank);
    }

    /** Known or refused; empty where it may join, and from then on it counts as one of the bank's own. */
    Optional<Learnt> objection(NewWording wording) {
        Optional<BankEntry> entry = bank.entry(wording.entry());
        if (entry.isEmpty()) {
            List<String> known = bank.entries().stream().map(BankEntry::id).toList();
            return refused(
                    wording,
                    "unknown-entry",
                    "\"%s\" is no question of the bank.".formatted(wording.entry()),
                    Spelling.hint(wording.entry(), known));
        }
        if (wording.wording().isEmpty() || wording.wording().length() > LONGEST) {
            return refused(
                    wording,
                    "no-wording",
                    "A wording has from 1 to %d characters.".formatted(LONGEST),
                    "Give one question, in quotes.");
        }
        return aboutOne(wording)
                .or(() -> alreadyThere(wording))
                .or(() -> anotherUnit(wording, entry.get()))
                .or(() -> misleads(wording, entry.get()));
    }

    private Optional<Learnt> aboutOne(NewWording wording) {
        Optional<String> held = OfOneRequest.in(wording.wording())
                .or(() -> ofARequest
                        ? OfOneRequest.maybeIn(wording.wording(), word -> !bank.isStrange(word))
                        : Optional.empty());
        return held.flatMap(what -> refused(
                wording,
                "of-one-request",
                "The wording holds %s, and the bank keeps nothing of one request.".formatted(what),
                "Add it without that: foi bank learn --entry %s \"…\".".formatted(wording.entry())));
    }

    private Optional<Learnt> alreadyThere(NewWording wording) {
        for (BankEntry other : bank.entries()) {
            if (other.asks().stream().anyMatch(ask -> Lexicon.words(ask).equals(Lexicon.words(wording.wording())))) {
                String what = "\"%s\" is already a wording of \"%s\".".formatted(wording.wording(), other.id());
                return other.id().equals(wording.entry())
                        ? Optional.of(new Known(wording, what))
                        : refused(
                                wording,
                                "shared-wording",
                                what,
                                "Take it away there first, if it was put there by mistake.");
            }
        }
        return Optional.empty();
    }

    private Optional<Learnt> anotherUnit(NewWording wording, BankEntry entry) {
        Optional<Unit> asked = bank.unitOf(wording.wording());
        Optional<Unit> counted = entry.by().measured().map(Measure::unit);
        if (asked.isEmpty() || counted.isEmpty() || asked.equals(counted)) {
            return Optional.empty();
        }
        return refused(
                wording,
                "unit-differs",
                "\"%s\" asks for %s, and \"%s\" counts %s."
                        .formatted(
                                wording.wording(),
                                asked.get().inWords(),
                                entry.id(),
                                counted.get().inWords()),
                "Name the question that counts %s.".formatted(asked.get().inWords()));
    }

    private Optional<Learnt> misleads(NewWording wording, BankEntry entry) {
        Faults faults = new Faults();
        QuestionBank longer = bank.with(entry, wording.wording(), faults);
        if (faults.hasErrors()) {
            Fault fault = faults.inOrder().getFirst();
            return refused(wording, fault.code(), fault.what(), fault.remedy());
        }
        Match match = longer.match(wording.wording());
        boolean found =
                match instanceof Match.Matched matched && matched.entry().id().equals(entry.id());
        boolean refersBack = !entry.follows().isEmpty() && !(match instanceof Match.Matched);
        if (!found && !refersBack) {
            return refused(
                    wording,
                    "no-use",
                    "With \"%s\" under \"%s\", %s".formatted(wording.wording(), entry.id(), instead(match)),
                    "Look at ./foi match with this wording, and at the words in vocabulary.yaml.");
        }
        Tried then = tried(longer);
        Optional<Learnt> spoilt = spoils(wording, then);
        if (spoilt.isEmpty()) {
            bank = longer;
            tried = then;
        }
        return spoilt;
    }

    private static String instead(Match match) {
        return switch (match) {
            case Match.Matched matched -> "\"" + matched.entry().id() + "\" would still be nearer.";
            case Match.Unclear unclear -> "two or more questions would be as near.";
            case Match.Unknown unknown -> "it would still be matched to nothing: its kind of answer differs.";
        };
    }

    /** A wording that helps one request and leads others astray is worth less than none. */
    private Optional<Learnt> spoils(NewWording wording, Tried then) {
        Set<Fault> faults = new HashSet<>(then.faults());
        tried.faults().forEach(faults::remove);
        if (!faults.isEmpty()) {
            return refused(
                    wording,
                    "is-a-case",
                    "\"%s\" is one of the wordings that try the bank.".formatted(wording.wording()),
                    "Take it out of %s first.".formatted(MatchingCases.FILE));
        }
        return tried.right().stream()
                .filter(result -> !then.right().contains(result))
                .map(Result::wording)
                .sorted()
                .findFirst()
                .flatMap(other -> refused(
                        wording,
                        "misleads",
                        "With \"%s\" under \"%s\", \"%s\" would no longer find what it asks."
                                .formatted(wording.wording(), wording.entry(), other),
                        "Say in the wording what tells the two apart."));
    }

    private Tried tried(QuestionBank by) {
        if (!Files.isRegularFile(cases)) {
            return new Tried(Set.of(), List.of());
        }
        Faults faults = new Faults();
        Set<Result> right = new HashSet<>(MatchingCases.run(cases, MatchingCases.FILE, by, faults));
        right.removeIf(result -> !result.right());
        return new Tried(right, faults.inOrder());
    }

    private static Optional<Learnt> refused(NewWording wording, String code, String what, String remedy) {
        return Optional.of(new Refused(wording, code, what, remedy));
    }
}
