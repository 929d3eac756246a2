package forthright.web.cases;

import forthright.drafting.Why;
import forthright.reply.Values;
import forthright.request.Condition;
import forthright.request.Question;
import forthright.web.http.Asked;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Lines;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Written;
import java.util.List;

/** What a request asks, and which standard question each question was taken to be. */
public record QuestionsRoom(Clerk clerk) implements Room {
    @Override
    public Said answer(Asked asked) {
        return clerk.ofCase(asked, hand -> show(asked, hand));
    }

    private Said show(Asked asked, InHand hand) {
        List<String> notAsked = hand.reply().request().notQuestions();
        Values values = hand.head("questions", clerk.today())
                .group(
                        "questions",
                        hand.whys().stream().map(why -> question(why, hand)).toList())
                .flag("has-not-asked", !notAsked.isEmpty())
                .group("not-asked", Lines.of(notAsked))
                .prose("request-text", Written.of(hand.order().text()));
        return clerk.page(new Page("questions", "Request " + hand.reply().reference(), Area.CASES, values), asked);
    }

    private static Values question(Why why, InHand hand) {
        Question question = why.answer().question();
        String id = question.id().path();
        MatchShown match = MatchShown.of(why);
        return new Values()
                .text("id", id)
                .text("text", question.text())
                .flag("is-part", id.contains("."))
                .flag("conditional", !(question.onlyIf() instanceof Condition.Always))
                .text("condition", condition(question.onlyIf()))
                .text("kind", question.kind().word().replace('_', ' '))
                .flag("has-days", !why.days().isEmpty())
                .text("days", Days.inWords(why.days()))
                .flag("can-be-chosen", why.match().isPresent())
                .flag("open", !match.settled())
                .flag("settled", match.settled())
                .text("confirm-address", hand.address("questions") + "/" + id)
                .all(match.values());
    }

    private static String condition(Condition condition) {
        return switch (condition) {
            case Condition.Always always -> "";
            case Condition.IfYes(var on) -> "Asked only if %s is answered yes".formatted(on);
            case Condition.IfNo(var on) -> "Asked only if %s is answered no".formatted(on);
            case Condition.IfChosen(var on, String option) -> "Asked only if %s is %s".formatted(on, option);
        };
    }
}
