package forthright.drafting.letters;

import forthright.bank.Council;
import forthright.document.HtmlLetter;
import forthright.drafting.Councils;
import forthright.drafting.Order;
import forthright.drafting.Workspace;
import forthright.drafting.decided.CaseFile;
import forthright.drafting.decided.Correspondence;
import forthright.drafting.issuing.Issuing;
import forthright.law.LawBook;
import forthright.law.LetterKind;
import forthright.law.LetterRule;
import forthright.law.LetterRules;
import forthright.law.Regime;
import forthright.law.TimeForReply;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.SealedReply;
import forthright.reply.Around;
import forthright.reply.LetterWriter;
import forthright.reply.Mark;
import forthright.request.Received;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** Drafts the letters around a reply. */
public final class LetterDrafting {
    private static final String CASE = "/" + CaseFile.NAME;

    private final Workspace workspace;

    /** Drafts letters in this workspace. */
    public LetterDrafting(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Everything about one request that letters are made from. */
    record About(
            Order order,
            Path folder,
            String shownAs,
            Request request,
            Council council,
            LocalDate received,
            Correspondence letters,
            Optional<SealedReply> reply) {
        Place caseFile() {
            return Place.of(shownAs + CASE);
        }

        String reference() {
            return reply.map(SealedReply::reference).orElse(request.reference());
        }
    }

    /** Where the next letter of a kind belongs. */
    public LetterFolder next(LetterKind kind, Order order) {
        Path folder = Issuing.caseFolder(workspace, order.request(), order.shownAs());
        return LetterFolder.next(folder, workspace.shown(folder), kind, Issuing.register(workspace)::isSealed);
    }

    /**
     * Drafts a letter; stops with every fault of the files.
     *
     * @throws NotAllowed where the law or the record stands against it, or a person must decide something first
     */
    public DraftedLetter draft(LetterFolder letter, Order order) {
        Faults faults = new Faults();
        Optional<LawBook> law = LawBook.load(workspace.rules(), faults);
        Optional<LetterRules> rules = LetterRules.load(workspace.rules(), faults);
        rules.ifPresent(r -> law.ifPresent(l -> r.check(l, faults)));
        About about = about(order, faults);
        Path own = about.council().folder().resolve("templates");
        Optional<LetterWriter> writer = law.flatMap(l -> LetterWriter.load(workspace.templates(), own, l, faults));
        Optional<HtmlLetter> pages = HtmlLetter.load(workspace.templates(), own, faults);
        faults.stopIfAny();
        return draft(letter, about, law.orElseThrow(), rules.orElseThrow(), writer.orElseThrow(), pages.orElseThrow());
    }

    private DraftedLetter draft(
            LetterFolder letter, About about, LawBook law, LetterRules rules, LetterWriter writer, HtmlLetter pages) {
        Matters matters = new Matters(workspace, about, letter);
        Regime regime = matters.regime(law);
        LocalDate dated = about.order().dated();
        LetterRule rule = rules.of(letter.kind(), regime.act(), dated);
        Faults against = new Faults();
        Eligibility eligible = new Eligibility(law, rule, dated, against);
        eligible.ofKind(letter.kind(), regime);
        eligible.ofMoment(letter.kind(), about.reply().isPresent(), about.shownAs());
        stop(against);
        TimeForReply time = TimeForReply.of(about.received(), about.letters().clarified(), regime, law);
        matters.extension().ifPresent(longer -> eligible.ofExtension(longer, regime, time));
        stop(against);
        Matters.Made made = matters.make(law, regime, writer);
        Around says = new Around(
                letter.kind(),
                rule.wording(),
                about.reference(),
                dated,
                about.request().subject().strip(),
                regime,
                rule.cites(),
                time,
                made.matter());
        String by = made.decided().isEmpty() ? "" : made.decided().getFirst().by();
        return new DraftedLetter(
                says,
                about.council(),
                made.decided(),
                made.corrects(),
                made.answers(),
                made.told(),
                Warnings.of(says, rule, law, about.reply(), by, about.caseFile()),
                mark -> files(says, about.council(), made, writer, pages, mark));
    }

    private static SequencedMap<String, String> files(
            Around says, Council council, Matters.Made made, LetterWriter writer, HtmlLetter pages, Mark mark) {
        String letter = writer.write(says, council, mark);
        String title = "Letter about request %s – %s".formatted(says.reference(), council.name());
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("letter.md", letter);
        files.put("letter.html", pages.from(letter, title, writer.language().tag()));
        files.put("decisions.json", LetterJson.of(says, council, made.decided(), made.corrects()));
        return files;
    }

    private About about(Order order, Faults faults) {
        Path folder = Issuing.caseFolder(workspace, order.request(), order.shownAs());
        String shown = workspace.shown(folder);
        Optional<Request> read = RequestReader.read(order.text(), order.shownAs(), order.received(), faults);
        Correspondence letters = CaseFile.read(folder, shown, faults).letters();
        Optional<Council> council = read.flatMap(request -> council(order, request, faults));
        read.ifPresent(request -> letters.check(request, received(order, request), faults));
        if (read.isEmpty() || council.isEmpty()) {
            throw new FaultsException(faults.inOrder());
        }
        Optional<SealedReply> reply = Issuing.register(workspace).of(folder, shown);
        Received received = received(order, read.get());
        if (!(received instanceof Received.On(LocalDate day))) {
            faults.error(
                    Place.of(order.shownAs()),
                    "no-day-of-receipt",
                    "Nobody knows when this request came, and the time for the reply counts from then.",
                    "Give the day with --received.");
            throw new FaultsException(faults.inOrder());
        }
        return new About(order, folder, shown, read.get(), council.get(), day, letters, reply);
    }

    private Optional<Council> council(Order order, Request request, Faults faults) {
        Councils councils = new Councils(workspace);
        return order.council().isEmpty()
                ? councils.addressedBy(request, faults)
                : councils.read(order.council(), faults);
    }

    private static Received received(Order order, Request request) {
        return Stream.of(order.received(), request.received(), request.sent())
                .filter(Received.On.class::isInstance)
                .findFirst()
                .orElse(new Received.NotSaid());
    }

    private static void stop(Faults against) {
        if (against.hasErrors()) {
            throw new NotAllowed(false, against.inOrder());
        }
    }
}
