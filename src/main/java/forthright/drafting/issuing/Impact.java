package forthright.drafting.issuing;

import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.drafting.Drafter;
import forthright.drafting.Redrafting;
import forthright.drafting.Redrafting.Redrafted;
import forthright.drafting.Redrafting.Wanted;
import forthright.drafting.Workspace;
import forthright.drafting.issuing.ImpactReport.Changed;
import forthright.drafting.issuing.ImpactReport.Question;
import forthright.drafting.issuing.ImpactReport.Unknown;
import forthright.law.WrittenDay;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.SealedReply;
import forthright.reply.Answer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What changed files would have made of every reply that was ever issued. Each is made twice for the same day, from its own
 * files and from the changed ones, and only what the record holds is used: no child's record is looked at.
 */
public final class Impact {
    private final Replaying replaying;
    private final Register register;
    private final LocalDate day;
    private final Redrafting under;
    private final Optional<WithData.Drafting> withData;
    private final Map<Under, AsItWas> asTheyWere = new ConcurrentHashMap<>();

    /**
     * The impact of changed files.
     *
     * @param workspace the workspace whose record is looked at
     * @param changed where the changed files lie: the same, or another folder
     * @param day the day on which both letters are written: a rule that begins later is not in force on it
     * @param data where the data lies that tells what would be shown for certain; empty where none is looked at
     */
    public Impact(Workspace workspace, Workspace changed, LocalDate day, Optional<Path> data) {
        this.replaying = new Replaying(workspace);
        this.register = Issuing.register(workspace);
        this.day = day;
        this.under = new Redrafting(changed);
        this.withData = data.map(folder -> new WithData.Drafting(workspace, changed, day, folder));
    }

    private record One(
            String reference, List<Outcome> before, List<Outcome> after, Optional<Changed> changed, String unknown) {}

    /** The files that a reply was sealed under. */
    private record Under(String pack, String council, Map<String, String> councilFiles) {}

    /** The files that a reply was sealed under, laid out and read once for all that share them. */
    private record AsItWas(Redrafting redrafting, Optional<Drafter> drafter) {}

    private record Outcome(String question, String told) {}

    /** Looks at every reply on the record, on all processors. */
    public ImpactReport report() {
        List<Entry> entries = register.entries();
        Map<String, Entry> last = new HashMap<>();
        entries.forEach(entry -> last.put(entry.folder(), entry));
        List<One> all = entries.stream()
                .filter(entry -> entry.deed() == Entry.Deed.ISSUED)
                .collect(Collectors.toList())
                .parallelStream()
                .map(entry -> erased(last.getOrDefault(entry.folder(), entry))
                        .map(why -> unknown(entry, why))
                        .orElseGet(() -> one(entry)))
                .toList();
        SortedMap<String, Integer> before = new TreeMap<>();
        SortedMap<String, Integer> after = new TreeMap<>();
        SortedMap<String, List<String>> unknown = new TreeMap<>();
        all.forEach(one -> {
            one.before().forEach(outcome -> before.merge(outcome.told(), 1, Integer::sum));
            one.after().forEach(outcome -> after.merge(outcome.told(), 1, Integer::sum));
            if (!one.unknown().isEmpty()) {
                unknown.computeIfAbsent(one.unknown(), why -> new ArrayList<>()).add(one.reference());
            }
        });
        return new ImpactReport(
                all.size(),
                before,
                after,
                all.stream().flatMap(one -> one.changed().stream()).toList(),
                unknown.entrySet().stream()
                        .map(e -> new Unknown(e.getKey(), e.getValue()))
                        .toList(),
                corrected(entries));
    }

    /** A reply that was corrected is looked at as it was issued; whoever reads of it must know that it no longer stands. */
    private List<String> corrected(List<Entry> entries) {
        Set<String> withLetters = entries.stream()
                .filter(entry -> entry.deed() == Entry.Deed.SENT)
                .map(Entry::caseFolder)
                .collect(Collectors.toSet());
        List<String> corrected = new ArrayList<>();
        entries.stream()
                .filter(entry -> entry.deed() == Entry.Deed.ISSUED && withLetters.contains(entry.folder()))
                .forEach(entry -> register.corrections(register.caseFolder(entry), entry.folder())
                        .forEach(letter -> letter.corrects().orElseThrow().questions().stream()
                                .map(question -> "%s, question %s: corrected on %s by letter %s of the record"
                                        .formatted(
                                                entry.reference(),
                                                question,
                                                letter.says().dated(),
                                                letter.mark().number()))
                                .forEach(corrected::add)));
        return corrected;
    }

    /** Why a reply cannot be made again that was erased; empty where it was not. */
    private static Optional<String> erased(Entry last) {
        return last.deed() == Entry.Deed.ERASED
                ? Optional.of(
                        "the applicant's words were erased on %s by %s".formatted(WrittenDay.of(last.on()), last.by()))
                : Optional.empty();
    }

    private One one(Entry entry) {
        Path folder = register.caseFolder(entry);
        try {
            SealedReply sealed = replaying.sealed(folder);
            Optional<String> request = register.text(entry.folder(), "request.txt");
            if (request.isEmpty()) {
                return unknown(entry, "its request is not here any more");
            }
            String text = request.get();
            Wanted same = Wanted.same(sealed, text, replaying.clarified(folder));
            AsItWas asItWas = asItWas(sealed);
            Redrafting own = asItWas.redrafting();
            Redrafted was = own.again(same.on(day, sealed.answers()));
            Reassessed now =
                    Reassessed.under(policy(own.council(sealed)), policy(under.council(sealed)), sealed.answers());
            Redrafted is = under.again(same.on(day, now.answers()));
            Optional<WithData> certain = withData.flatMap(
                    drafting -> asItWas.drafter().map(drafter -> drafting.of(sealed, folder, text, drafter)));
            return new One(entry.reference(), outcomes(was), outcomes(is), changed(sealed, was, is, now, certain), "");
        } catch (FaultsException e) {
            return unknown(entry, e.faults().getFirst().toString());
        }
    }

    private static One unknown(Entry entry, String why) {
        return new One(entry.reference(), List.of(), List.of(), Optional.empty(), why);
    }

    private AsItWas asItWas(SealedReply sealed) {
        Under files = new Under(sealed.pack().content(), sealed.council(), sealed.councilFiles());
        return asTheyWere.computeIfAbsent(files, key -> {
            Workspace workspace = replaying.asItWas(sealed);
            return new AsItWas(new Redrafting(workspace), withData.map(drafting -> drafting.under(workspace)));
        });
    }

    private SmallNumbers policy(Council council) {
        return council.smallNumbers()
                .on(day)
                .orElseThrow(() -> FaultsException.error(
                        Place.of("councils/%s/profile.yaml".formatted(council.id())),
                        "no-value",
                        "No small-number policy holds on %s.".formatted(day),
                        "Add a line to small-numbers with an earlier date."));
    }

    private static List<Outcome> outcomes(Redrafted made) {
        return made.reply().answers().stream()
                .map(answer -> new Outcome(answer.question().id().path(), told(answer)))
                .toList();
    }

    private static String told(Answer answer) {
        String citations = answer.decision().citations().stream().sorted().collect(Collectors.joining(", "));
        String outcome = answer.decision().outcome().word();
        return citations.isEmpty() ? outcome : outcome + ", " + citations;
    }

    private Optional<Changed> changed(
            SealedReply sealed, Redrafted was, Redrafted is, Reassessed now, Optional<WithData> certain) {
        List<Outcome> first = outcomes(was);
        List<Outcome> second = outcomes(is);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            String id = first.get(i).question();
            String words =
                    WordDiff.of(was.answers().getOrDefault(id, ""), is.answers().getOrDefault(id, ""));
            boolean same = first.get(i).equals(second.get(i)) && words.isEmpty();
            if (!same) {
                questions.add(
                        new Question(id, first.get(i).told(), second.get(i).told(), words));
            }
        }
        String rest = WordDiff.of(around(was), around(is));
        List<String> hidden = certain.map(WithData::hidden)
                .orElseGet(() ->
                        now.hidden().stream().map(Reassessed.Told::toString).toList());
        List<String> perhaps = certain.isPresent()
                ? List.of()
                : now.perhapsShown().stream().map(Reassessed.Told::toString).toList();
        List<String> shown = certain.map(WithData::shown).orElse(List.of());
        if (Stream.of(questions, hidden, perhaps, shown).allMatch(List::isEmpty) && rest.isEmpty()) {
            return Optional.empty();
        }
        List<String> warnings = certain.map(
                        found -> Stream.concat(OldBesideNew.told(sealed.reference(), now), found.warnings().stream())
                                .toList())
                .orElseGet(() -> OldBesideNew.warnings(sealed.reference(), now));
        return Optional.of(new Changed(sealed.reference(), questions, rest, hidden, perhaps, shown, warnings));
    }

    /** The letter around its answers. */
    private static String around(Redrafted made) {
        String rest = made.letter();
        for (String answer : made.answers().values()) {
            rest = rest.replace(answer, " ");
        }
        return rest;
    }
}
