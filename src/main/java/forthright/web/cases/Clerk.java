package forthright.web.cases;

import forthright.bank.Council;
import forthright.drafting.Councils;
import forthright.drafting.desk.Desk;
import forthright.drafting.desk.OpenCase;
import forthright.law.WrittenDay;
import forthright.law.files.Faults;
import forthright.reply.Values;
import forthright.web.http.Asked;
import forthright.web.http.Said;
import forthright.web.look.Page;
import forthright.web.look.Pages;
import forthright.web.look.Problems;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What every room of a case needs: the desk, the pages, and the day it is. */
public record Clerk(Desk desk, Pages pages, Clock clock) {
    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    OpenCase open(Asked asked) {
        return desk.open(asked.part("case"));
    }

    /** A page. */
    public Said page(Page page, Asked asked) {
        return page(page, asked, Problems.none());
    }

    /** A page with a form in which something may be wrong. */
    public Said page(Page page, Asked asked, Problems problems) {
        return new Said.Page(problems.status(), pages.dress(page, asked.session()));
    }

    /** What a room answers of a case; of one that nobody has drafted yet, what its first draft needs is asked for. */
    Said ofCase(Asked asked, Function<InHand, Said> room) {
        OpenCase open = open(asked);
        return open.onDisk()
                .map(read -> room.apply(InHand.of(open, read)))
                .orElseGet(() -> new Undrafted(this).show(asked, open, Problems.none()));
    }

    /** The councils to choose from, those that were chosen marked. */
    public List<Values> councils(List<String> chosen) {
        UnaryOperator<String> names = councilNames();
        return new Councils(desk.workspace())
                .ids().stream()
                        .map(id -> new Values()
                                .text("id", id)
                                .text("name", names.apply(id))
                                .flag("chosen", chosen.contains(id)))
                        .toList();
    }

    /** Councils' names by their ids, each read once; the id where its folder has faults, which are told where it is used. */
    public UnaryOperator<String> councilNames() {
        Councils councils = new Councils(desk.workspace());
        Set<String> known = Set.copyOf(councils.ids());
        Map<String, String> names = new HashMap<>();
        return id -> names.computeIfAbsent(
                id,
                each -> known.contains(each)
                        ? councils.read(each, new Faults()).map(Council::name).orElse(each)
                        : each);
    }

    static String day(Optional<LocalDate> day) {
        return day.map(WrittenDay::of).orElse("not known");
    }

    /** A day that was typed; empty where nothing was, with a problem where it is none. */
    static Optional<LocalDate> day(String typed, String field, Problems problems) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            problems.at(field, "Enter a day as year-month-day, such as 2026-09-30");
            return Optional.empty();
        }
    }
}
