package forthright.drafting.issuing;

import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.drafting.Redrafting;
import forthright.drafting.Redrafting.Redrafted;
import forthright.drafting.Redrafting.Wanted;
import forthright.drafting.Workspace;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.SealedReply;
import forthright.reply.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What changed files would have made of every reply that was ever issued. Each is made twice for the same day, from its own
 * files and from the changed ones, and only what the record holds is used: no child's record is looked at.
 */
public final class Impact {
    private final Replaying replaying;
    private final Register register;
    private final LocalDate day;
    private final Redrafting under;
    private final Map<Under, Redrafting> asTheyWere = new ConcurrentHashMap<>();

    /**
     * The impact of changed files.
     *
     * @param workspace the workspace whose record is looked at
     * @param changed where the changed files lie: the same, or another folder
     * @param day the day on which both letters are written: a rule that begins later is not in force on it
     */
    public Impact(Workspace workspace, Workspace changed, LocalDate day) {
        this.replaying = new Replaying(workspace);
        this.register = Issuing.register(workspace);
        this.day = day;
        this.under = new Redrafting(changed);
    }

    /**
     * What would have come out otherwise.
     *
     * @param replies how many were looked at
     * @param same how many would be the same to the last character
     * @param before how many questions had each outcome and citation
     * @param unknown replies that cannot be made again, by the reason
     * @param corrected answers that a later letter has taken the place of
     */
    public record Report(
            int replies,
            int same,
            SortedMap<String, Integer> before,
            SortedMap<String, Integer> after,
            List<Changed> changed,
            List<String> unknown,
            List<String> corrected) {}

    /**
     * A reply that would have come out otherwise.
     *
     * @param questions its questions that differ
     * @param rest what differs outside of the answers, word by word; empty where nothing does
     * @param hidden figures that it told and that would be hidden now
     * @param perhapsShown figures that it hid and that might be shown now
     * @param warnings what anybody could work out who lays the new version beside the old one
     */
    public record Changed(
            String reference,
            List<Question> questions,
            String rest,
            List<String> hidden,
            List<String> perhapsShown,
            List<String> warnings) {}

    /** A question that would have been answered otherwise: by outcome and citation, and word by word. */
    public record Question(String id, String before, String after, String words) {}

    private record One(
            String reference, List<Outcome> before, List<Outcome> after, Optional<Changed> changed, String unknown) {}

    /** The files that a reply was sealed under. */
    private record Under(String pack, String council, Map<String, String> councilFiles) {}

    private record Outcome(String question, String told) {}

    /** Looks at every reply on the record, on all processors. */
    public Report report() {
        List<One> all = register.entries().stream()
                .filter(entry -> entry.deed() == Entry.Deed.ISSUED)
                .collect(Collectors.toList())
                .parallelStream()
                .map(this::one)
                .toList();
        SortedMap<String, Integer> before = new TreeMap<>();
        SortedMap<String, Integer> after = new TreeMap<>();
        all.forEach(one -> {
            one.before().forEach(outcome -> before.merge(outcome.told(), 1, Integer::sum));
            one.after().forEach(outcome -> after.merge(outcome.told(), 1, Integer::sum));
        });
        List<Changed> changes =
                all.stream().flatMap(one -> one.changed().stream()).toList();
        SortedMap<String, List<String>> unknown = new TreeMap<>();
        all.stream()
                .filter(one -> !one.unknown().isEmpty())
                .forEach(one -> unknown.computeIfAbsent(one.unknown(), why -> new ArrayList<>())
                        .add(one.reference()));
        int same = (int) all.stream()
                .filter(one -> one.changed().isEmpty() && one.unknown().isEmpty())
                .count();
        return new Report(
                all.size(),
                same,
                before,
                after,
                changes,
                unknown.entrySet().stream()
                        .map(e -> "%s: %s".formatted(String.join(", ", e.getValue()), e.getKey()))
                        .toList(),
                corrected());
    }

    /** A reply that was corrected is looked at as it was issued; whoever reads of it must know that it no longer stands. */
    private List<String> corrected() {
        List<String> corrected = new ArrayList<>();
        register.entries().stream()
                .filter(entry -> entry.deed() == Entry.Deed.ISSUED)
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

    private One one(Entry entry) {
        Path folder = register.caseFolder(entry);
        try {
            SealedReply sealed = replaying.sealed(folder);
            Path issued = folder.resolve(Register.ISSUED);
            Wanted same =
                    Wanted.same(sealed, Files.readString(issued.resolve("request.txt")), replaying.clarified(issued));
            Redrafting own = own(sealed);
            Redrafted was = own.again(same.on(day, sealed.answers()));
            Reassessed now =
                    Reassessed.under(policy(own.council(sealed)), policy(under.council(sealed)), sealed.answers());
            Redrafted is = under.again(same.on(day, now.answers()));
            return new One(entry.reference(), outcomes(was), outcomes(is), changed(sealed, was, is, now), "");
        } catch (IOException e) {
            return unknown(entry, "its request is not here any more");
        } catch (FaultsException e) {
            return unknown(entry, e.faults().getFirst().toString());
        }
    }

    private static One unknown(Entry entry, String why) {
        return new One(entry.reference(), List.of(), List.of(), Optional.empty(), why);
    }

    /** Whatever was sealed under the same files shares one, so that they are laid out and read once. */
    private Redrafting own(SealedReply sealed) {
        Under files = new Under(sealed.pack().content(), sealed.council(), sealed.councilFiles());
        return asTheyWere.computeIfAbsent(files, key -> new Redrafting(replaying.asItWas(sealed)));
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

    private Optional<Changed> changed(SealedReply sealed, Redrafted was, Redrafted is, Reassessed now) {
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
        if (questions.isEmpty()
                && rest.isEmpty()
                && now.hidden().isEmpty()
                && now.perhapsShown().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Changed(
                sealed.reference(),
                questions,
                rest,
                now.hidden().stream().map(Impact::place).toList(),
                now.perhapsShown().stream().map(Impact::place).toList(),
                warnings(sealed, now)));
    }

    private static String place(Reassessed.Told told) {
        return "question %s: %s".formatted(told.question(), told.what());
    }

    /** What has been told cannot be hidden again; and a figure that is told beside hidden ones narrows those. */
    private static List<String> warnings(SealedReply sealed, Reassessed now) {
        List<String> warnings = new ArrayList<>();
        now.hidden()
                .forEach(told -> warnings.add(
                        told.besideHidden()
                                ? "Reply %s has told %s. A new version that hides it, laid beside the old one, would let hidden figures of that table be worked out."
                                        .formatted(sealed.reference(), place(told))
                                : "Reply %s has told %s: a new version that hides it hides nothing from whoever has the old one."
                                        .formatted(sealed.reference(), place(told))));
        if (!now.perhapsShown().isEmpty()) {
            warnings.add(
                    "Reply %s hid %d of its figures. A new version that shows some of them, laid beside the old one, may let the others be worked out; foi draft holds each new reply against all that was told."
                            .formatted(sealed.reference(), now.perhapsShown().size()));
        }
        return warnings;
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
