package forthright.bank;

import forthright.bank.Match.Candidate;
import forthright.law.files.Json;
import forthright.request.Condition;
import forthright.request.Period;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.QuestionKind;
import forthright.request.Received;
import forthright.request.Request;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was read from a request, as {@code forthright/read/1}. */
public final class ReadJson {
    private static final int ALTERNATIVES = 3;

    private ReadJson() {}

    /**
     * The JSON text.
     *
     * @param regime the council's Act where the council is known; else empty, and the text's own counts
     */
    public static String text(Request request, Map<QuestionId, Match> matches, String regime) {
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("schema", "forthright/read/1");
        read.put("regime", orNothing(regime.isEmpty() ? request.regime() : regime));
        read.put("reference", orNothing(request.reference()));
        read.put("received", day(request.received()));
        read.put("sent", day(request.sent()));
        read.put("answerFormat", orNothing(request.answerFormat()));
        read.put("periods", request.periods().stream().map(ReadJson::period).toList());
        read.put(
                "questions",
                request.allQuestions().map(q -> question(request, q, matches)).toList());
        read.put("notQuestions", request.notQuestions());
        return Json.write(read);
    }

    private static Map<String, Object> question(Request request, Question question, Map<QuestionId, Match> matches) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", question.id().path());
        json.put("number", orNothing(question.number()));
        json.put(
                "parent",
                request.stemOf(question.id())
                        .<Object>map(stem -> stem.id().path())
                        .orElse(Json.NOTHING));
        json.put("kind", kind(question.kind()));
        json.put("unit", orNothing(question.unit()));
        json.put("container", question.container());
        json.put("breakdown", question.breakdown());
        json.put("printedParts", question.printedParts());
        json.put("condition", saidByItsStem(request, question) ? Json.NOTHING : condition(question.onlyIf()));
        json.put("period", question.periods().isEmpty() ? Json.NOTHING : question.periods());
        json.put("text", question.text());
        Optional<Match> match = Optional.ofNullable(matches.get(question.id()));
        json.put("match", match.<Object>map(ReadJson::match).orElse(Json.NOTHING));
        json.put("alternatives", match.map(ReadJson::alternatives).orElse(List.of()));
        return json;
    }

    /** The case format knows no word for one row a child: it calls that a list. */
    private static String kind(QuestionKind kind) {
        return (kind == QuestionKind.RECORD_LEVEL ? QuestionKind.LIST : kind).word();
    }

    /** The case format says the condition of a stem that only introduces its parts once, on the stem. */
    private static boolean saidByItsStem(Request request, Question question) {
        return request.stemOf(question.id())
                .filter(stem -> stem.container() && stem.onlyIf().equals(question.onlyIf()))
                .isPresent();
    }

    private static Object condition(Condition condition) {
        return switch (condition) {
            case Condition.Always a -> Json.NOTHING;
            case Condition.IfYes(QuestionId on) -> ordered("question", on.path(), "answer", "yes");
            case Condition.IfNo(QuestionId on) -> ordered("question", on.path(), "answer", "no");
            case Condition.IfChosen(QuestionId on, String option) -> ordered("question", on.path(), "answer", option);
        };
    }

    private static Object period(Period period) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("label", period.label());
        Object from = Json.NOTHING;
        Object to = Json.NOTHING;
        Object span = Json.NOTHING;
        switch (period) {
            case Period.Between between -> {
                from = between.from().toString();
                to = between.to().toString();
            }
            case Period.Since since -> from = since.from().toString();
            // "Currently" is relative to the day of receipt and has no length.
            case Period.Relative relative ->
                span = relative.span().equals(Period.NOW) ? Json.NOTHING : orNothing(relative.span());
            case Period.Ahead ahead -> span = ahead.span();
        }
        json.put("from", from);
        json.put("to", to);
        json.put("basis", period.basis().word());
        json.put("span", span);
        return json;
    }

    private static Object match(Match match) {
        return match instanceof Match.Matched(BankEntry entry, double score, String because, var concepts)
                ? ordered("entry", entry.id(), "score", rounded(score), "because", because)
                : Json.NOTHING;
    }

    private static List<Object> alternatives(Match match) {
        List<Candidate> others = switch (match) {
            case Match.Matched matched -> List.of();
            case Match.Unclear(List<Candidate> candidates) -> candidates;
            case Match.Unknown(List<Candidate> nearest) -> nearest;
        };
        return others.stream()
                .limit(ALTERNATIVES)
                .map(c -> ordered("entry", c.entry().id(), "score", rounded(c.score())))
                .toList();
    }

    private static Object ordered(Object... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            json.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return json;
    }

    private static Object day(Received received) {
        return received instanceof Received.On(LocalDate day) ? day.toString() : Json.NOTHING;
    }

    private static Object orNothing(String text) {
        return text.isEmpty() ? Json.NOTHING : text;
    }

    private static double rounded(double score) {
        return BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
