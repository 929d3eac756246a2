package forthright.drafting;

import forthright.bank.Match;
import forthright.bank.Match.Candidate;
import forthright.decision.Decision;
import forthright.decision.Ground;
import forthright.decision.NearRule;
import forthright.decision.Outcome;
import forthright.decision.analysis.Unmet;
import forthright.drafting.Explained.Known;
import forthright.drafting.Explained.Licence;
import forthright.facts.Vocabulary;
import forthright.law.files.Json;
import forthright.law.files.Place;
import forthright.reply.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An explanation as {@code forthright/explain/1}; its fields are told in {@code docs/for-reviewers.md}. */
final class ExplainedJson {
    private ExplainedJson() {}

    static String of(Reply reply, List<Explained> questions, List<Reply.Task> ofLetter) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("schema", "forthright/explain/1");
        root.put("reference", reply.reference());
        root.put("council", reply.council().id());
        root.put("dated", reply.dated().toString());
        root.put("questions", questions.stream().map(ExplainedJson::question).toList());
        root.put("tasks", ofLetter.stream().map(ExplainedJson::task).toList());
        return Json.write(root);
    }

    private static Map<String, Object> question(Explained question) {
        Decision decision = question.decision();
        boolean asksAPerson = decision.outcome() == Outcome.NEEDS_PERSON;
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", question.id().path());
        one.put("number", orNothing(question.question().number()));
        one.put("text", question.question().text());
        one.put("match", match(question));
        one.put("known", question.known().stream().map(ExplainedJson::known).toList());
        one.put("outcome", decision.outcome().word());
        one.put("held", orNothing(decision.held().word()));
        one.put("wording", asksAPerson ? Json.NOTHING : decision.wording());
        one.put("sumOfParts", question.isSum());
        one.put(
                "grounds",
                decision.grounds().stream().map(ExplainedJson::ground).toList());
        one.put(
                "overruled",
                decision.overruled().stream()
                        .map(lost -> overruled(lost, decision))
                        .toList());
        one.put(
                "assessments",
                question.licences().stream().map(ExplainedJson::licence).toList());
        one.put("nearest", question.nearest().stream().map(ExplainedJson::near).toList());
        one.put("tasks", question.tasks().stream().map(ExplainedJson::task).toList());
        return one;
    }

    private static Map<String, Object> match(Explained question) {
        Map<String, Object> one = new LinkedHashMap<>();
        switch (question.match().orElse(new Match.Unknown(List.of()))) {
            case Match.Matched(var entry, double score, String because, var concepts) -> {
                one.put("entry", entry.id());
                place(one, entry.place());
                one.put("because", because);
                one.put("nearest", List.of());
            }
            case Match.Unclear(var candidates) -> unmatched(one, candidates);
            case Match.Unknown(var nearest) -> unmatched(one, nearest);
        }
        one.put("confirmed", orNothing(question.signed()));
        return one;
    }

    private static void unmatched(Map<String, Object> one, List<Candidate> nearest) {
        one.put("entry", Json.NOTHING);
        one.put("file", Json.NOTHING);
        one.put("line", Json.NOTHING);
        one.put("because", Json.NOTHING);
        one.put("nearest", nearest.stream().map(c -> c.entry().id()).toList());
    }

    private static Map<String, Object> known(Known known) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("fact", Vocabulary.wordOf(known.fact()).inCases());
        one.put("what", FactWords.of(known.fact()));
        one.put("file", orNothing(known.file()));
        return one;
    }

    private static Map<String, Object> ground(Ground ground) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", ground.rule());
        place(one, ground.place());
        one.put("citations", ground.citations());
        one.put("because", orNothing(ground.because()));
        one.put("outcome", ground.proposal().outcome().word());
        return one;
    }

    private static Map<String, Object> overruled(Ground lost, Decision decision) {
        Map<String, Object> one = ground(lost);
        one.put("why", Overruling.why(lost, decision));
        return one;
    }

    private static Map<String, Object> licence(Licence licence) {
        Map<String, Object> one = new LinkedHashMap<>();
        place(one, licence.place());
        one.put("measure", licence.assessment().measure());
        one.put("why", licence.assessment().why());
        one.put("by", licence.assessment().by());
        one.put("on", licence.assessment().on().toString());
        one.put("reviewBy", licence.assessment().reviewBy().toString());
        return one;
    }

    private static Map<String, Object> near(NearRule near) {
        Map<String, Object> one = ground(near.ground());
        one.put("unmet", near.unmet().stream().map(ExplainedJson::unmet).toList());
        return one;
    }

    private static Map<String, Object> unmet(Unmet unmet) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("fact", orNothing(unmet.fact()));
        one.put("field", orNothing(unmet.field()));
        one.put("what", unmet.what());
        return one;
    }

    private static Map<String, Object> task(Reply.Task task) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("kind", task.kind());
        one.put("what", task.what());
        return one;
    }

    private static void place(Map<String, Object> one, Place place) {
        one.put("file", place.file());
        one.put("line", place.line());
    }

    private static Object orNothing(String text) {
        return text.isEmpty() ? Json.NOTHING : text;
    }
}
