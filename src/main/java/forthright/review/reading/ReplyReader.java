package forthright.review.reading;

import forthright.law.Authorities;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.request.Question;
import forthright.request.Received;
import forthright.request.Request;
import forthright.review.wording.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a finished reply: ours, or that of any authority. */
public final class ReplyReader {
    private static final List<Phrase> CLOSING = Phrase.all(
            "if you are|were|remain ?at ?all unhappy|dissatisfied|not",
            "if you have any queries|questions|concerns",
            "unhappy with",
            "dissatisfied with",
            "internal review",
            "right to ?request|ask|seek|appeal|complain|an ... review",
            "yours faithfully|sincerely|truly",
            "kind|kindest|best regards|wishes",
            "supply of information in response",
            "copyright",
            "re use",
            "reuse",
            "please remember|quote|remember",
            "please quote",
            "information commission*",
            "i hope|trust this",
            "we hope|trust this",
            "this concludes",
            "appeal* ?procedure|right*",
            "complaint* procedure",
            "your right* ?of|to",
            "request a review",
            "review procedure",
            "open government licence",
            "publication scheme",
            "disclosure log",
            "next steps");
    private final LawBook law;
    private final Authorities authorities;
    private final Units units;

    /**
     * A reader.
     *
     * @param units what letters count
     */
    public ReplyReader(LawBook law, Authorities authorities, Units units) {
        this.law = law;
        this.authorities = authorities;
        this.units = units;
    }

    /**
     * Reads a reply.
     *
     * @param request what it answers; where none is known, the questions are those that the reply repeats
     */
    public ReadReply read(String text, String file, Optional<Request> request) {
        List<Line> lines = ReplyText.lines(text);
        InTables tables = InTables.in(lines, request);
        List<Part> parts = joined(tables.parts(), Division.of(tables.rest(), request), tables.rest());
        int bodyFrom =
                parts.isEmpty() ? Unmarked.bodyOf(lines) : parts.getFirst().line();
        int lastPart = parts.stream().mapToInt(Part::line).max().orElse(bodyFrom);
        int closing = closing(lines, lastPart);
        boolean marked = !parts.isEmpty();
        Appendices appendices = Appendices.after(closing, lines);
        List<Part> divided = (marked
                        ? Unmarked.withBefore(cutAt(parts, closing), lines, request)
                        : Unmarked.of(between(lines, bodyFrom, closing), request, bodyFrom))
                .stream().map(appendices::with).toList();
        Head head = HeadReader.of(lines, bodyFrom);
        WhoReplies who = WhoReplies.in(text, lines, divided, request, authorities);
        Regime regime = who.regime();
        String act = regime.act().equals("EIR") ? "FOIA" : regime.act();
        CitationReader citing = new CitationReader(law, act, NamedActs.names(text, "EIR") ? "EIR" : act);
        List<Sentence> around = new ArrayList<>(Sentence.in(between(lines, 1, bodyFrom)));
        around.addAll(Sentence.in(appendices.without(between(lines, closing, lines.size() + 1))));
        Set<String> otherSigns = OtherSigns.in(lines);
        // What is said of the cost stands anywhere in a letter that marks nothing.
        List<Sentence> ofTheCost = marked
                ? List.of()
                : divided.stream()
                        .flatMap(part -> Sentence.in(part.lines()).stream())
                        .sorted(Comparator.comparingInt(Sentence::line))
                        .toList();
        List<ReadAnswer> answers = divided.stream()
                .map(part -> answer(part, citing, request, otherSigns, ofTheCost))
                .sorted(Comparator.comparingInt(ReadAnswer::line))
                .toList();
        List<CitedProvision> citations = new ArrayList<>(citing.in(around));
        answers.forEach(answer -> citations.addAll(answer.citations()));
        return new ReadReply(
                file,
                who.name(),
                head.reference(),
                head.dated(),
                head.received().or(() -> request.flatMap(ReplyReader::received)),
                regime,
                answers,
                around,
                citations,
                suppression(answers, around),
                complaint(lines, around),
                lines,
                marked);
    }

    private ReadAnswer answer(
            Part part,
            CitationReader citing,
            Optional<Request> request,
            Set<String> otherSigns,
            List<Sentence> ofTheCost) {
        Tables tables = Tables.in(part.lines());
        List<Sentence> sentences = Sentence.in(part.lines());
        List<Figure> figures = FigureReader.in(part.lines(), tables, units).stream()
                .filter(figure -> !OtherSigns.isOne(figure, otherSigns))
                .toList();
        List<CitedProvision> citations = citing.in(sentences);
        Ending ending = EndingReader.of(sentences, figures, citations);
        Optional<CostEstimate> estimate = ending == Ending.COST_LIMIT
                ? Optional.of(EstimateReader.of(
                        ofTheCost.isEmpty() ? sentences : ofTheCost,
                        part.lines().getFirst().number()))
                : Optional.empty();
        String asked = part.asked().isEmpty()
                ? request.flatMap(r -> r.allQuestions()
                                .filter(q -> q.id().path().equals(part.id()))
                                .findFirst())
                        .map(Question::text)
                        .orElse("")
                : part.asked();
        return new ReadAnswer(
                part.id(),
                part.printed(),
                asked,
                part.others(),
                part.line(),
                part.lines(),
                sentences,
                tables.all(),
                figures,
                citations,
                estimate,
                ending);
    }

    /** From the closing where there is one: "we would have to review each file" offers no review. */
    private static Complaint complaint(List<Line> lines, List<Sentence> around) {
        Complaint closing = ComplaintReader.of(around);
        return closing.review().isEmpty() && closing.regulator().isEmpty()
                ? ComplaintReader.of(Sentence.in(lines))
                : closing;
    }

    private static Optional<LocalDate> received(Request request) {
        return request.received() instanceof Received.On(LocalDate day)
                ? Optional.of(day)
                : request.sent() instanceof Received.On(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    private static Suppression suppression(List<ReadAnswer> answers, List<Sentence> around) {
        List<Line> lines =
                answers.stream().flatMap(answer -> answer.lines().stream()).toList();
        List<Sentence> sentences = new ArrayList<>(around);
        answers.forEach(answer -> sentences.addAll(answer.sentences()));
        List<Figure> figures =
                answers.stream().flatMap(answer -> answer.figures().stream()).toList();
        return SuppressionReader.read(sentences, Tables.in(lines), figures);
    }

    static List<Line> between(List<Line> lines, int from, int to) {
        return lines.stream()
                .filter(line -> line.number() >= from && line.number() < to)
                .toList();
    }

    /** What a table answers, and what is said of the same questions outside of the table; all of it where nothing there is marked. */
    private static List<Part> joined(List<Part> inTables, List<Part> marked, List<Line> rest) {
        if (inTables.isEmpty()) {
            return marked;
        }
        Map<String, Part> parts = new LinkedHashMap<>();
        inTables.forEach(part -> parts.merge(part.id(), part, Gathered::joined));
        marked.forEach(part -> parts.merge(part.id(), part, Gathered::joined));
        Part last = inTables.getLast();
        int tableEnds = last.lines().getLast().number();
        int next = marked.stream()
                .mapToInt(Part::line)
                .filter(line -> line > tableEnds)
                .min()
                .orElse(Integer.MAX_VALUE);
        List<Line> below = between(rest, tableEnds, next);
        if (!below.isEmpty()) {
            parts.merge(last.id(), new Part(last.id(), "", "", List.of(), last.line(), below), Gathered::joined);
        }
        return parts.values().stream()
                .sorted(Comparator.comparingInt(Part::line))
                .toList();
    }

    private static List<Part> cutAt(List<Part> parts, int closing) {
        return parts.stream()
                .map(part -> new Part(
                        part.id(),
                        part.printed(),
                        part.asked(),
                        part.others(),
                        part.line(),
                        between(part.lines(), 1, closing)))
                .toList();
    }

    /** The first line of what a letter ends with, after its last answer has begun; the line after the last where none is. */
    private static int closing(List<Line> lines, int after) {
        return Sentence.in(between(lines, after + 1, Integer.MAX_VALUE)).stream()
                .filter(sentence -> Phrase.any(CLOSING, sentence.words()))
                .mapToInt(Sentence::line)
                .findFirst()
                .orElse(lines.size() + 1);
    }
}
