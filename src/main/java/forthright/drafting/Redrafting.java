package forthright.drafting;

import forthright.bank.Council;
import forthright.decision.Decisions;
import forthright.decision.Ground;
import forthright.decision.Stems;
import forthright.facts.Fact;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.record.SealedAnswer;
import forthright.record.SealedReply;
import forthright.reply.Answer;
import forthright.reply.LetterWriter;
import forthright.reply.Mark;
import forthright.reply.Reply;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.Received;
import forthright.request.Request;
import forthright.request.RequestReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Makes replies again from what was sealed of them: the same facts and the same released figures, under the files of a
 * workspace. No child's record is looked at.
 */
public final class Redrafting {
    private final Workspace workspace;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** Under the files of this workspace, which are read once. */
    public Redrafting(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What to make again.
     *
     * @param text the request as it was sealed
     * @param request the same, read
     * @param clarified the day from which the time for the reply counted anew; empty where nothing had to be asked
     * @param dated the day that decides law, values, rules and wordings
     * @param answers what was sealed of each question, or what a changed policy makes of it
     * @param mark the place on the record that the letter shows
     */
    public record Wanted(
            SealedReply sealed,
            String text,
            Request request,
            Optional<LocalDate> clarified,
            LocalDate dated,
            List<SealedAnswer> answers,
            Mark mark) {
        /** The reply as it was. */
        public static Wanted same(SealedReply sealed, String text, Optional<LocalDate> clarified) {
            Faults faults = new Faults();
            Optional<Request> request = RequestReader.read(text, sealed.reference(), sealed.dayOfReceipt(), faults);
            faults.stopIfAny();
            return new Wanted(
                    sealed,
                    text,
                    request.orElseThrow(() -> new FaultsException(faults.inOrder())),
                    clarified,
                    sealed.dated(),
                    sealed.answers(),
                    sealed.mark());
        }

        /** The same, written on another day with these answers, and not sent. */
        public Wanted on(LocalDate day, List<SealedAnswer> others) {
            return new Wanted(sealed, text, request, clarified, day, others, Mark.NONE);
        }
    }

    /**
     * A reply made again.
     *
     * @param answers as the letter words them, by the question's id
     * @param letters the letter in every language, by the name of its file
     */
    public record Redrafted(
            Reply reply, String letter, Map<String, String> answers, SequencedMap<String, String> letters) {}

    /** A council that knows the bank, and the files that its letters are made from. */
    private record Kept(Council council, Pack pack, List<LetterWriter> others) {}

    /** The council of a reply, as this workspace has it. */
    public Council council(SealedReply sealed) {
        return kept(sealed).council();
    }

    private Kept kept(SealedReply sealed) {
        return kept.computeIfAbsent(sealed.council(), id -> {
            Faults faults = new Faults();
            Optional<Council> council = new Councils(workspace).read(id, faults);
            Optional<Pack> pack =
                    council.flatMap(c -> Pack.load(workspace, c.folder().resolve("templates"), faults));
            faults.stopIfAny();
            Pack read = pack.orElseThrow(() -> new FaultsException(faults.inOrder()));
            Council known = council.orElseThrow().knowing(read.bank());
            return new Kept(known, read, new OtherLanguages(workspace, known).writers(read.law(), faults));
        });
    }

    /** Makes a reply again; stops with every fault of the files. */
    public Redrafted again(Wanted wanted) {
        SealedReply sealed = wanted.sealed();
        Request request = wanted.request();
        Received received = sealed.dayOfReceipt();
        Council council = kept(sealed).council();
        Pack pack = kept(sealed).pack();
        Map<QuestionId, String> entries = new LinkedHashMap<>();
        Map<Question, Evidence> evidence = evidence(request, wanted, entries);
        List<Fact> known = evidence.values().stream()
                .flatMap(e -> e.facts().stream())
                .distinct()
                .toList();
        Decisions decisions = pack.rules()
                .decide(
                        request.allQuestions().map(Question::id).toList(),
                        Stems.of(request),
                        byPeople(wanted.answers()),
                        known,
                        wanted.dated());
        List<Answer> answers = Answers.of(request, entries, evidence, known, decisions);
        Reply reply = new Reply(
                request,
                sealed.reference(),
                council,
                received,
                wanted.clarified(),
                wanted.dated(),
                answers,
                Readings.of(
                        council,
                        new Periods(request, received),
                        answers,
                        Drafter.otherAct(wanted.text(), pack, request, council),
                        request.fallbacks()),
                List.of());
        LetterWriter.Written written = pack.letters().written(reply, wanted.mark());
        Stream<LetterWriter> writers = Stream.concat(Stream.of(pack.letters()), kept(sealed).others().stream());
        return new Redrafted(
                reply, written.letter(), written.answers(), LetterFiles.letters(writers, reply, wanted.mark()));
    }

    private static Map<QuestionId, Ground> byPeople(List<SealedAnswer> answers) {
        Map<QuestionId, Ground> byPeople = new LinkedHashMap<>();
        answers.forEach(answer -> answer.byPerson().ifPresent(ground -> byPeople.put(answer.question(), ground)));
        return byPeople;
    }

    private static Map<Question, Evidence> evidence(Request request, Wanted wanted, Map<QuestionId, String> entries) {
        Map<QuestionId, SealedAnswer> sealed = new LinkedHashMap<>();
        wanted.answers().forEach(answer -> sealed.put(answer.question(), answer));
        Map<Question, Evidence> evidence = new LinkedHashMap<>();
        request.allQuestions().forEach(question -> {
            SealedAnswer answer = sealed.remove(question.id());
            if (answer == null) {
                throw otherwiseRead(wanted.sealed(), question.id());
            }
            Evidence found = new Evidence();
            answer.facts().forEach(found::add);
            answer.contents().forEach(found::give);
            answer.mappings().forEach(found::map);
            evidence.put(question, found);
            if (!answer.entry().isEmpty()) {
                entries.put(question.id(), answer.entry());
            }
        });
        if (!sealed.isEmpty()) {
            throw otherwiseRead(wanted.sealed(), sealed.keySet().iterator().next());
        }
        return evidence;
    }

    private static FaultsException otherwiseRead(SealedReply sealed, QuestionId question) {
        return FaultsException.error(
                Place.of("reply " + sealed.reference()),
                "request-read-otherwise",
                "This version of the program reads the request otherwise than the one that sealed it: question %s."
                        .formatted(question),
                "It was sealed by version %s; this is %s. Use that version to see it again."
                        .formatted(sealed.version(), Version.current()));
    }
}
