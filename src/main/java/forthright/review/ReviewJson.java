package forthright.review;

import forthright.law.files.Json;
import forthright.review.reading.CitedProvision;
import forthright.review.reading.Figure;
import forthright.review.reading.ReadAnswer;
import forthright.review.reading.ReadReply;
import forthright.review.reading.Suppression;
import forthright.review.rules.Finding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a review found, as {@code forthright/review/1}. */
public final class ReviewJson {
    private ReviewJson() {}

    /** The JSON text. */
    public static String text(Review review) {
        return Json.write(ordered(
                "schema",
                "forthright/review/1",
                "replies",
                review.replies().stream().map(ReviewJson::reply).toList(),
                "findings",
                review.findings().stream().map(ReviewJson::finding).toList(),
                "dismissed",
                review.dismissed().stream().map(ReviewJson::dismissed).toList(),
                "comparison",
                ComparisonJson.tree(review.comparison())));
    }

    private static Map<String, Object> reply(ReadReply reply) {
        return ordered(
                "file",
                reply.file(),
                "authority",
                orNothing(reply.authority()),
                "reference",
                orNothing(reply.reference()),
                "dated",
                reply.dated().<Object>map(Object::toString).orElse(Json.NOTHING),
                "received",
                reply.received().<Object>map(Object::toString).orElse(Json.NOTHING),
                "regime",
                reply.regime().act(),
                "confidence",
                reply.confidence(),
                "questions",
                reply.answers().stream().map(answer -> answer(reply, answer)).toList(),
                "suppression",
                suppression(reply.suppression()),
                "reviewPeriod",
                orNothing(reply.complaint().period()),
                "regulator",
                orNothing(reply.complaint().regulator()));
    }

    private static Map<String, Object> answer(ReadReply reply, ReadAnswer answer) {
        boolean first = reply.answers().getFirst().equals(answer);
        List<CitedProvision> cited = first
                ? reply.citations().stream()
                        .filter(c -> answer.citations().contains(c) || isOfTheLetter(reply, c))
                        .toList()
                : answer.citations();
        return ordered(
                "id", answer.id(),
                "asked", orNothing(answer.asked()),
                "answer", answer.text(),
                "figures", answer.figures().stream().map(ReviewJson::figure).toList(),
                "outcome", answer.ending().word(),
                "citations",
                        cited.stream()
                                .filter(c -> !c.form().isEmpty())
                                .map(ReviewJson::citation)
                                .distinct()
                                .toList());
    }

    /** What is cited outside the answers is told with the first of them. */
    private static boolean isOfTheLetter(ReadReply reply, CitedProvision cited) {
        return reply.answers().stream().noneMatch(answer -> answer.citations().contains(cited));
    }

    private static Map<String, Object> figure(Figure figure) {
        Map<String, Object> json = ordered("label", orNothing(figure.label()));
        switch (figure.value()) {
            case Figure.Value.Exact(BigDecimal number) -> json.put("value", number(number));
            case Figure.Value.Hidden(String symbol) -> json.put("shown", symbol);
        }
        json.put("unit", orNothing(figure.unit()));
        json.put("period", orNothing(figure.period()));
        return json;
    }

    private static Object number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValue() : (Object) number.doubleValue();
    }

    private static Map<String, Object> citation(CitedProvision cited) {
        return ordered("cite", cited.cite(), "canonical", cited.form(), "relied", cited.relied());
    }

    private static Object suppression(Suppression suppression) {
        if (suppression.isNone()) {
            return Json.NOTHING;
        }
        return ordered(
                "threshold",
                        suppression.threshold().<Object>map(t -> t.number()).orElse(Json.NOTHING),
                "rule", suppression.rule(),
                "symbol",
                        suppression.symbols().stream()
                                .findFirst()
                                .<Object>map(s -> s)
                                .orElse(Json.NOTHING),
                "wording", suppression.threshold().<Object>map(t -> t.wording()).orElse(Json.NOTHING));
    }

    private static Map<String, Object> finding(Finding finding) {
        return ordered(
                "rule", finding.rule(),
                "severity", finding.grade().word(),
                "file", finding.file(),
                "line", finding.line(),
                "quote", finding.quote(),
                "at", finding.at(),
                "what", finding.what(),
                "suggestion", finding.suggestion(),
                "basis", finding.basis());
    }

    private static Map<String, Object> dismissed(Review.Dismissed dismissed) {
        Map<String, Object> json = finding(dismissed.finding());
        json.put("reason", dismissed.because().reason());
        json.put("by", dismissed.because().by());
        json.put("on", dismissed.because().on().toString());
        return json;
    }

    private static Object orNothing(String text) {
        return text.isEmpty() ? Json.NOTHING : text;
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            json.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return json;
    }
}
