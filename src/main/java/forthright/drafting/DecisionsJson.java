package forthright.drafting;

import forthright.decision.Decision;
import forthright.decision.Ground;
import forthright.law.files.Json;
import forthright.reply.Answer;
import forthright.reply.Reply;
import forthright.request.QuestionId;
import forthright.request.Received;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The trace of a draft, {@code forthright/decisions/1}: every outcome with its rule, place, citation and reason. */
final class DecisionsJson {
    private DecisionsJson() {}

    /**
     * The trace as a tree.
     *
     * @param due the last day for an answer, or {@link Json#NOTHING} where the day of receipt is not known
     */
    static Map<String, Object> of(Reply reply, Object due, Inputs inputs) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/decisions/1");
        root.put("reference", reply.reference());
        root.put("council", reply.council().id());
        root.put("regime", reply.council().regime());
        root.put("received", reply.received() instanceof Received.On(LocalDate day) ? day.toString() : Json.NOTHING);
        root.put("due", due);
        root.put("dated", reply.dated().toString());
        root.put("status", reply.needsPerson() ? "needs-person" : "ready");
        root.put(
                "questions", reply.answers().stream().map(DecisionsJson::answer).toList());
        root.put("tasks", reply.tasks().stream().map(DecisionsJson::task).toList());
        root.put("inputs", inputs.byName());
        return root;
    }

    private static Map<String, Object> answer(Answer answer) {
        Decision decision = answer.decision();
        Map<String, Object> question = new LinkedHashMap<>();
        question.put("id", answer.question().id().path());
        question.put("number", orNothing(answer.question().number()));
        question.put("text", answer.question().text());
        question.put("entry", orNothing(answer.entry()));
        question.put("held", orNothing(decision.held().word()));
        question.put("outcome", decision.outcome().word());
        question.put("grounds", grounds(decision.grounds()));
        question.put("overruled", grounds(decision.overruled()));
        question.put("content", ContentJson.of(answer.contents()));
        question.put("seeAlso", ids(answer.seeAlso()));
        return question;
    }

    /** One entry for each provision that a rule cites, so that each citation stands alone. */
    private static List<Object> grounds(List<Ground> grounds) {
        List<Object> list = new ArrayList<>();
        for (Ground ground : grounds) {
            if (ground.citations().isEmpty()) {
                list.add(ground(ground, Json.NOTHING));
            }
            ground.citations().forEach(citation -> list.add(ground(ground, citation)));
        }
        return list;
    }

    private static Map<String, Object> ground(Ground ground, Object citation) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", ground.rule());
        one.put("file", ground.place().file());
        one.put("line", ground.place().line());
        one.put("citation", citation);
        // A rule that cites the law has its reason in its name.
        one.put("because", ground.because().isEmpty() ? ground.rule() + "." : ground.because());
        return one;
    }

    private static Map<String, Object> task(Reply.Task task) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("question", orNothing(task.question()));
        one.put("kind", task.kind());
        one.put("what", task.what());
        return one;
    }

    private static Object orNothing(String text) {
        return text.isEmpty() ? Json.NOTHING : text;
    }

    private static List<String> ids(List<QuestionId> ids) {
        return ids.stream().map(QuestionId::path).toList();
    }
}
