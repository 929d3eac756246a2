package forthright.web.library;

import forthright.drafting.Checker;
import forthright.drafting.desk.EditedText;
import forthright.law.files.Fault;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.reply.Values;
import forthright.web.cases.Clerk;
import forthright.web.http.Asked;
import forthright.web.http.Form;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.FaultShown;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Problems;
import java.nio.file.Path;
import java.util.List;

/**
 * A rule table or a wording is edited. What is saved is checked at once, and holds for no letter that is issued until two people
 * publish it.
 */
public record EditRoom(Clerk clerk) {
    private static final String FILE = "file";

    /** The file, to be edited. */
    public Room form() {
        return asked -> {
            EditedText text = text(asked.ask(FILE));
            return show(asked, asked.ask(FILE), text.text(), text.state(), Problems.none(), List.of());
        };
    }

    /** It is saved. */
    public Room saved() {
        return asked -> {
            Form form = asked.form();
            String name = form.text(FILE);
            EditedText text = text(name);
            String written = form.whole("text");
            Problems problems = Problems.none()
                    .needs("by", form.text("by"), "Enter your name")
                    .needs("text", written, "A file with nothing in it cannot be saved");
            if (!problems.any()) {
                asked.session().isOf(form.text("by"));
                try {
                    text.write(written, form.text("seen"), form.text("by"));
                } catch (FaultsException e) {
                    problems.all("text", e.faults());
                }
            }
            if (problems.any()) {
                return show(asked, name, written, form.text("seen"), problems, List.of());
            }
            List<Fault> faults = new Checker(clerk.desk().workspace(), clerk.today())
                    .check(List.of(clerk.desk().workspace().kept().resolve(name)));
            asked.session()
                    .tell(
                            faults.isEmpty()
                                    ? "Saved, and nothing is wrong with it."
                                    : "Saved. Look at what is wrong with it.");
            return show(asked, name, text.text(), text.state(), problems, faults);
        };
    }

    private EditedText text(String name) {
        Path file = new Tables(clerk.desk().workspace())
                .named(name)
                .orElseThrow(() -> FaultsException.error(
                        Place.of("rules"),
                        "not-to-be-edited",
                        "There is no rule table or wording of this name.",
                        "Choose one of the list."));
        return new EditedText(clerk.desk().workspace(), file);
    }

    private Said show(Asked asked, String name, String text, String state, Problems problems, List<Fault> faults) {
        Form form = asked.form();
        Values values = problems.summary()
                .text("file", name)
                .text("seen", state)
                .all(problems.field("text", "text", text))
                .all(problems.field(
                        "by", "by", form.text("by").isEmpty() ? asked.session().who() : form.text("by")))
                .flag("has-faults", !faults.isEmpty())
                .group("faults", faults.stream().map(FaultShown::of).toList());
        return clerk.page(new Page("edit", problems.before(name), Area.RULES, values), asked, problems);
    }
}
