package forthright.reply;

import forthright.bank.BankEntry.Measure;
import forthright.disclosurecontrol.Cell;
import forthright.reply.Content.Row;
import forthright.reply.language.Saying;
import forthright.request.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What an answer gives, as values for its wording. */
final class Contents {
    private Contents() {}

    static Values of(List<Content> contents) {
        return new Values()
                .group("figures", figures(only(contents, Content.Figure.class).toList()))
                .group(
                        "tables",
                        only(contents, Content.Table.class).map(Contents::table).toList())
                .group(
                        "lists",
                        only(contents, Content.Items.class)
                                .flatMap(items -> items.lists().stream())
                                .map(Contents::list)
                                .toList())
                .group(
                        "texts",
                        only(contents, Content.Text.class).map(Contents::text).toList())
                .flag("yes", only(contents, Content.YesNo.class).anyMatch(Content.YesNo::value))
                .flag("no", only(contents, Content.YesNo.class).anyMatch(c -> !c.value()));
    }

    private static <C> Stream<C> only(List<Content> contents, Class<C> kind) {
        return contents.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The measures of which something is withheld here. */
    static Stream<Measure> withheld(Content content) {
        return cells(List.of(content)).noneMatch(Contents::isWithheld)
                ? Stream.empty()
                : switch (content) {
                    case Content.Figure figure -> Stream.of(figure.measure());
                    case Content.Table table -> Stream.of(table.measure());
                    case Content.Items items -> Stream.empty();
                    case Content.Text text -> Stream.empty();
                    case Content.YesNo yesNo -> Stream.empty();
                    case Content.Nothing nothing -> Stream.empty();
                };
    }

    /** The names of the groups that some content fills: what a wording must show. */
    static List<String> groups(Content content) {
        return switch (content) {
            case Content.Figure figure -> List.of("figures");
            case Content.Table table -> List.of("tables");
            case Content.Items items -> List.of("lists");
            case Content.Text text -> List.of("texts");
            case Content.YesNo(boolean yes) -> List.of(yes ? "yes" : "no");
            case Content.Nothing nothing -> List.of();
        };
    }

    /** Figures by what they count: one, or one for each period. */
    private static List<Values> figures(List<Content.Figure> figures) {
        Map<Measure, List<Content.Figure>> byMeasure = new LinkedHashMap<>();
        figures.forEach(figure -> byMeasure
                .computeIfAbsent(figure.measure(), m -> new ArrayList<>())
                .add(figure));
        return byMeasure.entrySet().stream()
                .map(e -> figures(counted(e.getKey()), e.getValue()))
                .toList();
    }

    private static Values figures(Values counted, List<Content.Figure> figures) {
        if (figures.size() == 1) {
            Content.Figure only = figures.getFirst();
            return counted.group("several", List.of())
                    .group(
                            "one",
                            List.of(value(new Values(), only.cell()).text("period", InWords.period(only.period()))));
        }
        List<Values> periods = figures.stream()
                .map(f -> value(new Values(), f.cell()).text("period", InWords.stretch(f.period())))
                .toList();
        return counted.group("one", List.of()).group("several", List.of(new Values().group("periods", periods)));
    }

    private static Values counted(Measure measure) {
        return new Values()
                .text("unit", new Saying.Counted(measure.unit().inWords()))
                .term("basis", measure.basis());
    }

    private static Values table(Content.Table table) {
        return counted(table.measure())
                .term("called", table.called())
                .term("recordedOn", table.recordedOn())
                .group(
                        "one",
                        table.periods().size() == 1
                                ? List.of(new Values()
                                        .text(
                                                "period",
                                                InWords.period(table.periods().getFirst())))
                                : List.of())
                .group("several", table.periods().size() == 1 ? List.of() : List.of(columns(table.periods())))
                .flag("categories", !table.recordedOn().isEmpty())
                .flag("groups", table.recordedOn().isEmpty())
                .flag("overlapping", table.overlapping() && table.rows().size() > 1)
                .flag(
                        "mapped",
                        table.rows().stream().anyMatch(row -> !row.answers().isEmpty()))
                .group("rows", table.rows().stream().map(Contents::row).toList());
    }

    private static Values columns(List<Content.Span> periods) {
        return new Values()
                .group(
                        "periods",
                        periods.stream()
                                .map(p -> new Values().text("period", InWords.stretch(p)))
                                .toList());
    }

    private static Values row(Row row) {
        int last = row.answers().size() - 1;
        return new Values()
                .term("category", row.label())
                .group(
                        "cells",
                        row.cells().stream()
                                .map(cell -> value(new Values(), cell))
                                .toList())
                .group(
                        "answers",
                        IntStream.rangeClosed(0, last)
                                .mapToObj(i -> closeness(
                                                new Values(),
                                                row.answers().get(i).relation())
                                        .text(
                                                "label",
                                                InWords.question(
                                                        row.answers().get(i).question()))
                                        .term("askedAs", row.answers().get(i).askedAs())
                                        .flag("more", i < last))
                                .toList());
    }

    private static Values list(Content.ItemList list) {
        return new Values()
                .term("called", list.called())
                .term("recordedOn", list.recordedOn())
                .group(
                        "unchanged",
                        list.unchanged() instanceof Content.Unchanged.Since(LocalDate day)
                                ? List.of(new Values().text("since", InWords.date(day)))
                                : List.of())
                .group(
                        "items",
                        list.items().stream()
                                .map(i -> new Values().term("item", i))
                                .toList());
    }

    private static Values text(Content.Text text) {
        return new Values()
                .group(
                        "paragraphs",
                        Arrays.stream(text.text().split("\\R\\s*\\R", -1))
                                .filter(paragraph -> !paragraph.isBlank())
                                .map(paragraph -> new Values().term("paragraph", paragraph))
                                .toList());
    }

    /** A cell as it is printed. Zero is a value. */
    static Values value(Values values, Cell cell) {
        return cell instanceof Cell.Shown(long value)
                ? values.number("value", value)
                : values.prose("value", new Prose(CellSign.of(cell)));
    }

    static Values closeness(Values values, Relation relation) {
        for (Relation each : Relation.values()) {
            values.flag(each.word(), each == relation);
        }
        return values;
    }

    static boolean isWithheld(Cell cell) {
        return cell instanceof Cell.Identifying || cell instanceof Cell.Complementary;
    }

    /** Every cell of some contents. */
    static Stream<Cell> cells(List<Content> contents) {
        return contents.stream().flatMap(content -> switch (content) {
            case Content.Figure figure -> Stream.of(figure.cell());
            case Content.Table table -> table.rows().stream().flatMap(row -> row.cells().stream());
            case Content.YesNo yesNo -> Stream.empty();
            case Content.Items items -> Stream.empty();
            case Content.Text text -> Stream.empty();
            case Content.Nothing nothing -> Stream.empty();
        });
    }
}
