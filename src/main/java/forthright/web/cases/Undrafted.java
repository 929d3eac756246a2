package forthright.web.cases;

import forthright.drafting.desk.OpenCase;
import forthright.drafting.desk.Terms;
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
import forthright.web.look.Written;
import java.time.LocalDate;
import java.util.Optional;

/** A case that nobody has drafted yet: who answers it, and when did it come? */
public record Undrafted(Clerk clerk) {
    /** It is drafted; one that was drafted before, again and under its own date unless another is given. */
    public Room draft() {
        return asked -> {
            OpenCase open = clerk.open(asked);
            Form form = asked.form();
            Problems problems = Problems.none();
            boolean first = open.onDisk().isEmpty();
            Optional<LocalDate> received = Clerk.day(form.text("received"), "received", problems);
            Optional<LocalDate> dated = Clerk.day(form.text("dated"), "dated", problems);
            if (problems.any()) {
                return first ? show(asked, open, problems) : new LetterRoom(clerk).show(asked, problems);
            }
            try {
                Terms before = open.terms(clerk.today());
                open.draft(
                        new Terms(
                                first ? form.text("council") : before.council(),
                                received.<Received>map(Received.On::new).orElse(before.received()),
                                dated.orElse(before.dated())),
                        clerk.today());
            } catch (FaultsException e) {
                if (first) {
                    return show(asked, open, problems.all("council", e.faults()));
                }
                throw e;
            }
            asked.session().tell("The reply is drafted.");
            return new Said.SeeOther("/cases/%s/%s".formatted(open.name(), first ? "questions" : "letter"));
        };
    }

    Said show(Asked asked, OpenCase open, Problems problems) {
        Form form = asked.form();
        Values values = problems.summary()
                .text("name", open.name())
                .text("draft-address", "/cases/%s/draft".formatted(open.name()))
                .prose("request-text", Written.of(open.source().text()))
                .all(problems.field("council", "council", form.text("council")))
                .all(problems.field("received", "received", form.text("received")))
                .flag("council-open", form.text("council").isEmpty())
                .group("councils", clerk.councils(form.all("council")));
        return clerk.page(
                new Page("undrafted", problems.before("Request " + open.name()), Area.CASES, values), asked, problems);
    }
}
