package forthright.web.cases;

import forthright.drafting.desk.OnDesk;
import forthright.drafting.desk.OnDesk.State;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Every case, the most pressing first. */
public record CasesRoom(Clerk clerk) implements Room {
    private static final int SOON = 5;

    @Override
    public Said answer(Asked asked) {
        List<OnDesk> all = clerk.desk().cases();
        List<OnDesk> open =
                all.stream().filter(each -> each.state() != State.ISSUED).toList();
        List<OnDesk> issued =
                all.stream().filter(each -> each.state() == State.ISSUED).toList();
        UnaryOperator<String> names = clerk.councilNames();
        Values values = new Values()
                .flag("none", all.isEmpty())
                .flag("has-open", !open.isEmpty())
                .group("open", open.stream().map(each -> row(each, names)).toList())
                .flag("has-issued", !issued.isEmpty())
                .group("issued", issued.stream().map(each -> row(each, names)).toList());
        return clerk.page(new Page("cases", "Cases", Area.CASES, values), asked);
    }

    private Values row(OnDesk each, UnaryOperator<String> names) {
        return new Values()
                .text("address", "/cases/" + each.name())
                .text("reference", each.reference())
                .text("council", each.council().isEmpty() ? "not known yet" : names.apply(each.council()))
                .text("received", Clerk.day(each.received()))
                .text("due", Clerk.day(each.due()))
                .flag("extended", each.extended())
                .flag("late", isPast(each.due()))
                .flag("soon", !isPast(each.due()) && isSoon(each.due()))
                .text("state", each.state().word())
                .text("colour", colour(each.state()))
                .flag("has-open-tasks", each.open() > 0)
                .text("open-tasks", each.open() == 1 ? "1 decision" : each.open() + " decisions")
                .text("asks", each.asks().isEmpty() ? "Not read yet" : each.asks());
    }

    private boolean isPast(Optional<LocalDate> due) {
        return due.filter(day -> day.isBefore(clerk.today())).isPresent();
    }

    private boolean isSoon(Optional<LocalDate> due) {
        return due.filter(day -> day.isBefore(clerk.today().plusDays(SOON))).isPresent();
    }

    static String colour(State state) {
        return switch (state) {
            case NEW -> "govuk-tag--grey";
            case NEEDS_PERSON -> "govuk-tag--yellow";
            case READY -> "govuk-tag--green";
            case ISSUED -> "govuk-tag--blue";
        };
    }
}
