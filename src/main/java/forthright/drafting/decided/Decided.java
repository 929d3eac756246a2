package forthright.drafting.decided;

import forthright.bank.BankEntry;
import forthright.bank.Confirmed;
import forthright.bank.QuestionBank;
import forthright.data.supplied.SuppliedFigure;
import forthright.disclosurecontrol.Leak;
import forthright.disclosurecontrol.ProtectedLetter;
import forthright.law.files.Faults;
import forthright.law.files.Spelling;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that a person decided about one request.
 *
 * @param figures figures that a service supplied otherwise than on a sheet
 * @param releases figures with which the reply goes although earlier ones have given them away
 * @param overrides what was decided of a question in place of the rules
 * @param letters what was decided for the letters around the reply
 */
public record Decided(
        List<ConfirmedMatch> matches,
        List<SuppliedFigure> figures,
        List<Release> releases,
        List<InPlaceOfRules> overrides,
        Correspondence letters) {
    public Decided {
        matches = List.copyOf(matches);
        figures = List.copyOf(figures);
        releases = List.copyOf(releases);
        overrides = List.copyOf(overrides);
    }

    /** Nobody has decided anything. */
    public static Decided nothing() {
        return new Decided(List.of(), List.of(), List.of(), List.of(), Correspondence.NONE);
    }

    /** The names of the figures with which the reply goes although they are given away. */
    public Set<String> released() {
        return releases.stream().map(Release::figure).collect(Collectors.toSet());
    }

    /** Every release must be of a figure that is given away: one that is not would mean that somebody erred. */
    public void checkReleases(ProtectedLetter letter, Faults faults) {
        List<String> open = letter.leaks().stream().map(Leak::figure).toList();
        releases.stream()
                .filter(release -> !letter.released().contains(release.figure()))
                .forEach(release -> faults.error(
                        release.place(),
                        "nothing-to-release",
                        "No earlier reply has given \"%s\" away.".formatted(release.figure()),
                        open.isEmpty()
                                ? "Remove the entry: this reply needs no release."
                                : Spelling.hint(release.figure(), open)));
    }

    /** What a person said of a question. */
    public Optional<ConfirmedMatch> match(QuestionId question) {
        return matches.stream().filter(m -> m.question().equals(question)).findFirst();
    }

    /** The matches that were confirmed; one of a question or an entry that is not there is a fault. */
    public Map<QuestionId, Confirmed> confirmed(Request request, QuestionBank bank, Faults faults) {
        Map<QuestionId, Confirmed> confirmed = new LinkedHashMap<>();
        List<String> ids =
                request.allQuestions().map(Question::id).map(QuestionId::path).toList();
        List<String> entries = bank.entries().stream().map(BankEntry::id).toList();
        for (ConfirmedMatch match : matches) {
            if (!ids.contains(match.question().path())) {
                faults.error(
                        match.place(),
                        "no-such-question",
                        "The request has no question \"%s\". Its text may have changed since %s was here."
                                .formatted(match.question(), match.signed().by()),
                        Spelling.hint(match.question().path(), ids) + " To see the questions: foi read.");
            }
            String because = "Confirmed by " + match.signed().inWords();
            if (match.entry().isEmpty()) {
                confirmed.put(match.question(), new Confirmed.NoEntry(because));
            } else if (entries.contains(match.entry())) {
                confirmed.put(
                        match.question(),
                        new Confirmed.As(bank.entry(match.entry()).orElseThrow(), because));
            } else {
                faults.error(
                        match.place(),
                        "unknown-entry",
                        "\"%s\" is no standard question of the bank.".formatted(match.entry()),
                        Spelling.nearest(match.entry(), entries)
                                .map("Did you mean \"%s\"?"::formatted)
                                .orElse("To find it: foi match. Where a person answers: entry: none."));
            }
        }
        return confirmed;
    }
}
