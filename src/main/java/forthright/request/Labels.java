package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the labels by which an answer is to be broken down. */
final class Labels {
    private static final Cue OPTIONS = Cue.of("\\((?<in>[^()]{2,80},[^()]{2,300})\\)");
    private static final Cue BY = Cue.of(
            "\\b(?:down|split|breakdown|separated|grouped|categorised)\\b.{0,40}?\\bby:? (?<in>[a-z ,/&'-]{2,160})");
    private static final Pattern LEADS_TO_LABELS = Pattern.compile(
            "\\b(break|broken|split|sort|sorted|put (these|those|them) in|categor(y|ies|ise|ised)|divide|divided|group|grouped|breakdown|by|including|include|such as|columns?|fields?|showing)\\b.{0,60}$");
    private static final Cue EXAMPLE = Cue.of("^(for example|e\\.?g\\.?|such as|i\\.?e\\.?|but not only)[,: ]*");

    private static final Pattern BETWEEN = Pattern.compile(",|/(?= )|;| and (?=[a-z ]{1,60}$)| or ");

    // What stands last among choices to be ticked.
    private static final Cue OTHER = Cue.of(
            "(?:any |some )?other(?:s|wise)?\\b(?! (?:[a-z]+ ){2,})|(?:none|all|any|neither|both) of (?:the above|these)|don'?t know|not (?:known|recorded|applicable)");
    private static final Cue TICK = Cue.of("(?:yes|no|sometimes|partly|unsure|n/?a|not sure|don'?t know)\\W*");
    private static final Set<QuestionKind> FIGURES = Set.of(QuestionKind.COUNT, QuestionKind.BREAKDOWN);
    private static final int SHORT = 40;

    private Labels() {}

    static List<String> in(String text, QuestionKind kind) {
        if (kind != QuestionKind.BREAKDOWN) {
            return List.of();
        }
        String head = Characters.head(text);
        Matcher options = OPTIONS.matcher(head);
        if (options.find()) {
            return items(options.group("in"));
        }
        Matcher by = BY.matcher(Characters.comparable(head));
        return by.find() ? items(by.group("in")) : List.of();
    }

    /** Whether bullets under a stem are labels and no questions: "broken down by: • age • sex", "How many are in: • care". */
    static boolean are(Draft stem) {
        List<Draft> items = stem.parts().stream().filter(Draft::isBullet).toList();
        boolean leads = LEADS_TO_LABELS
                .matcher(Characters.comparable(Characters.head(stem.text())).strip())
                .find();
        boolean counted = Asking.isUnfinished(stem.text())
                && KindReader.kind(stem.text()).filter(FIGURES::contains).isPresent()
                && items.stream().allMatch(p -> p.text().length() < SHORT);
        boolean ticks = items.size() > 1
                && items.stream()
                        .allMatch(p ->
                                TICK.matcher(Characters.comparable(p.text())).matches());
        boolean choices = items.size() > 2
                && items.stream()
                        .anyMatch(p ->
                                OTHER.matcher(Characters.comparable(p.text())).lookingAt());
        return (leads || counted || choices || ticks)
                && !items.isEmpty()
                && stem.parts().stream().allMatch(p -> p.isBullet() || (choices && p.isFollowUp()))
                && items.stream()
                        .allMatch(p -> p.parts().isEmpty() && p.text().length() < 60 && !Asking.standsAlone(p.text()));
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (String item : BETWEEN.split(list, -1)) {
            String label = EXAMPLE.matcher(item.strip())
                    .replaceFirst("")
                    .replaceFirst("^(and|or|by) ", "")
                    .strip();
            if (!label.isEmpty()) {
                items.add(label);
            }
        }
        return items;
    }
}
