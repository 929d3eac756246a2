package forthright.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.law.files.Fault;
import forthright.law.files.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody with bad intent, or bad luck, puts among the rules: each is refused by itself, with its place. */
class HostilePackTest {
    private static final String HEAD = "rule,figure-held state,answered-under regime,outcome,wording,citation,why\n";
    private static final String RULE = "package forthright.rules\n";

    @TempDir
    Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private void text(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tables() {
        List<String> cells = List.of(
                "System.exit(1)",
                "identifying) eval(true",
                "new java.io.File(\"x\")",
                "=1+1",
                "=cmd|'/C calc'!A0",
                "+SUM(A1)",
                "@SUM(A1)",
                "-2+3",
                "${jndi:ldap://x}",
                "{{wording}}",
                "<script>",
                "'; DROP TABLE x",
                "\u202Eidentifying",
                "identifying\u0000",
                "identifying|shown",
                "$q",
                "state == SHOWN");
        int n = 0;
        for (String cell : cells) {
            String quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
            text(
                    "rules/x/state%02d.csv".formatted(n++),
                    HEAD + "A row " + n + "," + quoted + ",FOIA,withheld,small-number,FOIA s40(2); FOIA s40(3A)(a),\n");
        }
        for (String cell :
                List.of("../../etc/passwd", "/etc/passwd", "small-number.md", "C:\\x", "small number", "SMALL", "")) {
            text(
                    "rules/x/wording%02d.csv".formatted(n++),
                    HEAD + "A row " + n + ",identifying,FOIA,withheld,\"" + cell
                            + "\",FOIA s40(2); FOIA s40(3A)(a),\n");
        }
        text("rules/x/no-end.csv", HEAD + "\"A row,identifying,FOIA,withheld,small-number\n");
        text("rules/x/empty.csv", "");
        text("rules/x/binary.csv", "\u0000\u0001\u0002");
        files.put(
                "rules/x/latin.csv",
                (HEAD + "A £ row,identifying,FOIA,withheld,small-number,FOIA s40(2),\n")
                        .getBytes(StandardCharsets.ISO_8859_1));
        text("rules/x/wide.csv", HEAD + "x".repeat(10) + ",".repeat(500) + "\n");
        text(
                "rules/x/long.csv",
                HEAD + "\"" + "x".repeat(200_000) + "\",identifying,FOIA,withheld,small-number,FOIA s40(2),\n");
    }

    private void workbooks() {
        files.put("rules/x/bomb.xlsx", zip(Map.of("xl/worksheets/sheet1.xml", new byte[60_000_000])));
        files.put("rules/x/paths.xlsx", zip(Map.of("../../evil.xml", "x".getBytes(StandardCharsets.UTF_8))));
        files.put(
                "rules/x/entity.xlsx",
                zip(Map.of(
                        "xl/workbook.xml",
                        "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>".getBytes(StandardCharsets.UTF_8))));
        files.put("rules/x/nothing.xlsx", zip(Map.of("x.txt", "x".getBytes(StandardCharsets.UTF_8))));
        text("rules/x/plain.xlsx", "this is no workbook");
        files.put("rules/x/none.xlsx", new byte[0]);
    }

    private void rules() {
        List<String> bodies = List.of(
                "rule \"a\" when then System.exit(1); end",
                "import java.io.File;\nrule \"b\" when then end",
                "global java.util.List list;\n",
                "function void f() { }\n",
                "rule \"c\" salience 100 when Asked( $q : question ) then insert( Proposal.supply($q, \"x\") ); end",
                "rule \"d\" when eval( true ) then insert( Proposal.supply($q, \"x\") ); end",
                "rule \"e\" @because(\"x\") when Asked( $q : question ) then retract($q); end",
                "rule \"f\" @because(\"x\") when Asked( $q : question, Runtime.getRuntime() != null ) then insert( Proposal.supply($q, \"supplied-figure\") ); end",
                "rule \"g\" @because(\"x\") when accumulate( Asked(); $c : count(1) ) then insert( Proposal.supply($q, \"x\") ); end",
                "query \"h\" Asked() end",
                "declare X a : int end");
        for (int i = 0; i < bodies.size(); i++) {
            text("rules/x/rule%02d.drl".formatted(i), RULE + bodies.get(i));
        }
        text("rules/x/package.drl", "package evil\nrule \"i\" when then end");
    }

    private void others() {
        text("rules/META-INF/kmodule.xml", "<kmodule xmlns=\"http://www.drools.org/xsd/kmodule\"/>");
        text("rules/x/Evil.class", "\u00CA\u00FE");
        text("rules/x/Evil.java", "class Evil {}");
        text("rules/x/evil.jar", "PK");
        text("rules/x/run.sh", "#!/bin/sh");
        text("rules/x/old.xls", "x");
        text("templates/answers/evil.html", "<script>");
        text("question-bank/missing-children/evil.py", "import os");
        text("question-bank/missing-children/evil.parquet", "PAR1");
        text("question-bank/missing-children/bomb.yaml", "a: &a [x,x]\nb: &b [*a,*a]\nid: [*b,*b]\n");
        text(
                "question-bank/missing-children/tag.yaml",
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader []]\n");
        text("question-bank/missing-children/deep.yaml", "[".repeat(5_000));
    }

    @Test
    void every_file_of_a_hostile_pack_is_refused_by_itself_with_place_and_hint() throws IOException {
        Workspace workspace = ShippedWorkspace.copyTo(folder);
        tables();
        workbooks();
        rules();
        others();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.createSymbolicLink(folder.resolve("rules/x/link.csv"), Path.of("/etc/hostname"));

        List<Fault> errors = new Checker(workspace, LocalDate.of(2026, 2, 24))
                .check(List.of()).stream()
                        .filter(fault -> fault.severity() == Severity.ERROR)
                        .toList();

        assertThat(files).hasSizeGreaterThanOrEqualTo(55);
        List<String> named =
                errors.stream().map(fault -> fault.place().file()).distinct().toList();
        assertThat(named).containsAll(files.keySet()).contains("rules/x/link.csv");
        assertThat(errors).allSatisfy(fault -> {
            assertThat(fault.remedy()).isNotBlank();
            assertThat(fault.toString().toLowerCase(java.util.Locale.UK))
                    .doesNotContain("drools", "jackson", "snakeyaml", "fastexcel", "exception");
        });
    }
}
