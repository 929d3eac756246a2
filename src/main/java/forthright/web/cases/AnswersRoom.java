package forthright.web.cases;

import forthright.decision.Outcome;
import forthright.drafting.Why;
import forthright.drafting.Why.Query;
import forthright.reply.Answer;
import forthright.reply.Values;
import forthright.request.QuestionId;
import forthright.web.http.Asked;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Lines;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Written;
import java.util.List;
import java.util.stream.Collectors;

/** How each question is answered: what is given, under which law, why, and how it was counted. */
public record AnswersRoom(Clerk clerk) implements Room {
    @Override
    public Said answer(Asked asked) {
        return clerk.ofCase(asked, hand -> show(asked, hand));
    }

    private Said show(Asked asked, InHand hand) {
        Values values = hand.head("answers", clerk.today())
                .group(
                        "answers",
                        hand.whys().stream().map(why -> one(why, hand)).toList());
        return clerk.page(new Page("answers", "Answers to " + hand.reply().reference(), Area.CASES, values), asked);
    }

    private static Values one(Why why, InHand hand) {
        Answer answer = why.answer();
        List<Values> rows = Given.rows(answer.contents());
        List<String> citations = answer.decision().citations();
        String see = answer.seeAlso().stream().map(QuestionId::path).collect(Collectors.joining(", "));
        Query query = why.query().orElse(new Query("", "", "", "", ""));
        boolean waits = answer.decision().outcome() == Outcome.NEEDS_PERSON;
        return new Values()
                .text("id", answer.question().id().path())
                .text("text", answer.question().text())
                .flag("is-part", answer.question().id().path().contains("."))
                .text("outcome", answer.decision().outcome().word().replace('-', ' '))
                .text("outcome-colour", colour(answer.decision().outcome()))
                .flag("has-rows", !rows.isEmpty())
                .group("rows", rows)
                .flag("is-counted", !query.measure().isEmpty() && !rows.isEmpty())
                .text("basis", query.basis())
                .flag("has-citations", !citations.isEmpty())
                .text("citations", String.join(", ", citations))
                .flag("has-see", !see.isEmpty())
                .text("see", see)
                .flag("waits", waits)
                .text("decide-address", hand.address("decide"))
                .group(
                        "sections",
                        why.sections().stream()
                                .map(section -> new Values()
                                        .text("title", section.title())
                                        .group("lines", Lines.of(section.texts())))
                                .toList())
                .flag("has-query", !query.text().isEmpty())
                .text("query-file", query.file())
                .prose("query", Written.of(query.text()));
    }

    static String colour(Outcome outcome) {
        return switch (outcome) {
            case SUPPLIED -> "govuk-tag--green";
            case NEEDS_PERSON -> "govuk-tag--yellow";
            case WITHHELD, PARTLY_WITHHELD, COST_LIMIT, NEITHER_CONFIRMED_NOR_DENIED -> "govuk-tag--red";
            case ACCESSIBLE_ELSEWHERE, FUTURE_PUBLICATION -> "govuk-tag--blue";
            case NOT_HELD, NOT_APPLICABLE -> "govuk-tag--grey";
        };
    }
}
