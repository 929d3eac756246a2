package forthright.web.cases;

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
import java.util.List;
import java.util.Optional;

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
        return Said.page(pages.dress(page, asked.session()));
    }

    /** A page with a form in which something is wrong. */
    public Said page(Page page, Asked asked, Problems problems) {
        return new Said.Page(problems.status(), pages.dress(page, asked.session()));
    }

    /** The councils to choose from, the one that was chosen marked. */
    List<Values> councils(String chosen) {
        Councils councils = new Councils(desk.workspace());
        return councils.ids().stream()
                .map(id -> new Values()
                        .text("id", id)
                        .text("name", councilName(id))
                        .flag("chosen", id.equals(chosen)))
                .toList();
    }

    /** A council's name; its id where its folder has faults, which are told where it is used. */
    public String councilName(String id) {
        Councils councils = new Councils(desk.workspace());
        return councils.ids().contains(id)
                ? councils.read(id, new Faults()).map(council -> council.name()).orElse(id)
                : id;
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
