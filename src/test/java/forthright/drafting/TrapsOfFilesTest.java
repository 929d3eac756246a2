package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.DecisionsText;
import forthright.ShippedWorkspace;
import forthright.request.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Known traps of the files that leave, each by the number it has in the method. */
class TrapsOfFilesTest {
    private static final Pattern HIDDEN_PART = Pattern.compile(
            "<!--|<script|\\shidden[\\s>=]|display:\\s*none|visibility:\\s*hidden|\\sdata-|<template|<object|<embed|<iframe",
            Pattern.CASE_INSENSITIVE);

    @TempDir
    Path folder;

    private static Stream<Draft> shipped() {
        return Stream.of("coventry", "marlshire", "eastmere")
                .flatMap(council -> Stream.of("cases/FOI746230783/request.txt", "cases/FOI794754610/request.txt")
                        .map(request ->
                                ShippedWorkspace.draft(ShippedWorkspace.here(), request, council, "2025-10-21")));
    }

    @Test
    void trap_13_no_file_of_a_draft_has_a_part_that_is_not_seen() {
        shipped().forEach(draft -> {
            assertThat(draft.files().keySet()).contains("letter.md", "letter.html", "decisions.json");
            assertThat(draft.files().get("letter.html")).doesNotContainPattern(HIDDEN_PART);
            assertThat(draft.files().get("letter.md")).doesNotContainPattern(HIDDEN_PART);
        });
    }

    @Test
    void trap_13_a_symbol_in_the_decisions_stands_alone() {
        shipped()
                .forEach(draft -> assertThat(draft.files().get("decisions.json"))
                        .doesNotContainPattern("\"shown\" : \"\\[c]\",\\s*\"value\"")
                        .doesNotContainPattern("\"value\" : [0-9]+,\\s*\"shown\""));
    }

    @Test
    void trap_14_rows_stand_in_the_order_of_the_councils_list_whatever_is_hidden_in_them() throws IOException {
        List<String> order = List.of(
                "Risk of exploitation",
                "Mental health issues",
                "Engaged in criminal activities",
                "Been hurt or harmed");

        assertThat(labels(300, 200, 4, 3)).isEqualTo(order);
        assertThat(labels(200, 300, 3, 4)).isEqualTo(order);
    }

    private List<String> labels(int exploitation, int health, int crime, int harm) throws IOException {
        Files.writeString(folder.resolve("figures.csv"), """
                measure,list,code,from,to,value
                incidents-by-marker,marker,exploitation,2024-01-01,2024-12-31,%d
                incidents-by-marker,marker,mental_health,2024-01-01,2024-12-31,%d
                incidents-by-marker,marker,criminal_activity,2024-01-01,2024-12-31,%d
                incidents-by-marker,marker,harmed,2024-01-01,2024-12-31,%d
                """.formatted(exploitation, health, crime, harm));
        Draft draft = new Drafter(ShippedWorkspace.here())
                .draft(new Order(
                        "Please tell me:\n\n1. Please give a breakdown of missing incidents in 2024 by risk marker\n\nA Person\n",
                        "request.txt",
                        Path.of("request.txt"),
                        "coventry",
                        new Received.On(LocalDate.of(2025, 9, 23)),
                        LocalDate.of(2025, 10, 21),
                        folder.resolve("figures.csv").toString()));
        String rows = DecisionsText.of(draft).rows("1");
        assertThat(rows).contains("Engaged in criminal activities | [c]", "Been hurt or harmed | [c]");
        return rows.lines().map(row -> row.replaceFirst(" \\|.*", "")).toList();
    }
}
