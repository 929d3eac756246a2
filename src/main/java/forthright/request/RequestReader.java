package forthright.request;

import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.request.Outline.Outlined;
import forthright.request.files.Enclosure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the text of a request, as it was sent, into a tree of questions. */
public final class RequestReader {
    /** The most questions that are read; the longest real request known to us has under fifty. */
    private static final int MOST_QUESTIONS = 500;

    private final Outlined outline;
    private final Map<Draft, QuestionId> ids;
    private final Map<Draft, Condition> conditions;
    private final PeriodsOfRequest periods;
    private final Optional<QuestionKind> leadInKind;
    private final Map<Draft, List<String>> printedParts = new HashMap<>();
    private final Map<Draft, List<String>> labels = new HashMap<>();

    private RequestReader(Letter letter, Outlined outline) {
        this.outline = outline;
        this.leadInKind = KindReader.kind(outline.leadIn());
        this.periods = PeriodsOfRequest.of(outline.roots(), outline.around(), letter.subject(), letter.day());
        outline.roots().stream().flatMap(Draft::withAllParts).toList().forEach(this::foldCells);
        this.ids = Identifiers.of(outline.roots());
        this.conditions = ConditionsOfRequest.of(outline.roots(), ids, outline.around());
    }

    /**
     * Reads a request; empty, with the reason noted, where the text asks nothing.
     *
     * @param shownAs the file's name in messages
     */
    public static Optional<Request> read(String text, String shownAs, Faults faults) {
        return read(text, shownAs, new Received.NotSaid(), faults);
    }

    /**
     * Reads a request whose day of receipt is known from elsewhere.
     *
     * @param received the day that an officer gives, which counts before the text's own; "the last three financial
     *     years" is worked out from it
     */
    public static Optional<Request> read(String text, String shownAs, Received received, Faults faults) {
        Letter opened = text.indexOf(Enclosure.APART) < 0 ? MailReader.read(text) : Envelope.open(text);
        Letter letter = opened.receivedOn(received);
        Outlined outline = Outline.of(blocks(letter));
        if (outline.roots().isEmpty() && !letter.forwarded().isEmpty()) {
            letter = letter.asForwarded();
            outline = Outline.of(blocks(letter));
        }
        if (outline.roots().isEmpty()) {
            faults.error(
                    Place.of(shownAs),
                    "no-question",
                    "No question was found in this request.",
                    "Check that the whole request was copied; write each question on its own line, with a number.");
            return Optional.empty();
        }
        if (outline.roots().stream()
                        .flatMap(Draft::withAllParts)
                        .limit(MOST_QUESTIONS + 1L)
                        .count()
                > MOST_QUESTIONS) {
            faults.error(
                    Place.of(shownAs),
                    "too-many-questions",
                    "More than %d questions were found in this request.".formatted(MOST_QUESTIONS),
                    "Check that only the request was copied, without tables or lists from elsewhere.");
            return Optional.empty();
        }
        return Optional.of(new RequestReader(letter, outline).request(letter));
    }

    static List<Block> blocks(Letter letter) {
        return Segmenter.blocks(RunOnItems.broken(BlankTables.asQuestions(letter.lines())));
    }

    private Request request(Letter letter) {
        List<Question> questions = outline.roots().stream()
                .map(root -> question(root, Optional.empty()))
                .toList();
        String everything = String.join(" ", letter.lines());
        return new Request(
                letter.reference(),
                letter.addressee(),
                letter.subject(),
                letter.received(),
                letter.sent(),
                Regimes.named(letter.subject() + " " + everything),
                Regimes.answerFormat(everything),
                periods.all(),
                questions,
                outline.notQuestions(),
                Fallbacks.in(words(), ids.values()));
    }

    /** All words of the letter: around the questions, and theirs. */
    private Stream<String> words() {
        return Stream.of(
                        outline.around().stream(),
                        outline.notQuestions().stream(),
                        outline.roots().stream().flatMap(Draft::withAllParts).map(Draft::text))
                .flatMap(Function.identity());
    }

    /** Takes parts that are only the cells of a grid, or only labels, out of the tree. */
    private void foldCells(Draft draft) {
        boolean cells = draft.parts().size() > 1
                && draft.parts().stream().allMatch(p -> p.parts().isEmpty() && periods.isOnlyAPeriod(p.text()));
        if (cells) {
            printedParts.put(
                    draft,
                    draft.parts().stream()
                            .map(Draft::printed)
                            .filter(p -> !p.isEmpty())
                            .toList());
            periods.takeFrom(draft);
            draft.parts().clear();
        } else if (draft.parts().stream().filter(this::isCellOnABullet).limit(2).count() == 2) {
            List<Draft> asked =
                    draft.parts().stream().filter(p -> !isCellOnABullet(p)).toList();
            periods.takeFrom(draft);
            draft.parts().clear();
            draft.parts().addAll(asked);
        } else if (Labels.are(draft)) {
            labels.put(
                    draft,
                    draft.parts().stream()
                            .filter(Draft::isBullet)
                            .map(Draft::text)
                            .toList());
            draft.parts().removeIf(Draft::isBullet);
        }
    }

    /** A bullet that only names a year, among others that ask. */
    private boolean isCellOnABullet(Draft part) {
        return part.isBullet() && part.parts().isEmpty() && periods.isOnlyAPeriod(part.text());
    }

    private Question question(Draft draft, Optional<QuestionKind> stemKind) {
        QuestionId id = Objects.requireNonNull(ids.get(draft));
        Optional<QuestionKind> own = KindOfQuestion.own(draft, stemKind);
        QuestionKind kind = KindOfQuestion.of(draft, own, stemKind, leadInKind);
        boolean container = draft.isContainer();
        Optional<QuestionKind> forParts = KindOfQuestion.forParts(draft, own, stemKind, kind);
        List<Question> parts =
                draft.parts().stream().map(part -> question(part, forParts)).toList();
        QuestionKind shown = container
                ? KindOfQuestion.ofContainer(kind, own, parts)
                : labels.containsKey(draft) && kind == QuestionKind.COUNT ? QuestionKind.BREAKDOWN : kind;
        return new Question(
                id,
                draft.printed(),
                draft.text(),
                shown,
                unit(draft),
                container,
                labels.getOrDefault(draft, Labels.in(draft.text(), shown)),
                printedParts.getOrDefault(draft, List.of()),
                conditions.getOrDefault(draft, Condition.always()),
                periods.labels(draft, named(draft)),
                parts);
    }

    private static String unit(Draft draft) {
        String own = UnitReader.unit(draft.text());
        boolean completes = own.isEmpty() && !Asking.standsAlone(draft.text());
        return completes ? draft.parent().map(RequestReader::unit).orElse("") : own;
    }

    /** The question that this one names: "of the children in Q1". */
    private Optional<Draft> named(Draft draft) {
        QuestionId id = Objects.requireNonNull(ids.get(draft));
        List<QuestionId> named = References.in(draft.text(), id, Set.copyOf(ids.values()));
        return named.isEmpty()
                ? Optional.empty()
                : ids.entrySet().stream()
                        .filter(e -> e.getValue().equals(named.getFirst()))
                        .map(Map.Entry::getKey)
                        .findFirst();
    }
}
