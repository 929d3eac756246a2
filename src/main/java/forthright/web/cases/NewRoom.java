package forthright.web.cases;

import forthright.drafting.desk.Intake;
import forthright.drafting.desk.OnDesk;
import forthright.drafting.desk.OnDesk.State;
import forthright.drafting.desk.OpenCase;
import forthright.law.files.FaultsException;
import forthright.reply.Values;
import forthright.request.Received;
import forthright.web.http.Asked;
import forthright.web.http.Form;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A request is taken in: pasted, as a file, or picked among those that nobody has opened yet. */
public record NewRoom(Clerk clerk) {
    /** The empty form. */
    public Room form() {
        return asked -> show(asked, Problems.none());
    }

    /** The form, filled in. */
    public Room taken() {
        return this::take;
    }

    private Said take(Asked asked) {
        Form form = asked.form();
        Problems problems = Problems.none();
        String text = form.whole("text");
        if (text.isBlank() && form.file("file").isEmpty()) {
            problems.at("text", "Paste the request, or choose its file");
        }
        if (!text.isBlank() && form.file("file").isPresent()) {
            problems.at("text", "Paste the request or choose its file, not both");
        }
        Optional<LocalDate> day = Clerk.day(form.text("received"), "received", problems);
        day.filter(clerk.today()::isBefore)
                .ifPresent(later -> problems.at("received", "The day of receipt is still to come"));
        if (problems.any()) {
            return show(asked, problems);
        }
        Intake intake = form.file("file")
                .map(file -> Intake.file(file.name(), file.bytes().copy()))
                .orElseGet(() -> Intake.text(text));
        Received received = day.<Received>map(Received.On::new).orElseGet(Received.NotSaid::new);
        try {
            OpenCase made = intake.into(clerk.desk(), form.text("council"), received, clerk.today());
            return new Said.SeeOther("/cases/" + made.name());
        } catch (FaultsException e) {
            boolean council = e.faults().stream()
                    .anyMatch(fault ->
                            fault.code().endsWith("-addressee") || fault.code().endsWith("-addressees"));
            return show(
                    asked,
                    council
                            ? problems.at(
                                    "council", "The request does not say which of these councils it is for. Choose one")
                            : problems.all(form.file("file").isPresent() ? "file" : "text", e.faults()));
        }
    }

    private Said show(Asked asked, Problems problems) {
        Form form = asked.form();
        List<OnDesk> waiting = clerk.desk().cases().stream()
                .filter(each -> each.state() == State.NEW)
                .toList();
        Values values = problems.summary()
                .all(problems.field("text", "text", form.whole("text")))
                .all(problems.field("file", "file", ""))
                .all(problems.field("received", "received", form.text("received")))
                .all(problems.field("council", "council", form.text("council")))
                .flag("council-open", form.text("council").isEmpty())
                .group("councils", clerk.councils(form.all("council")))
                .flag("has-waiting", !waiting.isEmpty())
                .group(
                        "waiting",
                        waiting.stream()
                                .map(each -> new Values()
                                        .text("address", "/cases/" + each.name())
                                        .text("reference", each.reference()))
                                .toList());
        return clerk.page(new Page("new-request", problems.before("New request"), Area.NEW, values), asked, problems);
    }
}
