package forthright.web.cases;

import forthright.decision.Outcome;
import forthright.drafting.desk.Decider;
import forthright.drafting.desk.Decisions;
import forthright.drafting.desk.OpenCase;
import forthright.law.files.FaultsException;
import forthright.reply.Answer;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Form;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Problems;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A person ends a question otherwise than the rules would: held to the same law, and never to show what is hidden. */
public record OverrideForm(Clerk clerk) {
    /** The form, filled in. */
    public Room taken() {
        return this::take;
    }

    private Said take(Asked asked) {
        OpenCase open = clerk.open(asked);
        Form form = asked.form();
        Problems problems = Problems.none()
                .needs("override-question", form.text("question"), "Choose the question")
                .needs("override-outcome", form.text("outcome"), "Choose how it ends")
                .needs("override-wording", form.text("wording"), "Choose the wording")
                .needs("override-by", form.text("by"), "Enter your name")
                .needs("override-reason", form.text("reason"), "Say why it ends so");
        if (problems.any()) {
            return new DecideRoom(clerk).show(asked, problems);
        }
        asked.session().isOf(form.text("by"));
        List<String> citations = Stream.of(form.text("citations").split("[,;\n]"))
                .map(String::strip)
                .filter(citation -> !citation.isEmpty())
                .toList();
        try {
            new Decisions(clerk.desk(), open, clerk.today())
                    .ends(
                            form.text("question"),
                            form.text("outcome"),
                            form.text("wording"),
                            citations,
                            new Decider(form.text("by"), clerk.today(), form.text("reason")),
                            form.text("seen"));
        } catch (FaultsException e) {
            return new DecideRoom(clerk).show(asked, problems.all("override-outcome", e.faults()));
        }
        asked.session()
                .tell("Question %s is decided by you in place of the rules, and the reply is drafted again."
                        .formatted(form.text("question")));
        return new Said.SeeOther("/cases/%s/decide".formatted(open.name()));
    }

    Values values(InHand hand, Asked asked, Problems problems) {
        Form form = asked.form();
        List<String> questions = hand.reply().answers().stream()
                .map(Answer::question)
                .filter(question -> !(question.container() && !question.parts().isEmpty()))
                .map(question -> question.id().path())
                .toList();
        List<String> outcomes = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.NEEDS_PERSON)
                .map(Outcome::word)
                .toList();
        return new Values()
                .text("override-address", hand.address("override"))
                .flag("override-open", form.texts().containsKey("outcome"))
                .group("override-questions", options(questions, form.text("question")))
                .group("override-outcomes", options(outcomes, form.text("outcome")))
                .group("override-wordings", options(hand.draft().wordings(), form.text("wording")))
                .all(problems.field("override-question", "override-question", ""))
                .all(problems.field("override-outcome", "override-outcome", ""))
                .all(problems.field("override-wording", "override-wording", ""))
                .all(problems.field("override-citations", "override-citations", form.text("citations")))
                .all(problems.field(
                        "override-by",
                        "override-by",
                        form.text("by").isEmpty() ? asked.session().who() : form.text("by")))
                .all(problems.field("override-reason", "override-reason", form.whole("reason")));
    }

    private static List<Values> options(List<String> all, String chosen) {
        return all.stream()
                .map(one -> new Values().text("option", one).flag("option-chosen", one.equals(chosen)))
                .toList();
    }
}
