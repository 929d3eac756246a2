package forthright.reply;

import forthright.reply.DataRequest.Due;
import java.time.LocalDate;
import java.util.List;

/** What the template of a request for figures is given. */
record DataRequestValues(DataRequest request) {
    static final Names NAMES = Names.of("reference", "council", "ownTeam", "team", "date", "by", "sheet")
            .with("address", Names.of("email"))
            .with("due", Names.of("day"))
            .with("overdue", Names.of("day"))
            .with("asked", Names.of("label", "words"))
            .with(
                    "counts",
                    Names.of("questions", "unit", "basis", "measure")
                            .with("periods", Names.of("period"))
                            .with("categories", Names.of("category"))
                            .withFlags("childrenToo", "onADay", "overDays", "byGroups", "ownGroups"))
            .withFlags("anyChildrenToo");

    Values values() {
        return new Values()
                .text("reference", request.reference())
                .text("council", request.council().name())
                .text("ownTeam", request.council().contacts().team())
                .text("team", request.team().called())
                .text("date", InWords.date(request.dated()))
                .text("by", InWords.date(request.answerBy()))
                .text("sheet", request.sheet())
                .group("address", address())
                .group("due", due(true))
                .group("overdue", due(false))
                .group(
                        "asked",
                        request.asked().stream()
                                .map(asked -> new Values()
                                        .text("label", InWords.question(asked.question()))
                                        .text("words", asked.words()))
                                .toList())
                .group("counts", request.counts().stream().map(this::count).toList())
                .flag("anyChildrenToo", request.counts().stream().anyMatch(DataRequest.ToCount::childrenToo));
    }

    private Values count(DataRequest.ToCount count) {
        return new Values()
                .text("questions", InWords.questions(count.questions()))
                .text("unit", count.measure().unit().inWords())
                .text("basis", count.measure().basis())
                .text("measure", count.measure().name())
                .group(
                        "periods",
                        count.periods().stream()
                                .map(span -> new Values().text("period", InWords.period(span)))
                                .toList())
                .group(
                        "categories",
                        count.categories().stream()
                                .map(category -> new Values().text("category", category))
                                .toList())
                .flag("childrenToo", count.childrenToo())
                .flag("byGroups", count.byGroups())
                .flag("ownGroups", count.ownGroups())
                .flag("onADay", count.onADay())
                .flag("overDays", !count.onADay());
    }

    private List<Values> address() {
        String email = request.team().email();
        return email.isEmpty() ? List.of() : List.of(new Values().prose("email", Escape.link(email)));
    }

    private List<Values> due(boolean toCome) {
        return request.due() instanceof Due.On(LocalDate day) && toCome != day.isBefore(request.dated())
                ? List.of(new Values().text("day", InWords.date(day)))
                : List.of();
    }
}
