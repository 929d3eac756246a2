package forthright.review.reading;

import forthright.request.Request;
import forthright.review.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Divides the lines of a reply among the questions, by the marks it prints and the questions it repeats. */
final class Division {
    private static final int LINES_OF_A_QUESTION = 6;
    private static final Pattern PART = Pattern.compile(
            "(?i)\\s*(?:the )?(?:(?:first|second|third|last|next|other|final) (?:part|half|bit|point)\\b|part (?:one|two|three|[1-3])\\b|continued\\b|cont\\b)");

    private final List<Line> lines;
    private final Optional<Asked> asked;
    private final Optional<Repeats> repeats;
    private final boolean inOneSeries;
    private final List<Anchor> anchors = new ArrayList<>();

    /**
     * Where the answer to a question begins.
     *
     * @param index of the line in which the mark or the repeated question begins
     * @param answerAt of the line in which the answer begins
     * @param from the place in that line
     */
    private record Anchor(
            String id, String printed, String asked, List<String> others, int index, int answerAt, int from) {}

    private Division(List<Line> lines, Optional<Asked> asked, boolean inOneSeries) {
        this.lines = lines;
        this.asked = asked;
        this.repeats = asked.map(known -> new Repeats(lines, known));
        this.inOneSeries = inOneSeries;
    }

    /** The parts of a reply, in its order; none where it marks and repeats nothing. */
    static List<Part> of(List<Line> lines, Optional<Request> request) {
        Optional<Asked> asked = request.map(Asked::of);
        List<Line> broken = RunOn.broken(lines, asked);
        Division division = new Division(broken, asked, false).lookThrough();
        return (division.countsOn() ? new Division(broken, asked, true).lookThrough() : division).parts();
    }

    private Division lookThrough() {
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                at = look(at);
            }
        }
        return this;
    }

    /** Looks at a line; gives the last line that what it found takes. */
    private int look(int at) {
        String text = lines.get(at).text();
        Optional<MarkOfLine> mark = mark(text);
        int from = mark.map(MarkOfLine::end).orElse(0);
        Optional<Anchor> found = asked.isPresent()
                ? repeated(at, from, mark).or(() -> mark.flatMap(m -> marked(at, m)))
                : alone(at, mark);
        found.ifPresent(anchors::add);
        return found.map(anchor -> Math.max(at, anchor.from() > 0 ? anchor.answerAt() : anchor.answerAt() - 1))
                .orElse(at);
    }

    /** The mark of a line; of "1. a) …" the one of the part, where the question has it. */
    private Optional<MarkOfLine> mark(String text) {
        Optional<MarkOfLine> whole = MarkOfLine.in(text);
        return whole.filter(
                        m -> m.number() > 0 && m.letter().isEmpty() && m.more().isEmpty())
                .flatMap(m -> MarkOfLine.in(text.substring(m.end()))
                        .filter(part -> part.number() == 0)
                        .map(part -> new MarkOfLine(
                                m.number(), part.letter(), List.of(), m.sure(), m.answers(), m.end() + part.end())))
                .filter(part ->
                        asked.filter(known -> known.place(part.path()) >= 0).isPresent())
                .or(() -> whole);
    }

    private Optional<Anchor> repeated(int at, int from, Optional<MarkOfLine> mark) {
        Optional<String> marked = mark.flatMap(m -> asked.flatMap(known -> known.id(m, last())));
        return repeats.flatMap(known -> known.at(at, from, mark.isPresent(), marked))
                .map(repeat -> anchor(repeat, at, from, mark));
    }

    private Anchor anchor(Repeats.Repeat repeat, int at, int from, Optional<MarkOfLine> mark) {
        boolean lineEnds =
                lines.get(repeat.line()).text().substring(repeat.after()).isBlank();
        return new Anchor(
                repeat.id(),
                printed(mark, at),
                said(at, from, repeat.line(), repeat.after()),
                List.of(),
                at,
                lineEnds ? repeat.line() + 1 : repeat.line(),
                lineEnds ? 0 : repeat.after());
    }

    private String last() {
        return anchors.isEmpty() ? "" : anchors.getLast().id();
    }

    private List<String> others(MarkOfLine mark) {
        return mark.more().stream()
                .map(String::valueOf)
                .filter(id -> asked.isEmpty() || asked.get().place(id) >= 0)
                .toList();
    }

    private String said(int at, int from, int line, int to) {
        if (at == line) {
            return lines.get(at).text().substring(from, Math.max(from, to)).strip();
        }
        StringBuilder said =
                new StringBuilder(lines.get(at).text().substring(from).strip());
        for (int between = at + 1; between < line; between++) {
            said.append(' ').append(lines.get(between).text().strip());
        }
        return said.append(' ').append(lines.get(line).text(), 0, to).toString().strip();
    }

    private String printed(Optional<MarkOfLine> mark, int at) {
        return mark.map(m -> lines.get(at).text().substring(0, m.end()).strip()).orElse("");
    }

    private Optional<Anchor> marked(int at, MarkOfLine mark) {
        Asked known = asked.orElseThrow();
        Optional<String> id = inOneSeries
                ? known.inTurn(mark.number())
                : known.id(mark, last()).map(found -> nextIfRepeated(found, mark, at));
        if (id.isEmpty()) {
            // A question that the request was not seen to ask: its answer is no part of the one before.
            boolean next = mark.number() == roots() + 1 && mark.letter().isEmpty() && !last().isEmpty();
            return next
                    ? Optional.of(new Anchor(
                            String.valueOf(mark.number()),
                            printed(Optional.of(mark), at),
                            "",
                            List.of(),
                            at,
                            at,
                            mark.end()))
                    : Optional.empty();
        }
        int place = known.place(id.get());
        int before = last().isEmpty() ? -1 : known.place(last());
        if (mark.needsSeries() && repeatsUnanswered(at)) {
            return Optional.empty(); // "3 premises", below the question: that is the answer
        }
        boolean restarts = place == 0 && !mark.needsSeries();
        if (mark.answers() && repeatsUnanswered(at)) {
            // "Q3 … A2": the answer is to the question that was just repeated, whatever number stands before it.
            Anchor open = anchors.getLast();
            return Optional.of(
                    new Anchor(open.id(), printed(Optional.of(mark), at), "", others(mark), at, at, mark.end()));
        }
        boolean goesOn = mark.needsSeries()
                ? (place > before && place <= before + (before < 0 ? 1 : 2)) || isNextRoot(id.get())
                : place > before || (mark.isNamed() && mark.number() > 0);
        if (isOfAnotherStyle(mark, at)) {
            return Optional.empty(); // "(2) personal data means …": a quotation has numbers of its own
        }
        boolean again = anchors.stream().anyMatch(anchor -> anchor.id().equals(id.get()));
        boolean everythingRepeatedFirst = again && anchors.stream().noneMatch(this::isAnswered);
        if (!(goesOn || restarts || everythingRepeatedFirst || id.get().equals(last()))) {
            return Optional.empty();
        }
        return Optional.of(new Anchor(id.get(), printed(Optional.of(mark), at), "", others(mark), at, at, mark.end()));
    }

    /** "1. … 2. … 3. …" over 1(a), 1(b) and 2(a): whether a repeated question shows that the reply counts on. */
    private boolean countsOn() {
        return anchors.stream()
                .filter(anchor -> !anchor.asked().isEmpty() && anchor.id().contains("."))
                .filter(anchor -> MarkOfLine.in(anchor.asked()).isEmpty()) // not "2. a. How many …"
                .anyMatch(anchor -> mark(anchor.printed() + " ")
                        .filter(mark -> mark.letter().isEmpty() && mark.number() > 1)
                        .flatMap(mark -> asked.flatMap(known -> known.inTurn(mark.number())))
                        .filter(anchor.id()::equals)
                        .isPresent());
    }

    /** "(d) … (d) …": the same mark again stands before the next answer. */
    private String nextIfRepeated(String id, MarkOfLine mark, int at) {
        boolean afterItsParts = last().startsWith(id + ".")
                && mark.letter().isEmpty()
                && !anchors.getLast().printed().isEmpty();
        if (afterItsParts && !answer(anchors.getLast(), at).isEmpty()) {
            return asked.orElseThrow().after(id).orElse(id);
        }
        boolean again = id.equals(last())
                && !mark.answers()
                && form(anchors.getLast().printed()).equals(form(printed(Optional.of(mark), at)))
                && anchors.getLast().asked().isEmpty()
                && !anchors.getLast().printed().isEmpty();
        return again && !answer(anchors.getLast(), at).isEmpty() && !isAnotherPartOf(mark, at)
                ? asked.orElseThrow().after(id).orElse(id)
                : id;
    }

    /** "3. First part … 3. Second part … 4. …": the numbers after it stand where they should. */
    private boolean isAnotherPartOf(MarkOfLine mark, int at) {
        if (PART.matcher(lines.get(at).text().substring(mark.end())).lookingAt()) {
            return true;
        }
        int most = asked.orElseThrow().roots();
        return mark.number() > 0
                && mark.letter().isEmpty()
                && IntStream.rangeClosed(mark.number() + 1, most)
                        .allMatch(number -> lines.subList(at + 1, lines.size()).stream()
                                .flatMap(line -> MarkOfLine.in(line.text()).stream())
                                .anyMatch(other -> other.number() == number && !other.needsSeries()))
                && mark.number() < most;
    }

    /** Whether answers have so far stood under marks of one form, and this is of another. */
    private boolean isOfAnotherStyle(MarkOfLine mark, int at) {
        List<String> forms = anchors.stream()
                .map(Anchor::printed)
                .filter(printed -> MarkOfLine.in(printed + " ")
                        .filter(several -> !several.more().isEmpty())
                        .isEmpty())
                .filter(printed ->
                        MarkOfLine.in(printed + " ").filter(MarkOfLine::isNamed).isEmpty())
                .filter(printed -> printed.chars().anyMatch(Character::isDigit) == mark.number() > 0)
                .map(Division::form)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
        boolean ofAPart = mark.number() > 0 && !mark.letter().isEmpty();
        return !mark.isNamed()
                && !ofAPart
                && mark.more().isEmpty()
                && !forms.isEmpty()
                && !forms.contains(form(printed(Optional.of(mark), at)));
    }

    private static String form(String printed) {
        // "1.", "2a." and "3. a)" are of one form.
        String bare = printed.replaceAll("[\\s-]", "")
                .replaceAll("(?<=\\d)[a-zA-Z](?![a-zA-Z])", "")
                .replaceAll("(?<=\\d[.)])[a-zA-Z]{1,4}[.)]$", "");
        return bare.replaceAll("\\d+", "#").replaceAll("[a-zA-Z]+", "a");
    }

    private boolean isNextRoot(String id) {
        return !id.contains(".") && id.equals(String.valueOf(roots() + 1));
    }

    /** Whether the question repeated last has no answer yet. */
    private boolean repeatsUnanswered(int at) {
        return !anchors.isEmpty()
                && !anchors.getLast().asked().isEmpty()
                && answer(anchors.getLast(), at).isEmpty();
    }

    private boolean isAnswered(Anchor anchor) {
        int next = anchors.indexOf(anchor) + 1;
        int to = next < anchors.size() ? anchors.get(next).index() : lines.size();
        return next < anchors.size() && !answer(anchor, to).isEmpty();
    }

    /** Without the request: a mark, and what follows it up to its question mark, or nothing. */
    private Optional<Anchor> alone(int at, Optional<MarkOfLine> mark) {
        int from = mark.map(MarkOfLine::end).orElse(0);
        Optional<int[]> end = questionEnds(at, from);
        if (mark.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        if (mark.isPresent() && end.isEmpty() && !follows(mark.get())) {
            return Optional.empty();
        }
        String id = mark.map(m -> path(m)).orElseGet(() -> String.valueOf(roots() + 1));
        if (end.isEmpty()) {
            return Optional.of(
                    new Anchor(id, printed(mark, at), "", mark.map(this::others).orElse(List.of()), at, at, from));
        }
        int line = end.get()[0];
        int after = end.get()[1];
        boolean lineEnds = lines.get(line).text().substring(after).isBlank();
        String said = said(at, from, line, after);
        if (Words.of(said).words().size() < 3) {
            return Optional.empty();
        }
        return Optional.of(new Anchor(
                id, printed(mark, at), said, List.of(), at, lineEnds ? line + 1 : line, lineEnds ? 0 : after));
    }

    private Optional<int[]> questionEnds(int at, int from) {
        for (int line = at; line < lines.size() && line < at + LINES_OF_A_QUESTION; line++) {
            String text = lines.get(line).text();
            if (text.isBlank()
                    || text.contains("|")
                    || (line > at && MarkOfLine.in(text).isPresent())) {
                return Optional.empty();
            }
            int mark = text.indexOf('?', line == at ? from : 0);
            if (mark >= 0) {
                return Optional.of(new int[] {line, mark + 1});
            }
        }
        return Optional.empty();
    }

    /** Whether a mark is the next of the series, the first of one under the last, or sure. */
    private boolean follows(MarkOfLine mark) {
        if (mark.number() > 0) {
            boolean next = mark.number() == roots() + 1
                    || (mark.number() == roots() && !mark.letter().isEmpty());
            return mark.needsSeries() ? mark.number() == roots() + 1 && mark.number() > 1 : mark.isSure() || next;
        }
        boolean first = mark.letter().equals("a") || mark.letter().equals("i");
        return !last().isEmpty() && (mark.isSure() || first || last().contains("."));
    }

    private int roots() {
        return anchors.stream()
                .map(Anchor::id)
                .map(id -> id.split("\\.", -1)[0])
                .filter(id -> id.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    private String path(MarkOfLine mark) {
        return mark.number() > 0 || last().isEmpty() ? mark.path() : last().split("\\.", -1)[0] + "." + mark.letter();
    }

    private List<Line> answer(Anchor anchor, int to) {
        List<Line> answer = new ArrayList<>();
        for (int at = anchor.answerAt(); at < to; at++) {
            Line line = lines.get(at);
            String text = line.text();
            if (at == anchor.answerAt()) {
                String rest = text.substring(Math.min(anchor.from(), text.length()));
                // The question is the label of a row of figures.
                text = rest.strip().startsWith("|") ? anchor.asked() + " " + rest : rest;
            }
            answer.add(new Line(line.number(), text.isBlank() ? "" : text));
        }
        boolean blank = answer.stream().allMatch(Line::isBlank);
        return blank ? List.of() : answer;
    }

    private List<Part> parts() {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            int to = i + 1 < anchors.size() ? anchors.get(i + 1).index() : lines.size();
            Part part = new Part(
                    anchor.id(),
                    anchor.printed(),
                    anchor.asked(),
                    anchor.others(),
                    lines.get(anchor.index()).number(),
                    answer(anchor, to));
            parts.merge(anchor.id(), part, Gathered::joined);
        }
        return Gathered.ofTheStem(List.copyOf(parts.values()));
    }
}
