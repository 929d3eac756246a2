package forthright.review.challenge;

import forthright.law.files.Json;
import forthright.review.challenge.Challenge.Put;
import forthright.review.reading.ReadReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked of replies, as {@code forthright/challenge/1}. */
public final class ChallengeJson {
    private ChallengeJson() {}

    /** The JSON text. */
    public static String text(List<Challenged> replies) {
        return Json.write(ordered(
                "schema",
                "forthright/challenge/1",
                "replies",
                replies.stream().map(ChallengeJson::reply).toList()));
    }

    private static Map<String, Object> reply(Challenged challenged) {
        ReadReply reply = challenged.reply();
        return ordered(
                "file", reply.file(),
                "authority", reply.authority().isEmpty() ? Json.NOTHING : reply.authority(),
                "dated", reply.dated().<Object>map(Object::toString).orElse(Json.NOTHING),
                "regime", reply.regime().act(),
                "record", challenged.inRecord(),
                "asked", challenged.asked(),
                "blanks", challenged.blanks(),
                "challenges",
                        challenged.challenges().stream()
                                .map(ChallengeJson::challenge)
                                .toList());
    }

    private static Map<String, Object> challenge(Challenge challenge) {
        return ordered(
                "ground", challenge.ground(),
                "about", challenge.about(),
                "at", challenge.at(),
                "line", challenge.line(),
                "questions",
                        challenge.questions().stream()
                                .map(ChallengeJson::question)
                                .toList());
    }

    private static Map<String, Object> question(Put put) {
        return ordered(
                "question", put.name(),
                "ask", put.ask(),
                "why", put.why(),
                "basis", put.basis(),
                "answered", answered(put.answered()));
    }

    private static Object answered(Answered answered) {
        return switch (answered) {
            case Answered.InLetter(int line, String quote, String at) ->
                ordered("in", "letter", "at", at, "line", line, "quote", quote);
            case Answered.InRecord(String at, String what) -> ordered("in", "record", "at", at, "what", what);
            case Answered.Blank() -> Json.NOTHING;
        };
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            json.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return json;
    }
}
