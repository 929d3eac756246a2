package forthright.web.publiclog;

import forthright.disclosurelog.Redaction;
import forthright.document.HtmlLetter;
import forthright.drafting.publiclog.LogShown;
import forthright.reply.Prose;
import forthright.reply.Values;
import forthright.web.cases.Clerk;
import forthright.web.http.Asked;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Written;
import java.util.List;

/** What the public log shows of each issued reply, what it leaves out, and what somebody must settle first. */
public record LogRoom(Clerk clerk) {
    /** Every reply on the record. */
    public Room all() {
        return asked -> {
            List<Values> rows = LogShown.all(clerk.desk().workspace()).stream()
                    .map(LogRoom::row)
                    .toList();
            Values values = new Values()
                    .flag("none", rows.isEmpty())
                    .flag("some", !rows.isEmpty())
                    .group("rows", rows);
            return clerk.page(new Page("log", "Disclosure log", Area.LOG, values), asked);
        };
    }

    private static Values row(LogShown shown) {
        boolean waits = !shown.redaction().unsure().isEmpty();
        boolean withdrawn = shown.withdrawal().isPresent();
        return new Values()
                .text(
                        "address",
                        "/log/" + shown.folder().substring(shown.folder().lastIndexOf('/') + 1))
                .text("reference", shown.reference())
                .text("subject", shown.redaction().subject())
                .text("state", withdrawn ? "taken out" : waits ? "waits" : "published")
                .text("colour", withdrawn ? "govuk-tag--grey" : waits ? "govuk-tag--yellow" : "govuk-tag--green");
    }

    /** One of them. */
    public Room one() {
        return this::show;
    }

    private Said show(Asked asked) {
        LogShown shown = LogShown.of(
                clerk.desk().workspace(),
                "cases/" + clerk.desk().open(asked.part("case")).name());
        Redaction redaction = shown.redaction();
        Values values = new Values()
                .text("reference", shown.reference())
                .text("subject", redaction.subject())
                .flag("withdrawn", shown.withdrawal().isPresent())
                .flag("waits", !redaction.unsure().isEmpty())
                .text("settle-in", LogShown.file(shown.folder()))
                .prose("to-write", Written.of(LogShown.toWrite(redaction.unsure(), clerk.today())))
                .group(
                        "unsure",
                        redaction.unsure().stream()
                                .map(each ->
                                        new Values().text("words", each.words()).text("why", each.why()))
                                .toList())
                .prose("request", Written.of(redaction.request()))
                .prose("letter", new Prose(HtmlLetter.within(2).apply(redaction.letter())));
        return clerk.page(new Page("log-entry", "Log of " + shown.reference(), Area.LOG, values), asked);
    }
}
