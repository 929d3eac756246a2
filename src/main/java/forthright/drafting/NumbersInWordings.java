package forthright.drafting;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells of numbers that a template says in its own words and that have a dated value: the small-number threshold, the days
 * of a review, the cost limit. When the value changes, such a sentence would go on saying the old one.
 */
final class NumbersInWordings {
    private static final Pattern REMARK = Pattern.compile("\\{\\{!.*?}}", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{\\{.*?}}");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("[.!?:](?=\\s)|\\n\\s*\\n");

    private final Workspace workspace;
    private final List<Quantity> quantities;
    private final Faults faults;

    NumbersInWordings(Workspace workspace, List<Quantity> quantities, Faults faults) {
        this.workspace = workspace;
        this.quantities = List.copyOf(quantities);
        this.faults = faults;
    }

    void check() {
        TemplateTag.files(workspace).forEach(this::check);
    }

    private void check(Path file) {
        String shown = workspace.shown(file);
        // A page around a letter has measures of its own; what a team is told of figures is no part of a letter.
        if (shown.endsWith(".html.mustache")
                || shown.endsWith(".pdf.mustache")
                || shown.contains("templates/requests/")) {
            return;
        }
        YamlReader.text(file, shown, new Faults()).map(NumbersInWordings::plain).ifPresent(text -> {
            for (Quantity quantity : quantities) {
                quantity.said()
                        .matcher(text)
                        .results()
                        .filter(said -> quantity.isMeant(said, shown, sentence(text, said)))
                        .forEach(said -> faults.add(fault(shown, text, said, quantity)));
            }
        });
    }

    private static Fault fault(String shown, String text, MatchResult said, Quantity quantity) {
        String before = text.substring(0, said.start());
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Fault.warning(
                new Place(shown, line, said.start() - before.lastIndexOf('\n')),
                "number-in-words",
                "\"%s\" says %s, which has a dated value and may change."
                        .formatted(said.group().replaceAll("\\s+", " "), quantity.called()),
                quantity.remedy().apply(shown));
    }

    /** The text with every tag blotted out, so that each word keeps its place. */
    private static String plain(String text) {
        String unremarked = REMARK.matcher(text).replaceAll(tag -> tag.group().replaceAll("[^\n]", "\u2026"));
        return TAG.matcher(unremarked)
                .replaceAll(tag -> "\u2026".repeat(tag.group().length()));
    }

    private static String sentence(String text, MatchResult said) {
        int from = 0;
        int to = text.length();
        for (MatchResult end : SENTENCE_ENDS.matcher(text).results().toList()) {
            if (end.end() <= said.start()) {
                from = end.end();
            } else if (end.start() >= said.end()) {
                to = Math.min(to, end.start());
            }
        }
        return text.substring(from, to);
    }
}
