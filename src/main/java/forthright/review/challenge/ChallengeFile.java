package forthright.review.challenge;

import forthright.law.files.Faults;
import forthright.law.files.Fields;
import forthright.law.files.Node;
import forthright.law.files.Place;
import forthright.review.challenge.QuestionSet.When;
import forthright.review.wording.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code rules/challenges.yaml}. */
final class ChallengeFile {
    static final String FILE = "rules/challenges.yaml";
    private static final List<String> ACTS = List.of("FOIA", "FOISA", "EIR", StandardQuestion.ANY_ACT);

    private final Faults faults;

    ChallengeFile(Faults faults) {
        this.faults = faults;
    }

    List<QuestionSet> sets(Node root) {
        Fields all = Fields.of(root, "the questions put to a refusal", FILE, faults);
        List<QuestionSet> sets = new ArrayList<>();
        if (all.node("sets").isPresent()) {
            all.thing("sets", "sets of questions", (Fields named) -> {
                named.names()
                        .forEach(name -> named.thing(name, "a set of questions", fields -> set(name, fields))
                                .ifPresent(sets::add));
                return sets;
            });
        }
        all.done();
        return sets;
    }

    private QuestionSet set(String name, Fields fields) {
        String about = fields.text("about");
        List<When> when = fields.list("when", node -> new When(fields.asText(node), node.place()));
        required(when.isEmpty(), fields, "when");
        List<StandardQuestion> questions = new ArrayList<>();
        if (fields.node("questions").isPresent()) {
            fields.thing("questions", "questions", (Fields named) -> {
                named.names()
                        .forEach(each -> named.thing(
                                        each,
                                        "a standard question",
                                        inner -> question(each, named.placeOf(each), inner))
                                .ifPresent(questions::add));
                return questions;
            });
        }
        return new QuestionSet(name, about, when, questions);
    }

    private StandardQuestion question(String name, Place place, Fields fields) {
        String ask = fields.text("ask");
        String why = fields.text("why");
        Map<String, String> basis = basis(fields);
        Optional<LocalDate> since = fields.dateIfAny("since");
        Optional<LocalDate> until = fields.dateIfAny("until");
        List<Phrase> answeredBy = phrases(fields, "answered-by");
        required(answeredBy.isEmpty(), fields, "answered-by");
        List<Phrase> unless = phrases(fields, "unless");
        Optional<RecordWord> inRecord =
                fields.has("in-record") ? Optional.of(fields.oneOf("in-record", RecordWord.words())) : Optional.empty();
        return new StandardQuestion(
                name,
                ask,
                why,
                basis,
                since.orElse(LocalDate.MIN),
                until.orElse(LocalDate.MAX),
                answeredBy,
                unless,
                inRecord,
                place);
    }

    private static Map<String, String> basis(Fields fields) {
        Map<String, String> basis = new LinkedHashMap<>();
        if (fields.node("basis").isPresent()) {
            fields.thing("basis", "the provision behind it, by Act", (Fields byAct) -> {
                ACTS.stream().filter(byAct::has).forEach(act -> basis.put(act, byAct.text(act)));
                return basis;
            });
        }
        return basis;
    }

    private List<Phrase> phrases(Fields fields, String name) {
        return fields.list(name, node -> phrase(fields.asText(node), node.place()));
    }

    /** A phrase; one that would be taken apart in another way than it is meant is a fault. */
    private Phrase phrase(String written, Place place) {
        if (written.contains("|(") || written.contains(")|")) {
            faults.error(
                    place,
                    "bar-beside-bracket",
                    "A bar beside a bracket does not join what stands in the bracket.",
                    "Put every alternative of that place into the brackets, or write two phrases.");
        }
        return Phrase.of(written);
    }

    private void required(boolean isEmpty, Fields fields, String name) {
        if (isEmpty) {
            faults.error(
                    fields.placeOf(name),
                    "nothing-listed",
                    "\"%s\" lists nothing.".formatted(name),
                    "Write at least one; its kinds are explained in the head of %s.".formatted(FILE));
        }
    }
}
