package forthright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.ShippedWorkspace;
import forthright.record.Register;
import forthright.record.SmallRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A case is erased on a named person's word: its words go from the whole workspace, its reply stays on the record. */
class EraseTest {
    private static final String CASE = "cases/FOI746230783";
    private static final String NAME = "Perpetua Quillfeather";
    private static final String[] WORD = {"--by", "Jo Bloggs", "--reason", "The applicant asked for it"};

    @TempDir
    private Path folder;

    @BeforeEach
    void a_workspace() {
        ShippedWorkspace.copyTo(folder);
    }

    private Shell foi(String... args) {
        return Shell.foi(Stream.concat(Stream.of(args), Stream.of("--workspace", folder.toString()))
                .toArray(String[]::new));
    }

    private Shell erase(String... more) {
        return foi(Stream.of(new String[] {"erase", folder.resolve(CASE).toString()}, WORD, more)
                .flatMap(Stream::of)
                .toArray(String[]::new));
    }

    private void issued() throws IOException {
        Path request = folder.resolve(CASE + "/request.txt");
        Files.writeString(request, Files.readString(request) + "\n\nKind regards\n" + NAME + "\n");
        String ofCase = folder.resolve(CASE).toString();
        assertThat(foi("draft", ofCase, "--dated", "2025-10-21").err()).isEmpty();
        ShippedWorkspace.publishIn(folder);
        assertThat(foi("issue", ofCase, "--by", "Jo Bloggs").err()).isEmpty();
    }

    @Test
    void the_name_is_gone_from_the_workspace_and_every_command_knows_why() throws IOException {
        issued();
        String ofCase = folder.resolve(CASE).toString();
        String letter = Files.readString(folder.resolve(CASE + "/issued/letter.md"));
        String stats = foi("stats").out();
        assertThat(foi("erase", ofCase, "--show").out()).contains(CASE + "/request.txt", CASE + "/issued/secret");
        assertThat(foi("erase", ofCase).err()).contains("Somebody must stand behind", "needs a reason");

        Shell early = erase();
        assertThat(early.exit()).isEqualTo(3);
        assertThat(early.err()).contains("no time of keeping is over", "--before-retention");
        assertThat(folder.resolve(CASE + "/request.txt")).exists();

        Shell erased = erase("--before-retention");
        assertThat(erased.err()).isEmpty();
        assertThat(erased.out()).contains("is erased, and the record says so", CASE + "/draft/letter.md");
        assertThat(naming(NAME)).isEmpty();
        assertThat(Files.readString(folder.resolve(CASE + "/issued/letter.md"))).isEqualTo(letter);

        assertThat(erase("--before-retention").out()).contains("was erased before", "Nothing was changed");
        assertThat(foi("audit", "verify", "--letter", ofCase + "/issued/letter.md")
                        .out())
                .contains("2 entries, none changed");
        Shell replay = foi("replay", ofCase);
        assertThat(replay.exit()).isZero();
        assertThat(replay.out()).contains("FOI746230783 was erased on", "by Jo Bloggs");
        assertThat(foi("impact", "--dated", "2025-10-21").out())
                .contains("0 the same, 0 otherwise, 1 not to be made again", "words were erased on", "by Jo Bloggs");
        assertThat(foi("stats").out()).isEqualTo(stats);
        assertThat(folder.resolve("cases/told/coventry")).isNotEmptyDirectory();
    }

    @Test
    void a_case_past_its_time_is_listed_and_erased_without_more_ado() throws IOException {
        // Eighteen months, by the profile of Eastmere.
        Files.move(folder.resolve("councils/eastmere"), folder.resolve("councils/shire"));
        Register register = new Register(folder, Register.FOLDER);
        SmallRecords.seal(register, folder, "NEW1");
        SmallRecords.seal(
                register,
                folder,
                "OLD1",
                reply -> SmallRecords.with(reply, "", "", LocalDate.of(2024, 1, 31), reply.answers()));

        Shell listed = foi("retention");
        assertThat(listed.err()).isEmpty();
        assertThat(listed.out())
                .contains("1 case is past its time", "cases/OLD1  last letter 31 January 2024, kept until 31 July 2025")
                .doesNotContain("NEW1");
        assertThat(foi("retention", "--json").out())
                .contains("\"schema\" : \"forthright/retention/1\"", "\"keptUntil\" : \"2025-07-31\"");
        assertThat(foi("retention", "--council", "marlshire").out()).contains("No case is past its time. 0 on");
        assertThat(folder.resolve("cases/OLD1/issued/request.txt")).exists();

        assertThat(foi("erase", folder.resolve("cases/NEW1").toString(), "--by", "Jo", "--reason", "Asked")
                        .err())
                .contains("kept until 4 November 2027");
        assertThat(foi("erase", folder.resolve("cases/OLD1").toString(), "--by", "Jo", "--reason", "Its time is over")
                        .exit())
                .isZero();
        assertThat(Files.readString(folder.resolve("cases/OLD1/erased.json"))).contains("\"beforeRetention\" : false");
        assertThat(foi("retention").out()).contains("No case is past its time. 1 on the record is kept");
        assertThat(foi("audit", "verify").out()).contains("3 entries, none changed");
    }

    @Test
    void only_the_folder_of_a_case_can_be_erased() {
        for (String no : new String[] {"cases", "cases/told", "councils/coventry", "cases/none", "."}) {
            Shell run = foi(Stream.concat(Stream.of("erase", folder.resolve(no).toString()), Stream.of(WORD))
                    .toArray(String[]::new));
            assertThat(run.exit()).as(no).isEqualTo(2);
            assertThat(run.err()).as(no).contains("not the folder of a case");
        }
    }

    private java.util.List<Path> naming(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> {
                        try {
                            return Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                                    .contains(name);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
