package forthright.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A question while the tree is being made: its words and its place, before it is known what it asks. */
final class Draft {
    private final Optional<Mark> mark;
    private final Optional<Draft> parent;
    private final List<Draft> parts = new ArrayList<>();
    private String underCondition = "";
    private String onlyPart = "";
    private String text;
    // What the words ask is weighed often while the tree is made; it is kept until the words change.
    private String weighed = "";
    private Optional<QuestionKind> kind = Optional.empty();
    private boolean asksFully;

    Draft(Optional<Mark> mark, String text, Optional<Draft> parent) {
        this.mark = mark;
        this.text = text;
        this.parent = parent;
    }

    String text() {
        return text;
    }

    void goesOn(String more) {
        text = (text + " " + more).strip();
    }

    void setText(String words) {
        text = words;
    }

    /** Words above it that make it and its fellows depend on an answer: "If you answered yes, please tell us:". */
    String underCondition() {
        return underCondition;
    }

    void standsUnder(String condition) {
        underCondition = condition;
    }

    /** The kind that its own words show. */
    Optional<QuestionKind> kind() {
        weigh();
        return kind;
    }

    /** Whether it asks a whole question before its parts begin. */
    boolean asksFully() {
        weigh();
        return asksFully;
    }

    private void weigh() {
        if (!weighed.equals(text)) {
            kind = KindReader.kind(text);
            asksFully = KindOfQuestion.asksFully(text);
            weighed = text;
        }
    }

    /** The same words and parts under another stem. */
    Draft under(Draft stem) {
        Draft moved = new Draft(mark, text, Optional.of(stem));
        parts.forEach(part -> moved.parts.add(part.under(moved)));
        return moved;
    }

    /** The printed mark; empty for a bullet or none. */
    String printed() {
        return mark.map(Mark::printed).orElse("");
    }

    /** Whether it was asked in the same paragraph as the question it stands under. */
    boolean isFollowUp() {
        return mark.isEmpty() && parent.isPresent();
    }

    /** The mark of the only part that it was printed with: "10. (a) Does the council …?" with no (b) after it. */
    String onlyPart() {
        return onlyPart;
    }

    void takesTheWordsOf(Draft only) {
        text = only.text();
        onlyPart = Characters.lower(only.printed());
        parts.clear();
        only.parts().forEach(part -> parts.add(part.under(this)));
    }

    boolean isBullet() {
        return mark.filter(Mark::isBullet).isPresent();
    }

    Optional<Draft> parent() {
        return parent;
    }

    List<Draft> parts() {
        return parts;
    }

    Draft root() {
        Draft at = this;
        while (at.parent.isPresent()) {
            at = at.parent.get();
        }
        return at;
    }

    Stream<Draft> withAllParts() {
        List<Draft> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Draft> all) {
        all.add(this);
        parts.forEach(part -> part.addTo(all));
    }

    /** Whether it only introduces its parts: they complete it, or it says nothing of its own. */
    boolean isContainer() {
        List<Draft> marked = parts.stream().filter(p -> p.mark.isPresent()).toList();
        long completing = marked.stream().filter(Draft::onlyCompletes).count();
        boolean completed = completing > 0 && completing * 2 >= marked.size();
        return completed || (!parts.isEmpty() && !asksFully() && introduces());
    }

    private boolean onlyCompletes() {
        return parts.isEmpty() && KindOfQuestion.restsOnItsStem(this) && !Asking.standsAlone(text);
    }

    private boolean introduces() {
        return text.isBlank()
                || Conditions.onlyIntroduces(text)
                || Asking.isUnfinished(text)
                || Asking.leadsIn(text)
                || !Asking.standsAlone(text);
    }
}
