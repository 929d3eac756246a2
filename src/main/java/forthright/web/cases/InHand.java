package forthright.web.cases;

import forthright.drafting.Draft;
import forthright.drafting.Explaining;
import forthright.drafting.Order;
import forthright.drafting.Why;
import forthright.drafting.desk.LookedAt;
import forthright.drafting.desk.OpenCase;
import forthright.drafting.issuing.DraftOnDisk;
import forthright.law.WrittenDay;
import forthright.reply.Reply;
import forthright.reply.Values;
import forthright.request.Received;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A case that somebody looks at, drafted as it would be now.
 *
 * @param order what it is drafted for
 * @param changed whether the draft on disk, which somebody may have read, says something else
 */
record InHand(OpenCase open, Order order, Draft draft, boolean changed, Optional<LocalDate> due) {
    private record Step(String name, String called) {}

    private static final List<Step> STEPS = List.of(
            new Step("questions", "Request"),
            new Step("answers", "Answers"),
            new Step("decide", "To decide"),
            new Step("disclosure", "Disclosure check"),
            new Step("letter", "Letter"));

    static InHand of(OpenCase open, DraftOnDisk read) {
        LookedAt now = open.look(OpenCase.terms(read));
        boolean changed = !words(read.letter()).equals(words(now.draft().files().getOrDefault("letter.md", "")));
        Optional<LocalDate> due =
                Optional.of(read.due()).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        return new InHand(open, now.order(), now.draft(), changed, due);
    }

    /** What a letter says; how a team is asked for what it lacks depends on who asks, and is no part of it. */
    private static List<String> words(String letter) {
        return letter.lines().filter(line -> !line.contains("foi ask-service")).toList();
    }

    Reply reply() {
        return draft.reply();
    }

    List<Why> whys() {
        return Explaining.of(draft).whys();
    }

    String address(String room) {
        return "/cases/%s/%s".formatted(open.name(), room);
    }

    /** What the head of each of its pages shows. */
    Values head(String here, LocalDate today) {
        Reply reply = reply();
        int open = reply.tasks().size();
        boolean issued = this.open.isIssued();
        String state = issued ? "issued" : open > 0 ? "to be decided" : draft.isBlocked() ? "blocked" : "ready to read";
        String colour = issued ? "govuk-tag--blue" : open > 0 ? "govuk-tag--yellow" : "govuk-tag--green";
        return new Values()
                .text("reference", reply.reference())
                .text("council-name", reply.council().name())
                .text("act", reply.council().regime())
                .text(
                        "received-on",
                        reply.received() instanceof Received.On(LocalDate day) ? WrittenDay.of(day) : "not said")
                .text("due-on", Clerk.day(due))
                .flag(
                        "is-late",
                        due.filter(day -> day.isBefore(today) && !issued).isPresent())
                .text("dated-on", WrittenDay.of(reply.dated()))
                .text("state-word", state)
                .text("state-colour", colour)
                .flag("is-changed", changed && !issued)
                .text("case-address", "/cases/" + this.open.name())
                .group("steps", steps(here, open));
    }

    private List<Values> steps(String here, int open) {
        Stream<Step> steps = this.open.isIssued()
                ? Stream.concat(STEPS.stream(), Stream.of(new Step("issued", "Issued")))
                : STEPS.stream();
        return steps.map(step -> new Values()
                        .text("step-address", address(step.name()))
                        .text("step-called", step.called())
                        .flag("step-here", step.name().equals(here))
                        .flag("step-elsewhere", !step.name().equals(here))
                        .flag("step-counts", step.name().equals("decide") && open > 0)
                        .text("step-count", String.valueOf(open)))
                .toList();
    }
}
