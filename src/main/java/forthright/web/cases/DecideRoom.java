package forthright.web.cases;

import forthright.drafting.desk.Decisions;
import forthright.reply.Reply.Task;
import forthright.reply.Values;
import forthright.request.Received;
import forthright.web.http.Asked;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Problems;
import java.util.List;

/** What a person must decide, each with the form in which it is decided. */
public record DecideRoom(Clerk clerk) {
    /** Everything that is open. */
    public Room look() {
        return asked -> show(asked, Problems.none());
    }

    Said show(Asked asked, Problems problems) {
        return clerk.ofCase(asked, hand -> show(asked, hand, problems));
    }

    private Said show(Asked asked, InHand hand, Problems problems) {
        Decisions decisions = new Decisions(clerk.desk(), hand.open(), clerk.today());
        List<Task> tasks = hand.reply().tasks();
        Values values = problems.summary()
                .all(hand.head("decide", clerk.today()))
                .flag("nothing-open", tasks.isEmpty())
                .flag("has-tasks", !tasks.isEmpty())
                .group("tasks", tasks.stream().map(task -> task(task, hand)).toList())
                .flag("no-receipt", hand.reply().received() instanceof Received.NotSaid)
                .all(problems.field("received", "received", asked.form().text("received")))
                .text("seen", decisions.stateOfCase())
                .all(new AssessmentForm(clerk).values(hand, asked, problems))
                .all(new RecordingForm(clerk).values(hand, asked, problems))
                .all(new FiguresForm(clerk).values(hand, asked, problems))
                .all(new OverrideForm(clerk).values(hand, asked, problems));
        return clerk.page(
                new Page(
                        "decide", problems.before("To decide in " + hand.reply().reference()), Area.CASES, values),
                asked,
                problems);
    }

    private static Values task(Task task, InHand hand) {
        return new Values()
                .flag("of-question", !task.question().isEmpty())
                .text("task-question", task.question())
                .text("task-kind", task.kind().replace('-', ' '))
                .text("task-what", task.what())
                .flag(
                        "is-match",
                        task.kind().equals("match") && !task.question().isEmpty())
                .text("match-address", hand.address("questions") + "/" + task.question());
    }
}
