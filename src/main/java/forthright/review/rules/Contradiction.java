package forthright.review.rules;

import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import forthright.review.reading.Line;
import forthright.review.reading.PrintedTable;
import forthright.review.reading.ReadAnswer;
import forthright.review.wording.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two statements of one letter that cannot both hold. */
final class Contradiction implements ReviewRule {
    private static final Pattern OF_THE = Pattern.compile(
            "(?<![\\w.,£/-])(\\d[\\d,]*)(?:(?: (?!average\\b)\\w+){0,2} ?\\(?(?:out of|of (?:the|these|those|a total of))| of) ?(?:the )?(\\d[\\d,]*)(?![\\w%]|[.,/]\\d)");

    private static final Pattern WITH_SHARE = Pattern.compile(
            "^\\D{0,40}?(?<part>\\d[\\d,]*)(?: [a-z]+)? ?\\((?<share>\\d{1,3}(?:\\.\\d+)?) ?(?:%|per ?cent)\\)");

    /** Percentage points that rounding may make. */
    private static final double ROUNDED = 1.0;

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        for (ReadAnswer answer : reviewed.reply().answers()) {
            saidToBeHeld(reviewed, answer, text, objections);
            totals(answer, text, objections);
            parts(reviewed, answer, text, objections);
            absent(answer, text, objections);
            ofTheOther(answer, objections);
            share(reviewed, answer, text, objections);
            narrower(reviewed, answer, text, objections);
        }
    }

    /** "We hold all that you ask for", and then neither confirmed nor denied. */
    private static void saidToBeHeld(Reviewed reviewed, ReadAnswer answer, RuleText text, Objections objections) {
        if (answer.ending() == Ending.NEITHER_CONFIRMED_NOR_DENIED) {
            reviewed.reply()
                    .sentences()
                    .filter(s -> s.line() < answer.line() && text.finds("holds-all", s))
                    .findFirst()
                    .ifPresent(s -> objections.to(
                            answer,
                            answer.line(),
                            "Line %d says that everything is held; this says nothing either way.".formatted(s.line())));
        }
    }

    /** A total that is not the sum of its parts, all of them printed and each of another kind. */
    private static void totals(ReadAnswer answer, RuleText text, Objections objections) {
        boolean overlap = mayOverlap(answer, text);
        for (PrintedTable table : answer.tables()) {
            Lines.of(table, text.phrases("total")).stream()
                    .filter(sum -> sum.hidden() == 0 && sum.left() != 0 && !overlap)
                    .filter(sum -> sum.shown().size() > 1 && Math.abs(sum.left()) * 2 < Math.max(2, sum.total()))
                    .findFirst()
                    .ifPresent(sum -> objections.to(
                            answer,
                            sum.place(),
                            "The parts do not add up to the total: %s is not nil.".formatted(sum.inWords())));
        }
    }

    private static boolean mayOverlap(ReadAnswer answer, RuleText text) {
        return answer.sentences().stream().anyMatch(s -> text.finds("overlap", s));
    }

    /** "Of those" more than there were. */
    private static void parts(Reviewed reviewed, ReadAnswer answer, RuleText text, Objections objections) {
        Optional<ReadAnswer> before = Wholes.widest(reviewed, answer, text.phrases("those"))
                .filter(whole ->
                        reviewed.question(whole).filter(q -> !Wholes.isCount(q)).isEmpty());
        Optional<Figure> whole = before.flatMap(Wholes::single);
        List<Figure> counts = answer.figures().stream()
                .filter(f -> f.isCount() && isOfTheSame(f, whole, reviewed))
                .toList();
        boolean total = whole.isPresent()
                && answer.tables().size() == 1
                && Lines.of(answer.tables().getFirst(), text.phrases("total")).stream()
                        .anyMatch(sum -> sum.total() > Wholes.count(whole.get()) && !mayOverlap(answer, text));
        if (total) {
            objections.to(
                    answer,
                    answer.tables().getFirst().rows().getLast().line(),
                    "The total is more than the whole that it breaks down (%s, line %d)."
                            .formatted(before.get().id(), whole.get().line()));
        }
        if (whole.isEmpty() || counts.isEmpty() || !answer.tables().isEmpty()) {
            return;
        }
        long of = Wholes.count(whole.get());
        boolean exceeds = counts.stream().anyMatch(f -> Wholes.count(f) > of);
        boolean together = counts.size() == 2
                && answer.lines().stream().anyMatch(line -> text.finds("besides", line.text()))
                && counts.stream().mapToLong(Wholes::count).sum() > of;
        if (exceeds || together) {
            objections.to(
                    answer,
                    counts.getFirst().line(),
                    "This is more than the whole that it is part of (%s, line %d)."
                            .formatted(before.get().id(), whole.get().line()));
        }
    }

    private static boolean isOfTheSame(Figure part, Optional<Figure> whole, Reviewed reviewed) {
        return whole.filter(w -> w.unit().isEmpty()
                        || part.unit().isEmpty()
                        || reviewed.units()
                                .group(w.unit())
                                .equals(reviewed.units().group(part.unit())))
                .isPresent();
    }

    /** "Not recorded", and a figure for it. */
    private static void absent(ReadAnswer answer, RuleText text, Objections objections) {
        boolean figure = answer.figures().stream()
                .anyMatch(f -> !f.isHidden() && f.unit().isEmpty() && f.label().isEmpty());
        if (figure && answer.ending() == Ending.SUPPLIED) {
            answer.sentences().stream()
                    .filter(s -> text.finds("absent", s))
                    .findFirst()
                    .ifPresent(s -> objections.advise(
                            answer.id(), s.line(), "A figure is given, and this says that there is none."));
        }
    }

    /** "1,022 (of the 1,014 offered)". */
    private static void ofTheOther(ReadAnswer answer, Objections objections) {
        for (Line line : answer.lines()) {
            Matcher m = OF_THE.matcher(line.text());
            while (m.find()) {
                boolean year = m.group(1).matches("(?:19|20)\\d\\d");
                long part = year ? 0 : Numbers.whole(m.group(1)).orElse(0L);
                long whole = Numbers.whole(m.group(2)).orElse(Long.MAX_VALUE);
                if (part > whole) {
                    objections.to(answer, line.number(), "A part is given as more than its whole.");
                    return;
                }
            }
        }
    }

    /** "153 (38%)" of 436, which is 35%. */
    private static void share(Reviewed reviewed, ReadAnswer answer, RuleText text, Objections objections) {
        Optional<Figure> whole = Wholes.of(reviewed, answer, text.phrases("those"));
        for (Line line : answer.lines()) {
            Matcher m = WITH_SHARE.matcher(line.text());
            boolean one = whole.isPresent() && m.find() && answer.tables().isEmpty();
            long part = one ? Numbers.whole(m.group("part")).orElse(0L) : 0;
            long of = one ? Wholes.count(whole.get()) : 0;
            if (part > 0 && part <= of) {
                double is = 100.0 * part / of;
                if (Math.abs(is - Double.parseDouble(m.group("share"))) > ROUNDED) {
                    objections.to(
                            answer,
                            line.number(),
                            "%s of %s is %.0f%%.".formatted(Numbers.written(part), Numbers.written(of), is));
                    return;
                }
            }
        }
    }

    /** A question that asks the same as an earlier one and adds a condition: its figure cannot be the larger. */
    private static void narrower(Reviewed reviewed, ReadAnswer answer, RuleText text, Objections objections) {
        Optional<Question> asked = reviewed.question(answer).filter(Wholes::isCount);
        Optional<Figure> part = Wholes.single(answer);
        if (asked.isEmpty() || part.isEmpty() || text.finds("those", asked.get().text())) {
            return;
        }
        Set<String> own = Covered.content(asked.get().text());
        for (ReadAnswer before : reviewed.reply().answers()) {
            Optional<Question> wider = reviewed.question(before).filter(Wholes::isCount);
            Optional<Figure> whole = Wholes.single(before);
            boolean comparable = before.line() < answer.line()
                    && wider.isPresent()
                    && whole.isPresent()
                    && !areParts(wider.get(), asked.get())
                    && wider.get().unit().equals(asked.get().unit())
                    && !asked.get().unit().isEmpty()
                    && wider.get().periods().equals(asked.get().periods());
            if (comparable
                    && isNarrower(own, Covered.content(wider.get().text()))
                    && Wholes.count(part.get()) > Wholes.count(whole.get())) {
                objections.to(
                        answer,
                        part.get().line(),
                        "This is more than the answer to question %s, of which it can only be a part."
                                .formatted(before.id()));
                return;
            }
        }
    }

    /** Two parts of one question stand beside each other, and neither within the other. */
    private static boolean areParts(Question one, Question other) {
        String stem = QuestionId.stem(one.id().path());
        return !stem.isEmpty() && stem.equals(QuestionId.stem(other.id().path()));
    }

    private static boolean isNarrower(Set<String> own, Set<String> wider) {
        long shared = wider.stream().filter(own::contains).count();
        return wider.size() > 2 && own.size() > shared && shared == wider.size();
    }
}
