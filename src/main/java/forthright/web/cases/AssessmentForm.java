package forthright.web.cases;

import forthright.bank.Assessment.Conclusion;
import forthright.disclosurecontrol.Unassessed;
import forthright.drafting.desk.Decider;
import forthright.drafting.desk.Decisions;
import forthright.drafting.desk.OpenCase;
import forthright.law.files.FaultsException;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Form;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Could anybody be identified from a small figure? Whoever assesses it says so here, with the reason and for how long. */
public record AssessmentForm(Clerk clerk) {
    private static final String IDENTIFIES = "identifies";
    private static final String NOBODY = "identifies-nobody";
    private static final int YEARS = 2;

    /** The form, filled in. */
    public Room taken() {
        return asked -> clerk.ofCase(asked, hand -> take(asked, hand));
    }

    private Said take(Asked asked, InHand hand) {
        OpenCase open = hand.open();
        Form form = asked.form();
        String id = form.text("figure");
        Optional<Unassessed> figure = Assessable.in(hand.draft()).stream()
                .filter(each -> Assessable.id(each).equals(id))
                .findFirst();
        if (figure.isEmpty()) {
            asked.session().tell("This figure is assessed already.");
            return new Said.SeeOther(hand.address("decide"));
        }
        Problems problems = Problems.none();
        String conclusion = form.text("conclusion");
        if (!List.of(IDENTIFIES, NOBODY).contains(conclusion)) {
            problems.at(id + "-conclusion", "Say whether anybody could be identified");
        }
        problems.needs(id + "-why", form.text("why"), "Say who could, or could not, identify whom, and with what");
        if (conclusion.equals(IDENTIFIES)) {
            problems.needs(
                    id + "-principle",
                    form.text("principle"),
                    "Say why showing it would contravene a data protection principle");
        }
        problems.needs(id + "-by", form.text("by"), "Enter your name or post");
        problems.needs(id + "-until", form.text("until"), "Enter the day from which it must be looked at again");
        Optional<LocalDate> until = Clerk.day(form.text("until"), id + "-until", problems);
        until.filter(day -> !day.isAfter(clerk.today()))
                .ifPresent(
                        past -> problems.at(id + "-until", "The day from which it is looked at again must be to come"));
        if (problems.any()) {
            return new DecideRoom(clerk).show(asked, problems);
        }
        asked.session().isOf(form.text("by"));
        try {
            new Decisions(clerk.desk(), open, clerk.today())
                    .isAssessed(
                            hand.reply().council().id(),
                            figure.get(),
                            conclusion.equals(IDENTIFIES) ? Conclusion.IDENTIFIES : Conclusion.IDENTIFIES_NOBODY,
                            form.whole("principle").strip(),
                            until.orElseThrow(),
                            new Decider(form.text("by"), clerk.today(), form.text("why")),
                            form.text("seen-assessments"));
        } catch (FaultsException e) {
            return new DecideRoom(clerk).show(asked, problems.all(id + "-why", e.faults()));
        }
        asked.session().tell("The assessment is recorded, and the reply is drafted again.");
        return new Said.SeeOther(hand.address("decide"));
    }

    Values values(InHand hand, Asked asked, Problems problems) {
        List<Unassessed> open = Assessable.in(hand.draft());
        String state = new Decisions(clerk.desk(), hand.open(), clerk.today())
                .stateOfAssessments(hand.reply().council().id());
        return new Values()
                .flag("has-assessable", !open.isEmpty())
                .text("seen-assessments", state)
                .text("assess-address", hand.address("assess"))
                .group(
                        "assessable",
                        open.stream().map(each -> one(each, asked, problems)).toList());
    }

    private Values one(Unassessed figure, Asked asked, Problems problems) {
        String id = Assessable.id(figure);
        boolean tried = problems.any() && asked.form().text("figure").equals(id);
        Problems own = tried ? problems : Problems.none();
        Form form = tried ? asked.form() : Form.EMPTY;
        String until =
                tried ? form.text("until") : clerk.today().plusYears(YEARS).toString();
        return new Values()
                .text("figure-id", id)
                .text("figure-measure", figure.measure().replace('-', ' '))
                .flag("figure-has-category", !figure.key().code().isEmpty())
                .text("figure-category", figure.key().code().replace('_', ' '))
                .text(
                        "figure-days",
                        Days.inWords(figure.days().from(), figure.days().to()))
                .flag("chosen-identifies", form.text("conclusion").equals(IDENTIFIES))
                .flag("chosen-nobody", form.text("conclusion").equals(NOBODY))
                .all(own.field("conclusion", id + "-conclusion", ""))
                .all(own.field("why", id + "-why", form.whole("why")))
                .all(own.field("principle", id + "-principle", form.whole("principle")))
                .all(own.field(
                        "assessed-by",
                        id + "-by",
                        tried ? form.text("by") : asked.session().who()))
                .all(own.field("until", id + "-until", until));
    }
}
