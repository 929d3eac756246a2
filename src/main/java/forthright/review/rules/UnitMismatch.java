package forthright.review.rules;

import forthright.request.QuestionKind;
import forthright.review.reading.Figure;
import forthright.review.reading.PrintedTable;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import forthright.review.reading.Units;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Another unit than was asked: children for incidents, enquiries for referrals. */
final class UnitMismatch implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        for (ReadAnswer answer : reviewed.reply().answers()) {
            boolean number = reviewed.question(answer)
                    .filter(q -> q.kind() == QuestionKind.COUNT
                            && NUMBER_OF.matcher(q.text()).find())
                    .isPresent();
            if (number
                    && !answer.figures().isEmpty()
                    && answer.figures().stream().allMatch(Figure::isPercentage)) {
                objections.to(
                        answer,
                        answer.figures().getFirst().line(),
                        "The question asks for a number, and the answer is of percentages.");
                continue;
            }
            Optional<String> asked = reviewed.units().asked(reviewed.asked(answer));
            if (asked.isEmpty()
                    || answer.figures().isEmpty()
                    || answer.estimate().isPresent()) {
                continue;
            }
            other(answer, asked.get(), reviewed.asked(answer), reviewed.units())
                    .filter(given -> !WrongSubject.isOfOtherPeople(asked.get(), given.unit(), reviewed.units()))
                    .ifPresent(given -> object(answer, asked.get(), given, reviewed, objections));
        }
    }

    private static void object(ReadAnswer answer, String asked, Given given, Reviewed reviewed, Objections objections) {
        String what = "The question asks for %s, and the answer is of %s.".formatted(asked, given.unit());
        String group = reviewed.units().group(given.unit()).orElse(given.unit());
        // "How many children had a plan": each has one, so that the plans are as many as the children.
        if (ONE_FOR_EACH.contains(group)
                && reviewed.units().groupsIn(reviewed.asked(answer)).contains(group)) {
            objections.advise(answer.id(), given.line(), what);
        } else {
            objections.to(answer, given.line(), what);
        }
    }

    /** Units that nobody takes for another: named beside a figure, they are something else about it. */
    private static final Set<String> APART =
            Set.of("staff", "posts", "adults", "households", "places", "fines", "cases");

    private static final String HOUSEHOLDS = "households";

    /** What nobody has two of at a time. */
    private static final Set<String> ONE_FOR_EACH = Set.of("plans", "arrangements");

    private static final Pattern HIDING =
            Pattern.compile("(?i)\\b(?:fewer|less|below|under|asterisk|replaced|suppressed|withheld)\\b");
    private static final Pattern OF_THE = Pattern.compile("(?i)\\b(?:of|from) (?:the|these|those|all)$");
    private static final Pattern NUMBER_OF = Pattern.compile(
            "(?i)^\\W*(?:the )?(?:total )?(?:numbers? of|how many)\\b(?!.*(?:%|percent|per cent|proportion|rate))");
    private static final Pattern ASKS = Pattern.compile("(?i)\\b(?:how many|numbers? of)\\b");

    /** "Of the 2,480 contacts, 1,204 …": that of which a part is told. */
    private static boolean isTheWhole(Figure figure) {
        return OF_THE.matcher(figure.label()).find();
    }

    /** What was given in place of what was asked. */
    private record Given(String unit, int line) {}

    private static Optional<Given> other(ReadAnswer answer, String asked, String question, Units units) {
        String group = units.group(asked).orElseThrow();
        // "Of the referrals that were concluded, how many allegations …": those are of both.
        Matcher asks = ASKS.matcher(question);
        Set<String> inQuestion =
                asks.find() ? Set.copyOf(units.groupsIn(question.substring(0, asks.start()))) : Set.of();
        List<Figure> figures =
                answer.figures().stream().filter(f -> !isTheWhole(f)).toList();
        Set<String> said = new LinkedHashSet<>();
        for (PrintedTable table : answer.tables()) {
            table.header().stream().skip(1).forEach(column -> said.addAll(units.groupsIn(column)));
        }
        figures.stream()
                .map(Figure::unit)
                .flatMap(unit -> units.group(unit).stream())
                .forEach(said::add);
        for (Sentence sentence : answer.sentences()) {
            boolean basis = sentence.text()
                    .toLowerCase(Locale.UK)
                    .matches(
                            ".*\\b(?:based on|number of|numbers? (?:shown|given)|figures? (?:are|is|relate|refer|show)).*");
            // "Where the number of children is 5 or below it is replaced": of what is hidden, whatever was asked.
            boolean ofTheHiding = HIDING.matcher(sentence.text()).find()
                    && !units.groupsIn(sentence.text()).contains(group);
            if (basis && !ofTheHiding) {
                said.addAll(units.groupsIn(sentence.text()));
            }
        }
        Optional<Figure> first = figures.stream()
                .filter(f -> !f.isPercentage() && !f.unit().equals("£"))
                .findFirst();
        boolean bare = answer.tables().isEmpty()
                && first.filter(f -> f.unit().isEmpty()).isPresent();
        if (said.isEmpty() || said.contains(group) || bare) {
            return Optional.empty();
        }
        Optional<Figure> figure = figures.stream()
                .filter(f -> units.group(f.unit())
                        .filter(g -> !g.equals(group) && !APART.contains(g) && !inQuestion.contains(g))
                        .isPresent())
                .findFirst();
        // "How many children?", and "412 families" before anything else.
        boolean households = WrongSubject.PEOPLE.contains(group)
                && !units.groupsIn(question).contains(HOUSEHOLDS)
                && first.flatMap(f -> units.group(f.unit()))
                        .filter(HOUSEHOLDS::equals)
                        .isPresent();
        if (households) {
            return first.map(f -> new Given(f.unit(), f.line()));
        }
        if (figure.isPresent()) {
            return Optional.of(new Given(figure.get().unit(), figure.get().line()));
        }
        return answer.sentences().stream()
                .filter(s -> units.groupsIn(s.text()).stream()
                        .anyMatch(given -> said.contains(given) && !inQuestion.contains(given)))
                .findFirst()
                .flatMap(s -> units.groupsIn(s.text()).stream()
                        .filter(said::contains)
                        .filter(given -> !APART.contains(given) && !inQuestion.contains(given))
                        .findFirst()
                        .map(given -> new Given(given, s.line())));
    }
}
