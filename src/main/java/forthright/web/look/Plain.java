package forthright.web.look;

import forthright.law.files.Fault;
import forthright.law.files.Severity;
import forthright.reply.Values;
import forthright.web.http.Said;
import forthright.web.http.Session;
import forthright.web.http.Trouble;
import forthright.web.look.Page.Area;
import java.util.List;

/** What is said where no room answers, in the same frame as all else. */
public record Plain(Pages pages) implements Trouble {
    @Override
    public String welcome() {
        return pages.welcome();
    }

    @Override
    public Said notThere(Session session) {
        return trouble(
                404,
                "Nothing is at this address",
                "It may have been mistyped, or what was here has gone.",
                "Look for it from the top of the page.",
                session);
    }

    @Override
    public Said onlyByForm(Session session) {
        return trouble(
                405,
                "This is done with a form",
                "What is at this address is not looked at, but done with the form of a page.",
                "Go back to the page and use its form.",
                session);
    }

    @Override
    public Said unreadable(Session session) {
        return trouble(
                400,
                "What was sent could not be read",
                "It is no form of ours, or it is larger than 10 MB.",
                "Go back and try again with a smaller file. Nothing was changed.",
                session);
    }

    @Override
    public Said faults(List<Fault> faults, Session session) {
        long errors =
                faults.stream().filter(f -> f.severity() == Severity.ERROR).count();
        Values values = new Values()
                .text("count", errors == 1 ? "One thing is in the way." : errors + " things are in the way.")
                .group("faults", faults.stream().map(FaultShown::of).toList());
        return new Said.Page(
                422, pages.dress(new Page("faults", "This cannot be done yet", Area.NONE, values), session));
    }

    @Override
    public Said ours(Session session) {
        return trouble(
                500,
                "This is our fault",
                "The program itself has failed. Nothing was changed.",
                "Try it again. If it happens again, tell whoever looks after this program what you did: where it happened was"
                        + " written where the program runs.",
                session);
    }

    private Said trouble(int status, String heading, String what, String remedy, Session session) {
        Values values = new Values().text("heading", heading).text("what", what).text("remedy", remedy);
        return new Said.Page(status, pages.dress(new Page("trouble", heading, Area.NONE, values), session));
    }
}
