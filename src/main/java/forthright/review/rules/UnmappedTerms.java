package forthright.review.rules;

import forthright.review.reading.ReadAnswer;
import forthright.review.reading.Units;
import forthright.review.wording.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** The council's own terms in place of the applicant's, without saying how they answer them. */
final class UnmappedTerms implements ReviewRule {
    @Override
    public void look(Reviewed reviewed, RuleText text, Objections objections) {
        for (ReadAnswer answer : reviewed.reply().answers()) {
            answer.sentences().stream()
                    .filter(s -> text.finds("own-terms", s))
                    .findFirst()
                    .ifPresent(s -> objections.advise(
                            answer.id(),
                            s.line(),
                            "The council's own terms stand in place of those asked: say for each what it answers."));
        }
        sisterWords(reviewed, objections);
    }

    /** One thing under two names of its group: "episodes" for "incidents". */
    private static void sisterWords(Reviewed reviewed, Objections objections) {
        Units units = reviewed.units();
        for (ReadAnswer answer : reviewed.reply().answers()) {
            Set<String> asked = words(reviewed.asked(answer), units);
            answer.tables().stream()
                    .flatMap(t -> t.header().stream())
                    .forEach(column -> words(column, units).stream()
                            .filter(word -> !asked.contains(word))
                            .filter(word -> asked.stream()
                                    .anyMatch(a ->
                                            units.group(a).equals(units.group(word)) && !stem(a).equals(stem(word))))
                            .findFirst()
                            .ifPresent(word -> objections.advise(
                                    answer.id(),
                                    answer.tables().getFirst().rows().getFirst().line(),
                                    "“%s” stands here for what the question calls otherwise: are they the same?"
                                            .formatted(word))));
        }
    }

    private static String stem(String word) {
        return word.length() > 4 ? word.substring(0, 4) : word;
    }

    private static Set<String> words(String text, Units units) {
        return Words.of(text)
                .alone()
                .filter(word -> units.group(word).isPresent())
                .collect(Collectors.toSet());
    }
}
