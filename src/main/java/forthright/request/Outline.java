package forthright.request;

import forthright.request.InlineParts.Split;
import forthright.request.MarkReader.Marked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which blocks of a letter are questions, and what stands under what. */
final class Outline {
    private static final Pattern OF_THE_QUESTION_ABOVE = Pattern.compile(
            "\\b(break|broken|breakdown|those|these|each case|the above|this|them|it|if you can|if possible|(q|question) ?[0-9]+)\\b");

    private static final int SHORTEST_SENTENCE = 10;
    private static final Cue ONLY_A_YEAR = Cue.of("[0-9]{4}(?: ?[/-] ?[0-9]{2,4})?\\W*");

    private final List<Block> blocks;
    private final List<Optional<Draft>> questionOfBlock = new ArrayList<>();
    private final List<Draft> roots = new ArrayList<>();
    private final List<String> notQuestions = new ArrayList<>();
    private final List<String> around = new ArrayList<>();
    private final Set<Integer> withoutQuestions = new HashSet<>();
    private String leadIn = "";
    private String condition = "";

    private Outline(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * The outline of a letter.
     *
     * @param notQuestions marked or questioning words that ask for nothing
     * @param around all other words, which may name a period or a form of answer for the whole request
     * @param leadIn the words that lead to the first marked question
     */
    record Outlined(List<Draft> roots, List<String> notQuestions, List<String> around, String leadIn) {}

    static Outlined of(List<Block> blocks) {
        Outline outline = new Outline(blocks);
        boolean marked = outline.anyMarkedQuestion();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            Optional<Draft> question = block.isMarked()
                    ? outline.marked(i)
                    : marked ? outline.betweenMarks(i) : outline.withoutMarks(block);
            outline.questionOfBlock.add(question);
        }
        outline.roots.forEach(Outline::splitInline);
        outline.roots.forEach(Outline::foldSinglePart);
        if (outline.roots.isEmpty()) {
            outline.askedInOneSentence();
        }
        return new Outlined(outline.splitRoots(), outline.notQuestions, outline.around, outline.leadIn);
    }

    private boolean anyMarkedQuestion() {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isMarked() && (hasParts(i) || !saysOnly(blocks.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean saysOnly(Block block) {
        return block.text().isBlank()
                || Asking.saysOnly(block.text())
                || (block.signedOff() && !block.text().contains("?") && !Asking.standsAlone(block.text()));
    }

    private boolean hasParts(int i) {
        int last = Math.min(blocks.size(), i + 200);
        for (int at = i + 1; at < last; at++) {
            if (blocks.get(at).isMarked() && blocks.get(at).parent() == i) {
                return true;
            }
        }
        return false;
    }

    private Optional<Draft> marked(int i) {
        Block block = blocks.get(i);
        boolean listed = withoutQuestions.contains(block.parent());
        if (listed || (saysOnly(block) && !hasParts(i))) {
            if (!block.text().isBlank()) {
                notQuestions.add(block.text());
                around.add(block.text());
            }
            return Optional.empty();
        }
        Optional<Draft> parent = questionAbove(block.parent());
        if (hasParts(i)) {
            return Optional.of(question(block.mark(), block.text(), parent));
        }
        boolean underALeadIn = parent.isPresent()
                && block.parent() >= 0
                && !blocks.get(block.parent()).isMarked()
                && LeadIn.is(blocks.get(block.parent()).text());
        FollowUps.Split split = FollowUps.split(block.text());
        Draft draft = question(block.mark(), split.first(), parent);
        split.more().forEach(more -> question(Optional.empty(), more, Optional.of(draft)));
        if (underALeadIn) {
            draft.standsUnder(blocks.get(block.parent()).text());
        }
        return Optional.of(draft);
    }

    private Optional<Draft> betweenMarks(int i) {
        Block block = blocks.get(i);
        if (block.text().isBlank()) {
            return Optional.empty();
        }
        boolean introduces = hasParts(i);
        if (introduces && Asking.leadsToNoQuestions(block.text()) && partsOnlyComplete(i)) {
            withoutQuestions.add(i);
            notQuestions.add(block.text());
            around.add(block.text());
            return Optional.empty();
        }
        Optional<Draft> heading = questionAbove(block.parent()).filter(Outline::isHeading);
        if (heading.isPresent() && !block.signedOff() && (introduces || Asking.asks(block.text()))) {
            heading.get().goesOn(block.text());
            return heading;
        }
        boolean boilerplate = block.signedOff() && Asking.isBoilerplate(block.text());
        boolean hangsOnAnAnswer =
                !introduces && Conditions.dependsOnAnAnswer(block.text()) && FollowUps.isAnother(block.text());
        boolean asks = !boilerplate
                && Sentences.of(Characters.head(block.text())).stream()
                        .anyMatch(sentence -> hangsOnAnAnswer || Asking.asks(sentence))
                && !LeadIn.is(block.text())
                && (!Asking.leadsIn(block.text()) || hangsOnAnAnswer)
                && (!block.signedOff() || block.text().contains("?"));
        boolean preamble = roots.isEmpty();
        if (preamble) {
            leadIn = block.text();
        }
        boolean title = preamble
                && block.text().length() < 100
                && !block.text().contains("?")
                && !Asking.requests(block.text());
        boolean question = introduces
                ? asks && partsOnlyComplete(i)
                : asks
                        && !title
                        && !(preamble && (block.introduces() || !isAskedOutright(block.text()) || endsAtMark(i)));
        Optional<Draft> routed = Directives.in(block.text()).stream()
                        .noneMatch(directive -> directive.given() instanceof Antecedent.Before
                                || directive instanceof Directives.Directive.GoTo)
                ? Optional.empty()
                : questionAbove(block.parent()).filter(above -> above.parts().isEmpty());
        if (routed.isPresent()) {
            routed.get().goesOn(block.text());
            return routed;
        }
        if (!question && introduces && partsOnlyComplete(i) && Asking.divides(block.text())) {
            Optional<Draft> divided = questionAbove(block.parent())
                    .or(() -> roots.isEmpty() ? Optional.empty() : Optional.of(roots.getLast()));
            divided.ifPresent(above -> above.goesOn(block.text()));
            if (divided.isPresent()) {
                return divided;
            }
        }
        if (!question) {
            boolean leads = LeadIn.is(block.text());
            condition = leads && !introduces ? block.text() : "";
            around.add(block.text());
            if (block.text().contains("?")) {
                notQuestions.add(block.text());
            }
            return Optional.empty();
        }
        boolean ofTheOneAbove =
                blocks.subList(i, blocks.size()).stream().anyMatch(b -> b.isMarked() && !b.signedOff() && !saysOnly(b))
                        || OF_THE_QUESTION_ABOVE
                                .matcher(Characters.comparable(firstSentence(block.text())))
                                .find();
        Optional<Draft> parent = !ofTheOneAbove || block.signedOff()
                ? Optional.empty()
                : lastNumberedQuestion().filter(last -> hangsOnAnAnswer).or(() -> questionAbove(block.parent()));
        FollowUps.Split split = FollowUps.split(block.text());
        Draft draft = question(Optional.empty(), split.first(), parent);
        split.more().forEach(more -> question(Optional.empty(), more, parent.or(() -> Optional.of(draft))));
        return Optional.of(draft);
    }

    private static String firstSentence(String text) {
        return Sentences.of(Characters.head(text)).stream()
                .filter(sentence -> sentence.length() > SHORTEST_SENTENCE)
                .findFirst()
                .orElse(text);
    }

    /** Whether a marked item is only a heading, under which the question follows: "1. Licensed drivers". */
    private static boolean isHeading(Draft draft) {
        return draft.parent().isEmpty()
                && !draft.printed().isEmpty()
                && draft.parts().isEmpty()
                && draft.text().length() <= 90
                && !draft.text().contains("?")
                && !draft.text().endsWith(".")
                && !draft.text().endsWith(":")
                && !Asking.standsAlone(draft.text());
    }

    private static boolean isAskedOutright(String text) {
        return text.contains("?")
                || Characters.lower(Characters.head(text))
                        .matches("(?s).*\\b(how many|number of|list of|copy of)\\b.*");
    }

    /** Whether a sentence breaks off before the first number, and each question completes it. */
    private boolean endsAtMark(int i) {
        return Asking.isUnfinished(blocks.get(i).text())
                && i + 1 < blocks.size()
                && blocks.get(i + 1).isMarked();
    }

    private boolean partsOnlyComplete(int i) {
        int last = Math.min(blocks.size(), i + 200);
        return blocks.subList(i + 1, last).stream()
                .filter(b -> b.isMarked() && b.parent() == i)
                .noneMatch(b -> Asking.standsAlone(b.text()));
    }

    private Optional<Draft> withoutMarks(Block block) {
        Optional<Draft> last = Optional.empty();
        for (String sentence : FollowUps.sentences(block.text())) {
            boolean asks = Asking.asks(sentence)
                    && !(Asking.leadsIn(sentence)
                            && InlineParts.split(sentence).parts().isEmpty());
            boolean ofTheLast = last.isPresent() && Conditions.isOnAnAnswer(sentence) && FollowUps.isAnother(sentence);
            if (ofTheLast) {
                question(Optional.empty(), sentence, last);
            } else if (asks && !(block.signedOff() && !sentence.contains("?"))) {
                last = Optional.of(question(Optional.empty(), sentence, Optional.empty()));
            } else if (last.isPresent() && !block.signedOff()) {
                last.get().goesOn(sentence);
            } else {
                around.add(sentence);
            }
        }
        return last;
    }

    /** Where nothing looks like a question: the sentence that asks for something to be sent. */
    private void askedInOneSentence() {
        List<String> words = List.copyOf(around);
        around.clear();
        for (String sentence : words) {
            if (Asking.asksForSomething(sentence)) {
                question(Optional.empty(), sentence, Optional.empty());
            } else {
                around.add(sentence);
            }
        }
    }

    private Draft question(Optional<Mark> mark, String text, Optional<Draft> parent) {
        Draft draft = new Draft(mark, text, parent);
        if (parent.isEmpty()) {
            draft.standsUnder(condition);
        }
        parent.map(Draft::parts).orElse(roots).add(draft);
        return draft;
    }

    /** The question right above that has a number of its own, were it 2B: what stands under "2" and then "2B" hangs on 2B. */
    private Optional<Draft> lastNumberedQuestion() {
        for (int at = questionOfBlock.size() - 1; at >= 0; at--) {
            if (questionOfBlock.get(at).isPresent() && blocks.get(at).isMarked()) {
                return questionOfBlock
                        .get(at)
                        .filter(last -> last.printed().chars().anyMatch(Character::isDigit));
            }
        }
        return Optional.empty();
    }

    /** The question of a block, or of the nearest block above it that is one. */
    private Optional<Draft> questionAbove(int block) {
        int at = block;
        for (int steps = 0; at >= 0 && at < questionOfBlock.size() && steps < 50; steps++) {
            if (questionOfBlock.get(at).isPresent()) {
                return questionOfBlock.get(at);
            }
            at = blocks.get(at).parent();
        }
        return Optional.empty();
    }

    /** "10. (a) Does the council …?" with no (b) after it is one question. */
    private static void foldSinglePart(Draft draft) {
        if (draft.text().isBlank()
                && draft.parts().size() == 1
                && !draft.parts().getFirst().printed().isEmpty()) {
            Draft only = draft.parts().getFirst();
            draft.takesTheWordsOf(only);
        }
    }

    private static void splitInline(Draft draft) {
        List.copyOf(draft.parts()).forEach(Outline::splitInline);
        Split split = InlineParts.split(draft.text());
        boolean divides = !split.parts().isEmpty()
                && draft.parts().isEmpty()
                && !split.stem().isBlank();
        if (divides) {
            draft.setText(split.stem());
            String leadIn = "";
            for (Marked part : split.parts()) {
                List<String> sentences = Sentences.of(part.rest());
                String last = sentences.isEmpty() ? "" : sentences.getLast();
                // "(b) is it published? If no - (c) is one being written?": the words before a mark belong after it.
                boolean leads =
                        sentences.size() > 1 && Conditions.dependsOnAnAnswer(last) && Conditions.onlyIntroduces(last);
                String words = leads ? String.join(" ", sentences.subList(0, sentences.size() - 1)) : part.rest();
                FollowUps.Split asked = FollowUps.split(words);
                Draft added = new Draft(Optional.of(part.mark()), asked.first(), Optional.of(draft));
                asked.more().forEach(more -> added.parts().add(new Draft(Optional.empty(), more, Optional.of(added))));
                added.standsUnder(leadIn);
                leadIn = leads ? last : leadIn;
                draft.parts().add(added);
            }
        }
    }

    /** A sentence "Please tell me: 1) … 2) …" gives way to its numbered parts. */
    private List<Draft> splitRoots() {
        List<Draft> result = new ArrayList<>();
        for (Draft root : roots) {
            boolean leads = root.printed().isEmpty()
                    && (root.kind().isEmpty() || Asking.leadsIn(root.text()) || Asking.isUnfinished(root.text()))
                    && !root.parts().isEmpty()
                    && !root.parts().stream()
                            .allMatch(part -> ONLY_A_YEAR.matcher(part.text()).matches())
                    && Character.isDigit((root.parts().getFirst().printed() + "x").charAt(0));
            if (leads) {
                leadIn = root.text();
                around.add(root.text());
                root.parts().forEach(part -> result.add(alone(part)));
            } else {
                result.add(root);
            }
        }
        return result;
    }

    private static Draft alone(Draft part) {
        return new Draft(
                Optional.of(new Mark(part.printed(), List.of(MarkReader.step(part.printed())), "inline", true)),
                part.text(),
                Optional.empty());
    }
}
