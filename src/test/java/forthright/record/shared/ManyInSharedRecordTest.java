package forthright.record.shared;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.disclosurelog.similar.Search;
import forthright.disclosurelog.similar.Search.Asked;
import forthright.disclosurelog.similar.SimilarIndex;
import forthright.drafting.Workspace;
import forthright.drafting.publiclog.IssuedExamples;
import forthright.law.files.Sha256;
import forthright.record.Audit;
import forthright.record.ChainLine;
import forthright.record.Entry;
import forthright.record.Register;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two thousand replies in a shared record are indexed once, searched, looked up and checked. */
class ManyInSharedRecordTest {
    private static final int REPLIES = 2_000;
    private static final int EACH = 500;
    private static final String REQUEST = "Subject: Wombats\n\nHow many wombats were counted in 2025?\n";

    @TempDir
    private Path folder;

    @Test
    void one_of_two_thousand_is_found_and_what_was_added_since_too() throws Exception {
        for (String part : Workspace.FOLDERS) {
            Files.createDirectories(folder.resolve(part));
        }
        String schema = SharedServer.shareIn(folder);
        IssuedExamples examples = new IssuedExamples(Workspace.at(folder));
        examples.seal("GEN0001", "GEN0001", REQUEST, "# Reply\n");
        Register register = Register.in(folder);
        copyMany(schema, register);
        examples.seal("quolls", "QUOLLS", REQUEST.replace("wombats", "quolls"), "# Reply\n");

        assertThat(search(register, "How many quolls were counted?")
                        .getFirst()
                        .reply()
                        .reference())
                .isEqualTo("QUOLLS");
        examples.seal("bilbies", "BILBIES", REQUEST.replace("wombats", "bilbies"), "# Reply\n");
        assertThat(search(register, "How many bilbies were counted?")
                        .getFirst()
                        .reply()
                        .reference())
                .isEqualTo("BILBIES");
        List<ChainLine> all = register.linesFrom(0);
        assertThat(all).hasSize(REPLIES + 2);
        assertThat(register.lineAt(all.get(1234).from(), all.get(1234).length()))
                .hasValue(all.get(1234));
        assertThat(register.entriesAbout("gen1234")).extracting(Entry::folder).containsExactly("cases/GEN1234");
        assertThat(Audit.of(register).faults()).isEmpty();
    }

    private List<Search.Found> search(Register register, String question) {
        SimilarIndex index = new SimilarIndex(folder.resolve(".cache"), register, said -> {});
        return new Search(index, register, "shire", List.of(new Asked("1", "", List.of())), List.of(question)).found(5);
    }

    /** As sealing would have left them, many in one transaction. */
    private static void copyMany(String schema, Register register) throws SQLException {
        String record = register.text("cases/GEN0001", "record.json").orElseThrow();
        List<String> others = List.of("letter.md", "decisions.json", "request.txt", "secret");
        String last = register.entries().getFirst().line();
        try (Connection connection = SharedServer.connection(schema);
                PreparedStatement files = connection.prepareStatement("INSERT INTO sealed VALUES (?, ?, ?, ?)");
                PreparedStatement chain = connection.prepareStatement("INSERT INTO chain (line) VALUES (?)")) {
            connection.setAutoCommit(false);
            for (int i = 2; i <= REPLIES; i++) {
                String reference = "GEN%04d".formatted(i);
                String text =
                        record.replace("GEN0001", reference).replaceFirst("\"number\" : 1\\b", "\"number\" : " + i);
                file(files, reference, "record.json", text);
                for (String name : others) {
                    file(
                            files,
                            reference,
                            name,
                            register.text("cases/GEN0001", name).orElseThrow());
                }
                Entry first = Entry.of(last, "chain").orElseThrow();
                last = new Entry(
                                i,
                                Entry.Deed.ISSUED,
                                reference,
                                first.council(),
                                first.on(),
                                first.by(),
                                "cases/" + reference,
                                Sha256.hex(text),
                                Sha256.hex(last))
                        .line();
                chain.setString(1, last);
                chain.addBatch();
                if (i % EACH == 0) {
                    files.executeBatch();
                    chain.executeBatch();
                }
            }
            connection.commit();
        }
    }

    private static void file(PreparedStatement files, String reference, String name, String said) throws SQLException {
        files.setString(1, "cases/" + reference);
        files.setString(2, name);
        files.setBoolean(3, name.equals("request.txt") || name.equals("secret"));
        files.setBytes(4, said.getBytes(StandardCharsets.UTF_8));
        files.addBatch();
    }
}
