package forthright.review.rules;

import forthright.request.Question;
import forthright.review.reading.Ending;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Sentence;
import forthright.review.reading.Units;
import forthright.review.wording.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An answer about other people or things than were asked. */
final class WrongSubject implements ReviewRule {
    private static final int FEW = 3;
    private static final Set<String> NO_STAGES = Set.of("of-the-refusal", "those");
    private static final String ADULT = "adult";
    static final Set<String> PEOPLE = Set.of("children", "adults");
    private static final Pattern AGES = Pattern.compile(
            "(?i)\\b(?:aged?|ages|ages of|aged between)(?: between)? (\\d{1,2})\\s?(?:-|–|to|and)\\s?(\\d{1,2})\\b(?! (?:over|under))");
    private static final Pattern EXAMPLES =
            Pattern.compile("(?i)\\be\\.?g\\b|\\betc\\b|\\bsuch as\\b|\\bfor (?:example|instance)\\b|\\bincluding\\b");

    /** A part of an authority, which answers, and not whom the answer is about. */
    private static final Pattern SERVICE = Pattern.compile(
            "\\b(?:Adult(?:s|s['’]|['’]s)?|Children['’]?s?)(?: and \\w+)?(?: Social)? (?:Services?|Care|Directorate|Department)\\b");

    /** "The policy was adopted": no child was. */
    private static final Pattern OF_A_PAPER = Pattern.compile(
            "(?i)\\b((?:polic(?:y|ies)|strateg(?:y|ies)|plans?|scheme|code|procedures?|guidance|protocol|budget|approach|practice)\\b[^.;]{0,30}) adopted\\b");

    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        if (Numbering.isDisturbed(reviewed)) {
            return; // which answer is to which question is a guess
        }
        for (ReadAnswer answer : reviewed.reply().answers()) {
            String asked = reviewed.asked(answer);
            if (asked.isEmpty() || answer.isEmpty()) {
                continue;
            }
            otherStage(asked, answer, text)
                    .or(() -> otherPeople(asked, answer, reviewed))
                    .ifPresentOrElse(
                            what -> objections.to(answer, answer.line(), what),
                            () -> otherAges(reviewed, answer, text)
                                    .or(() -> otherCategories(reviewed, answer))
                                    .ifPresent(what -> objections.to(answer, answer.line(), what)));
        }
    }

    /** Whether one word is of children and the other of those who care for them: other people, and not another unit. */
    static boolean isOfOtherPeople(String asked, String given, Units units) {
        return units.group(asked).filter(PEOPLE::contains).isPresent()
                && units.group(given).filter(PEOPLE::contains).isPresent()
                && !units.group(asked).equals(units.group(given));
    }

    /** "How many carers stopped?", and "27 children left their placements". */
    private static Optional<String> otherPeople(String asked, ReadAnswer answer, Reviewed reviewed) {
        Units units = reviewed.units();
        Optional<String> wanted = units.asked(asked);
        Optional<Figure> first = answer.figures().stream()
                .filter(f -> !f.isPercentage() && !f.unit().equals("£"))
                .findFirst();
        if (wanted.isEmpty() || first.isEmpty() || !answer.tables().isEmpty()) {
            return Optional.empty();
        }
        String given = first.get().unit();
        boolean alsoAsked =
                answer.figures().stream().anyMatch(f -> units.group(f.unit()).equals(units.group(wanted.get())))
                        || units.groupsIn(asked).contains(units.group(given).orElse(""));
        return isOfOtherPeople(wanted.get(), given, units) && !alsoAsked
                ? Optional.of("The question is about %s, and the answer about %s.".formatted(wanted.get(), given))
                : Optional.empty();
    }

    /** The question is of one stage of the work with children, and the answer only of another. */
    private static Optional<String> otherStage(String asked, ReadAnswer answer, RuleText text) {
        Set<String> of = stages(asked, text);
        // A table's columns may name what came of it; only sentences say whom the figures are about.
        Set<Integer> refusing = answer.sentences().stream()
                .filter(sentence -> text.finds("of-the-refusal", sentence))
                .map(Sentence::line)
                .collect(Collectors.toSet());
        // What stands with the figure says whom it is about; the rest explains.
        List<Sentence> telling =
                answer.ending() != Ending.SUPPLIED || answer.figures().isEmpty()
                        ? answer.sentences()
                        : beforeTheFigure(answer);
        String said = telling.stream()
                .filter(sentence -> sentence.isProse() && !refusing.contains(sentence.line()))
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
        Set<String> given = stages(said, text);
        boolean adults = !of.contains(ADULT)
                && beforeTheFigure(answer).stream()
                        .anyMatch(sentence -> text.finds(
                                ADULT, SERVICE.matcher(sentence.text()).replaceAll("")));
        if (adults) {
            return Optional.of("The question is not about adults, and the answer is.");
        }
        given.remove(ADULT);
        boolean other = of.size() == 1 && !given.isEmpty() && given.stream().noneMatch(of::contains);
        return other
                ? Optional.of("The question is about %s, and the answer about %s.".formatted(words(of), words(given)))
                : Optional.empty();
    }

    /** The sentence with the first figure, and the heading over it. */
    private static List<Sentence> beforeTheFigure(ReadAnswer answer) {
        List<Sentence> sentences = answer.sentences();
        for (int at = 0; at < sentences.size(); at++) {
            if (sentences.get(at).text().chars().anyMatch(Character::isDigit)) {
                return answer.figures().isEmpty() ? List.of() : sentences.subList(Math.max(0, at - 1), at + 1);
            }
        }
        return List.of();
    }

    private static Set<String> stages(String said, RuleText text) {
        Words words = Words.of(OF_A_PAPER.matcher(said).replaceAll("$1"));
        return text.phrases().keySet().stream()
                .filter(stage -> !NO_STAGES.contains(stage))
                .filter(stage -> text.finds(stage, words))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String words(Set<String> stages) {
        return stages.stream().sorted().map(s -> s.replace('-', ' ')).collect(Collectors.joining(", "));
    }

    /** "Aged 18-21" was asked, here or in the question whose "these" this means, and the answer is of 16 and 17. */
    private static Optional<String> otherAges(Reviewed reviewed, ReadAnswer answer, RuleText text) {
        Set<String> own = ages(reviewed.asked(answer));
        Set<String> asked = own.isEmpty()
                ? Wholes.widest(reviewed, answer, text.phrases("those"))
                        .map(whole -> ages(reviewed.asked(whole)))
                        .orElse(Set.of())
                : own;
        Set<String> given = ages(answer.sentences().stream()
                .filter(Sentence::isProse)
                .map(Sentence::text)
                .collect(Collectors.joining(" ")));
        return asked.size() == 1
                        && given.size() == 1
                        && !given.equals(asked)
                        && !answer.figures().isEmpty()
                ? Optional.of("The question is about those aged %s, and the answer about those aged %s."
                        .formatted(asked.iterator().next(), given.iterator().next()))
                : Optional.empty();
    }

    private static Set<String> ages(String text) {
        return AGES.matcher(text)
                .results()
                .map(m -> m.group(1) + " to " + m.group(2))
                .collect(Collectors.toSet());
    }

    /** Categories were named in the question, and most that the answer has are others, unexplained. */
    private static Optional<String> otherCategories(Reviewed reviewed, ReadAnswer answer) {
        Optional<Question> question = reviewed.question(answer);
        List<String> asked = question.map(Question::breakdown).orElse(List.of());
        List<String> given = answer.figures().stream()
                .map(Figure::label)
                .filter(l -> !l.isBlank())
                .distinct()
                .toList();
        if (asked.size() < FEW || given.size() < FEW) {
            return Optional.empty();
        }
        long known = given.stream()
                .filter(label -> asked.stream().anyMatch(a -> shares(a, label)))
                .count();
        boolean examples =
                question.filter(q -> EXAMPLES.matcher(q.text()).find()).isPresent();
        return known * 2 < given.size() && !examples
                ? Optional.of(
                        "Most of the categories are not those that the question names, and nothing says how they answer them.")
                : Optional.empty();
    }

    private static boolean shares(String one, String other) {
        Set<String> words = content(one);
        String bare = bare(one);
        return (bare.length() > 2 && bare(other).contains(bare))
                || content(other).stream().anyMatch(words::contains);
    }

    private static String bare(String label) {
        return label.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]", "");
    }

    private static Set<String> content(String label) {
        return Words.of(label)
                .alone()
                .filter(word -> word.length() > 2
                        && !Set.of("the", "and", "for", "with", "other", "their", "placement", "accommodation")
                                .contains(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }
}
