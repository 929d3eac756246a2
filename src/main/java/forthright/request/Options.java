package forthright.request;

import forthright.request.Antecedent.About;
import forthright.request.Antecedent.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Options between which a question lets its answer choose: "in-house or outsourced". */
final class Options {
    private static final Cue OR = Cue.of(
            "(?:(?<before>[a-z0-9-]+) )?(?<one>[a-z0-9-]+)(?:,| \\([^()]{1,40}\\))? (?:or|/|vs\\.?|versus) (?<other>[a-z0-9-]+)(?: (?<after>[a-z0-9-]+))?");
    // Options printed to be ticked, and a clause that is no more than their words.
    private static final Cue PRINTED = Cue.of("\\[ ?\\]|\\btick\\b|\\bor\\b|[a-z] ?/ ?[a-z]");
    private static final Cue VERB =
            Cue.of("\\b(?:is|are|was|were|has|have|had|do|does|did|been|be|you|it|they|there|any)\\b");
    private static final int FEW = 2;

    private Options() {}

    /** The option that a short clause names, where the question offers it beside another: "if outsourced". */
    static Optional<Wanted> chosen(About about, String question) {
        if (about.words().size() > FEW || !about.wanted().yes()) {
            return Optional.empty();
        }
        String plain = Characters.comparable(Characters.head(question));
        boolean several = about.says().contains(" or ") && Matter.shared(about.words(), question) == 1;
        if (several && PRINTED.in(plain) && !VERB.in(about.says())) {
            return Optional.of(new Wanted(true, about.says()));
        }
        Matcher or = OR.matcher(plain);
        while (or.find()) {
            String one = or.group("one");
            String other = or.group("other");
            for (String option : List.of(one, other, or.group("before") + " " + one, other + " " + or.group("after"))) {
                if (Matter.of(option).equals(about.words())) {
                    return Optional.of(new Wanted(true, option));
                }
            }
        }
        return Optional.empty();
    }
}
