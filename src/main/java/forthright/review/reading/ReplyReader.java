package forthright.review.reading;

import forthright.law.Authorities;
import forthright.law.Authority;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.request.Question;
import forthright.request.Received;
import forthright.request.Request;
import forthright.review.wording.Phrase;
import forthright.review.wording.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "a", "in", "to", "for", "how", "many", "were", "was", "is", "are", "please", "you",
            "your", "that", "this", "have", "has", "had", "on", "by", "with", "each", "number", "council", "did", "do",
            "year", "years", "if", "it", "or", "from", "been", "which", "what", "any", "can", "tell", "me", "us",
            "provide", "also", "over", "same", "at", "as");

    private static final Pattern BULLET = Pattern.compile("\\s*[-•*▪◦●]\\s+\\S");

    private static final Pattern COURTESY = Pattern.compile(
            "(?i)\\s*(?:dear |hello|hi\\b|thank you for your|further to your|i (?:refer|write|am writing)|i can (?:now )?(?:confirm|respond)|please (?:see|find) (?:our|below|the)|(?:your|the) request (?:for information )?(?:has|was)|we (?:have|can) (?:now )?(?:considered|processed|respond)|our (?:response|answer)s? (?:is|are))");

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
        List<Part> parts = Division.of(lines, request);
        int bodyFrom = parts.isEmpty() ? bodyOf(lines) : parts.getFirst().line();
        int lastPart = parts.stream().mapToInt(Part::line).max().orElse(bodyFrom);
        int closing = closing(lines, lastPart);
        boolean marked = !parts.isEmpty();
        List<Part> divided = marked
                ? withBefore(cutAt(parts, closing), lines, request)
                : unmarked(between(lines, bodyFrom, closing), request, bodyFrom);
        Head head = HeadReader.of(lines, bodyFrom);
        Optional<Authority> listed = authority(lines, divided);
        // A council that is on no list is named by its own letter before whoever the request was for.
        Optional<String> own = listed.map(Authority::name).or(() -> AuthorityName.in(lines));
        Optional<Authority> authority = listed.or(() -> own.isPresent() ? Optional.empty() : addressee(request));
        Regime regime = regime(text, authority, request);
        CitationReader citing = new CitationReader(law, regime.act().equals("EIR") ? "FOIA" : regime.act());
        List<Sentence> around = new ArrayList<>(Sentence.in(between(lines, 1, bodyFrom)));
        around.addAll(Sentence.in(between(lines, closing, lines.size() + 1)));
        Set<String> otherSigns = OtherSigns.in(lines);
        List<ReadAnswer> answers = divided.stream()
                .map(part -> answer(part, citing, request, otherSigns))
                .sorted(Comparator.comparingInt(ReadAnswer::line))
                .toList();
        List<CitedProvision> citations = new ArrayList<>(citing.in(around));
        answers.forEach(answer -> citations.addAll(answer.citations()));
        return new ReadReply(
                file,
                own.or(() -> authority.map(Authority::name)).orElse(""),
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

    private ReadAnswer answer(Part part, CitationReader citing, Optional<Request> request, Set<String> otherSigns) {
        Tables tables = Tables.in(part.lines());
        List<Sentence> sentences = Sentence.in(part.lines());
        List<Figure> figures = FigureReader.in(part.lines(), tables, units).stream()
                .filter(figure -> !OtherSigns.isOne(figure, otherSigns))
                .toList();
        List<CitedProvision> citations = citing.in(sentences);
        Ending ending = EndingReader.of(sentences, figures, citations);
        Optional<CostEstimate> estimate = ending == Ending.COST_LIMIT
                ? Optional.of(
                        EstimateReader.of(sentences, part.lines().getFirst().number()))
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

    /** The authority of the list that the letter names, in its head and closing first. */
    private Optional<Authority> authority(List<Line> lines, List<Part> parts) {
        Set<Integer> inAnswers = parts.stream()
                .flatMap(part -> part.lines().stream())
                .map(Line::number)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> !inAnswers.contains(line.number()))
                .filter(line -> !line.text().strip().startsWith(">"))
                .flatMap(line -> authorities.in(line.text()).stream())
                .findFirst();
    }

    private Optional<Authority> addressee(Optional<Request> request) {
        return request.stream()
                .flatMap(asked -> asked.addressee().lines())
                .flatMap(line -> authorities.in(line).stream())
                .findFirst();
    }

    private static Regime regime(String text, Optional<Authority> authority, Optional<Request> request) {
        if (authority.isPresent()) {
            return authority.get().regime().equals("FOISA") ? Regime.FOISA : Regime.FOIA;
        }
        boolean scottish = CitationReader.names(text, "FOISA")
                || text.contains("Scottish Information Commissioner")
                || request.filter(asked -> asked.regime().equals("FOISA")).isPresent();
        if (scottish) {
            return Regime.FOISA;
        }
        return CitationReader.names(text, "EIR") && !CitationReader.names(text, "FOIA") ? Regime.EIR : Regime.FOIA;
    }

    private static List<Line> between(List<Line> lines, int from, int to) {
        return lines.stream()
                .filter(line -> line.number() >= from && line.number() < to)
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

    /** Where a reply that marks nothing begins to answer: after the short lines at its head. */
    private static int bodyOf(List<Line> lines) {
        int body = 1;
        Tables tables = Tables.in(lines);
        for (Line line : lines) {
            String text = line.text().strip();
            boolean heading = text.isEmpty()
                    || (text.length() < 90
                            && !text.contains("|")
                            && ".?!".indexOf(text.charAt(text.length() - 1)) < 0
                            && (text.split("\\s+", -1).length <= 12)
                            && !PrintedCell.isFigure(text)
                            && !tables.has(line));
            if (!heading) {
                return body;
            }
            body = text.isEmpty() ? line.number() + 1 : body;
        }
        return 1;
    }

    /** A reply that marks nothing: each stretch goes to the question whose words it has most of, else to the one before. */
    private static List<Part> unmarked(List<Line> lines, Optional<Request> request, int from) {
        List<Question> questions = request.map(r -> r.allQuestions().toList()).orElse(List.of());
        if (questions.size() < 2) {
            String id = questions.isEmpty() ? "1" : questions.getFirst().id().path();
            return lines.stream().allMatch(Line::isBlank)
                    ? List.of()
                    : List.of(new Part(id, "", "", List.of(), from, lines));
        }
        return ofQuestions(lines, questions);
    }

    private static List<Part> ofQuestions(List<Line> all, List<Question> questions) {
        List<Line> lines = all.stream()
                .filter(line -> !COURTESY.matcher(line.text()).lookingAt())
                .toList();
        List<Part> bulleted = bulleted(lines, questions);
        if (!bulleted.isEmpty()) {
            return bulleted;
        }
        List<List<Line>> stretches = stretches(lines);
        int[] to = InTurn.of(stretches.stream().map(ReplyReader::said).toList(), questions);
        Map<String, List<Line>> of = new LinkedHashMap<>();
        for (int at = 0; at < to.length; at++) {
            of.computeIfAbsent(questions.get(to[at]).id().path(), id -> new ArrayList<>())
                    .addAll(stretches.get(at));
        }
        return of.entrySet().stream()
                .map(each -> new Part(
                        each.getKey(),
                        "",
                        "",
                        List.of(),
                        each.getValue().getFirst().number(),
                        each.getValue()))
                .sorted(Comparator.comparingInt(Part::line))
                .toList();
    }

    private static String said(List<Line> stretch) {
        return stretch.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** As many bullets as questions: they answer them in turn. */
    private static List<Part> bulleted(List<Line> lines, List<Question> questions) {
        List<Line> bullets = lines.stream()
                .filter(line -> BULLET.matcher(line.text()).lookingAt())
                .toList();
        if (bullets.size() != questions.size() || bullets.size() < 2) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < bullets.size(); at++) {
            int to = at + 1 < bullets.size() ? bullets.get(at + 1).number() : Integer.MAX_VALUE;
            parts.add(new Part(
                    questions.get(at).id().path(),
                    "",
                    "",
                    List.of(),
                    bullets.get(at).number(),
                    between(lines, bullets.get(at).number(), to)));
        }
        return parts;
    }

    /** Where figures stand before the first question that is repeated, they answer those before it. */
    private static List<Part> withBefore(List<Part> parts, List<Line> lines, Optional<Request> request) {
        List<Question> questions = request.map(r -> r.allQuestions().toList()).orElse(List.of());
        String first = parts.getFirst().id();
        List<Question> earlier = questions.stream()
                .takeWhile(question -> !question.id().path().equals(first))
                .toList();
        List<Line> above = between(lines, 1, parts.getFirst().line());
        boolean figures = !Tables.in(above).all().isEmpty();
        if (earlier.isEmpty() || earlier.size() == questions.size() || !figures) {
            return parts;
        }
        List<Part> all = new ArrayList<>(ofQuestions(between(above, bodyOf(above), Integer.MAX_VALUE), earlier));
        all.addAll(parts);
        return all;
    }

    private static List<List<Line>> stretches(List<Line> lines) {
        List<List<Line>> stretches = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank() && !open.isEmpty()) {
                stretches.add(List.copyOf(open));
                open.clear();
            } else if (!line.isBlank()) {
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            stretches.add(List.copyOf(open));
        }
        return stretches;
    }

    /** The words that tell questions apart, without endings of the plural. */
    static Set<String> content(String text) {
        return Words.of(text)
                .alone()
                .filter(word -> !COMMON.contains(word) && word.length() > 1)
                .map(word -> word.endsWith("s") && word.length() > 4 ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
