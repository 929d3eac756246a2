package forthright.drafting.reviewing;

import forthright.drafting.Workspace;
import forthright.law.Authorities;
import forthright.law.LawBook;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.request.Request;
import forthright.request.RequestFile;
import forthright.request.RequestReader;
import forthright.review.Review;
import forthright.review.Review.Dismissed;
import forthright.review.comparing.Comparing;
import forthright.review.comparing.Comparison;
import forthright.review.corrections.Corrections;
import forthright.review.corrections.CorrectionsFile;
import forthright.review.corrections.Dismissal;
import forthright.review.reading.ReplyReader;
import forthright.review.rules.Finding;
import forthright.review.rules.Reviewed;
import forthright.review.rules.RuleShelf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reviews finished replies, and puts them side by side. */
public final class Reviewing {
    private static final int TOLD_EVERY = 100;

    private final LawBook law;
    private final RuleShelf rules;
    private final ReplyReader reader;
    private final List<Dismissal> exceptions;
    private final LocalDate today;

    private Reviewing(
            LawBook law, Authorities authorities, RuleShelf rules, List<Dismissal> exceptions, LocalDate today) {
        this.law = law;
        this.rules = rules;
        this.reader = new ReplyReader(law, authorities, rules.units());
        this.exceptions = List.copyOf(exceptions);
        this.today = today;
    }

    /** What a workspace reviews with; stops with every fault of its files. */
    public static Reviewing of(Workspace workspace, LocalDate today) {
        Faults faults = new Faults();
        Optional<LawBook> law = LawBook.load(workspace.rules(), faults);
        Optional<Authorities> authorities = Authorities.load(workspace.rules(), faults);
        Optional<RuleShelf> rules = RuleShelf.load(workspace.rules(), faults);
        List<Dismissal> exceptions = CorrectionsFile.ofAuthorities(
                workspace.rules().resolve("review/exceptions.yaml"), "rules/review/exceptions.yaml", faults);
        faults.stopIfAny();
        return new Reviewing(
                law.orElseThrow(() -> new FaultsException(faults.inOrder())),
                authorities.orElseThrow(() -> new FaultsException(faults.inOrder())),
                rules.orElseThrow(() -> new FaultsException(faults.inOrder())),
                exceptions,
                today);
    }

    /** A reply with what a person has put right in how it was read. */
    private record Taken(Reviewed reviewed, Corrections corrections) {}

    /**
     * Reviews the replies in some files and folders. One that cannot be read is told and left out; where none can be, it stops.
     *
     * @param among only replies of authorities whose names have one of these; all where none is named
     * @param told what a person should know meanwhile: how far it is, and what could not be read
     */
    public Review files(
            List<Path> named, Optional<Path> request, List<String> among, Workspace workspace, Consumer<String> told) {
        Faults ofRequest = new Faults();
        Optional<Request> asked = request.flatMap(file -> request(file, workspace, ofRequest));
        ofRequest.stopIfAny();
        List<ReplyFiles.Found> files = ReplyFiles.in(named);
        AtomicInteger read = new AtomicInteger();
        List<Fault> unread = Collections.synchronizedList(new ArrayList<>());
        List<Taken> taken = files.parallelStream()
                .map(file -> {
                    Faults faults = new Faults();
                    Optional<Taken> one = take(file, asked, workspace, faults);
                    unread.addAll(faults.inOrder());
                    int so = read.incrementAndGet();
                    if (so % TOLD_EVERY == 0) {
                        told.accept("%,d of %,d replies read".formatted(so, files.size()));
                    }
                    return one;
                })
                .flatMap(Optional::stream)
                .filter(one -> isAmong(one.reviewed().reply().authority(), among))
                .toList();
        if (taken.isEmpty()) {
            throw new FaultsException(
                    unread.isEmpty()
                            ? List.of(ReplyFiles.nothing(among))
                            : unread.stream()
                                    .sorted(Comparator.comparing(Fault::toString))
                                    .toList());
        }
        unread.stream().map(Fault::toString).sorted().forEach(told);
        return review(taken);
    }

    /** The request in a file; empty, with the reasons noted, where it cannot be read. */
    static Optional<Request> request(Path file, Workspace workspace, Faults faults) {
        String shown = workspace.shown(file);
        return RequestFile.read(file, shown, faults).flatMap(text -> RequestReader.read(text, shown, faults));
    }

    private Optional<Taken> take(ReplyFiles.Found file, Optional<Request> asked, Workspace workspace, Faults faults) {
        String shown = workspace.shown(file.reply());
        Corrections corrections = CorrectionsFile.beside(file.reply(), shown, faults);
        Optional<Request> own =
                asked.or(() -> file.request().flatMap(request -> request(request, workspace, new Faults())));
        return RequestFile.read(file.reply(), shown, faults)
                .filter(text -> !faults.hasErrors())
                .map(text -> new Taken(
                        new Reviewed(corrections.in(reader.read(text, shown, own)), own, law, rules.units(), today),
                        corrections));
    }

    private static boolean isAmong(String authority, List<String> among) {
        String name = authority.toLowerCase(Locale.UK);
        return among.isEmpty()
                || among.stream().anyMatch(each -> name.contains(each.strip().toLowerCase(Locale.UK)));
    }

    /** A reply that is at hand as text, by the name under which it is told. */
    public record ReplyText(String name, String text) {}

    /** Reviews the texts of replies, and puts them side by side. */
    public Review texts(List<ReplyText> replies, Optional<Request> request) {
        return review(replies.stream()
                .map(reply -> new Taken(reviewed(reply.text(), reply.name(), request), Corrections.NONE))
                .toList());
    }

    /** Reviews a reply's text. */
    public Review text(String text, String shownAs, Optional<Request> request) {
        return review(List.of(new Taken(reviewed(text, shownAs, request), Corrections.NONE)));
    }

    private Review review(List<Taken> taken) {
        List<Reviewed> all = taken.stream().map(Taken::reviewed).toList();
        List<Finding> findings = new ArrayList<>(all.parallelStream()
                .flatMap(reviewed -> rules.review(reviewed).stream())
                .toList());
        byAuthority(all).values().stream()
                .filter(replies -> replies.size() > 1)
                .forEach(replies -> findings.addAll(rules.across(replies)));
        List<Dismissed> dismissed = findings.stream()
                .flatMap(finding -> dismissal(finding, taken).stream().map(because -> new Dismissed(finding, because)))
                .toList();
        dismissed.forEach(each -> findings.remove(each.finding()));
        Comparison comparison = all.size() < 2
                ? Comparison.NONE
                : new Comparing(rules.units(), rules::restsOnThresholdAlone).compare(all);
        return new Review(all.stream().map(Reviewed::reply).toList(), findings, dismissed, comparison);
    }

    private static Map<String, List<Reviewed>> byAuthority(List<Reviewed> all) {
        Map<String, List<Reviewed>> by = new LinkedHashMap<>();
        all.stream()
                .filter(reviewed -> !reviewed.reply().authority().isEmpty())
                .forEach(reviewed -> by.computeIfAbsent(reviewed.reply().authority(), a -> new ArrayList<>())
                        .add(reviewed));
        return by;
    }

    private Optional<Dismissal> dismissal(Finding finding, List<Taken> taken) {
        Taken of = taken.stream()
                .filter(each -> each.reviewed().reply().file().equals(finding.file()))
                .findFirst()
                .orElseThrow();
        return Stream.concat(of.corrections().dismissed().stream(), exceptions.stream())
                .filter(each -> each.covers(finding, of.reviewed().reply().authority()))
                .findFirst();
    }

    /** A reply in a file, read as a person has put it right, with what it is held against. */
    Optional<Reviewed> reviewed(ReplyFiles.Found file, Optional<Request> asked, Workspace workspace, Faults faults) {
        return take(file, asked, workspace, faults).map(Taken::reviewed);
    }

    /** A reply's text, with what it is held against. */
    Reviewed reviewed(String text, String shownAs, Optional<Request> request) {
        return new Reviewed(reader.read(text, shownAs, request), request, law, rules.units(), today);
    }

    /** The law that it is held against. */
    LawBook law() {
        return law;
    }

    /** What the rules find in one reply. */
    List<Finding> findings(Reviewed reviewed) {
        return rules.review(reviewed);
    }
}
