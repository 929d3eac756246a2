package forthright.web.cases;

import forthright.drafting.Why;
import forthright.drafting.desk.Decider;
import forthright.drafting.desk.Decisions;
import forthright.drafting.desk.OpenCase;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Form;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Problems;

/** Which standard question a question is, where the program is unsure or a person knows better. */
public record MatchRoom(Clerk clerk) {
    private static final String NONE = "none";
    private static final String OTHER = "other";

    /** The form. */
    public Room form() {
        return asked -> show(asked, Problems.none());
    }

    /** The form, filled in. */
    public Room taken() {
        return this::take;
    }

    private Said take(Asked asked) {
        Form form = asked.form();
        String question = asked.part("question");
        String chosen = form.text("entry");
        String entry = chosen.equals(OTHER) ? form.text("other") : chosen;
        Problems problems = Problems.none().needs("entry", chosen, "Choose which standard question this is");
        if (chosen.equals(OTHER)) {
            problems.needs("other", entry, "Choose the other standard question");
        }
        problems.needs("by", form.text("by"), "Enter your name");
        problems.needs("reason", form.text("reason"), "Say why it is this standard question");
        if (problems.any()) {
            return show(asked, problems);
        }
        OpenCase open = clerk.open(asked);
        asked.session().isOf(form.text("by"));
        try {
            Decider decider = new Decider(form.text("by"), clerk.today(), form.text("reason"));
            new Decisions(clerk.desk(), open, clerk.today()).isAsked(question, entry, decider, form.text("seen"));
        } catch (FaultsException e) {
            return show(asked, problems.all("entry", e.faults()));
        }
        asked.session().tell("Question %s is confirmed, and the reply is drafted again.".formatted(question));
        return new Said.SeeOther("/cases/%s/questions".formatted(open.name()));
    }

    private Said show(Asked asked, Problems problems) {
        return clerk.ofCase(asked, hand -> show(asked, hand, problems));
    }

    private Said show(Asked asked, InHand hand, Problems problems) {
        OpenCase open = hand.open();
        Why why = hand.whys().stream()
                .filter(each -> each.answer().question().id().path().equals(asked.part("question")))
                .findFirst()
                .orElseThrow(() -> FaultsException.error(
                        Place.of(open.shownAs()),
                        "no-such-question",
                        "The request has no question of this number.",
                        "Look at its questions."));
        MatchShown match = MatchShown.of(why);
        Form form = asked.form();
        String chosen = form.text("entry");
        Values values = problems.summary()
                .text("id", asked.part("question"))
                .text("reference", hand.reply().reference())
                .text("text", why.answer().question().text())
                .text("back-address", hand.address("questions"))
                .text("confirm-address", hand.address("questions") + "/" + asked.part("question"))
                .text("seen", new Decisions(clerk.desk(), open, clerk.today()).stateOfCase())
                .all(match.values())
                .group("near", match.choices(chosen))
                .flag("other-chosen", chosen.equals(OTHER))
                .flag("none-chosen", chosen.equals(NONE))
                .group(
                        "entries",
                        hand.draft().standardQuestions().stream()
                                .map(entry -> new Values()
                                        .text("entry", entry)
                                        .flag("picked", entry.equals(form.text("other"))))
                                .toList())
                .all(problems.field("entry", "entry", ""))
                .all(problems.field("other", "other", ""))
                .all(problems.field(
                        "by", "by", form.text("by").isEmpty() ? asked.session().who() : form.text("by")))
                .all(problems.field("reason", "reason", form.whole("reason")));
        return clerk.page(
                new Page("question", problems.before("Question " + asked.part("question")), Area.CASES, values),
                asked,
                problems);
    }
}
