package forthright;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.cli.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the pages say runs, and what they name exists. */
class DocsTest {
    private static final Pattern CONSOLE = Pattern.compile("(?ms)^```console\\R(.*?)^```");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    // a path has a slash or an ending that this project uses; <id>, *, … and {{ }} stand for something else
    private static final Pattern PATH = Pattern.compile(
            "[\\w.][\\w./-]*/[\\w./-]*|[\\w-]+(?:\\.cases)?\\.(?:yaml|drl|sql|md|mustache|java|csv|txt|xml)");
    private static final Pattern CLASS = Pattern.compile("[A-Z][a-z]\\w*[a-z](?:\\.[A-Z]\\w+)*");
    // what a run makes, and what the pages say may be there
    private static final Set<String> MAY_BE = Set.of(
            "target/forthright-bundle.zip",
            "letter.txt",
            "summary.csv",
            "made-of.json",
            "libduckdb_java.so_windows_amd64",
            "service/",
            "cases/told/",
            "cases/record/chain.jsonl",
            "request.md",
            "figures-2.csv",
            "load.key",
            "publications.yaml",
            "history/",
            "published-elsewhere.yaml",
            "figures.csv",
            "answers/my-wording.md.mustache",
            "rules/conditions/branches.csv",
            "rules/conditions/branches.cases.yaml",
            "templates/answers/recorded-itself.md.mustache",
            "templates/cy/answers/recorded-itself.md.mustache",
            "letter.md",
            "annex.csv",
            "draft/",
            "issued/",
            "letters/",
            "letters/acknowledgement-1/draft/",
            "clarification-2/draft/",
            "packs/");

    private static final Set<String> OF_LIBRARIES = Set.of("HashedExpression");

    private static final byte[] END = "stop\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> every_command_of_the_pages_ends_well() {
        ShippedWorkspace.copyTo(folder);
        // What policy staff publish, officers issue under.
        return pages().stream()
                .sorted(Comparator.comparing(page -> !shown(page).contains("policy-staff")))
                .flatMap(page -> commands(page)
                        .map(command -> DynamicTest.dynamicTest(shown(page) + ": " + command, () -> {
                            // What runs until it is ended is ended.
                            Shell run = Shell.foi(END, arguments(command));
                            // A review that the page shows has findings: that is what it shows.
                            assertThat(run.exit()).as(run.err()).isEqualTo(command.startsWith("./foi review") ? 1 : 0);
                            assertThat(run.out()).isNotBlank();
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_file_and_folder_that_a_page_names_is_there() {
        return pages().stream()
                .map(page -> DynamicTest.dynamicTest(
                        shown(page),
                        () -> assertThat(paths(page))
                                .filteredOn(path -> !exists(page, path))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> every_class_that_a_developers_page_names_is_there() {
        List<String> types = files("src", ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();
        return pages().stream()
                .filter(page -> shown(page).startsWith("docs/for-developers")
                        || shown(page).startsWith("docs/decisions"))
                .map(page -> DynamicTest.dynamicTest(
                        shown(page),
                        () -> assertThat(code(page))
                                .filteredOn(word -> CLASS.matcher(word).matches())
                                .allSatisfy(word ->
                                        assertThat(known(types, word)).as(word).isTrue())));
    }

    private static Stream<String> commands(Path page) {
        return CONSOLE.matcher(read(page))
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith("./foi "));
    }

    /** The words of a command, with the copy for a workspace and the files of the copy for those named. */
    private static String[] arguments(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command)
                .results()
                .skip(1)
                .map(DocsTest::word)
                .map(DocsTest::inCopy)
                .forEach(words::add);
        if (List.of(
                        "draft",
                        "batch",
                        "history",
                        "restore",
                        "ask-service",
                        "explain",
                        "uses",
                        "read",
                        "match",
                        "bank",
                        "check",
                        "test",
                        "rules",
                        "packs",
                        "publish",
                        "rollback",
                        "issue",
                        "log",
                        "letter",
                        "related",
                        "audit",
                        "record",
                        "replay",
                        "impact",
                        "stats",
                        "retention",
                        "erase",
                        "serve",
                        "scan")
                .contains(words.getFirst())) {
            words.addAll(List.of("--workspace", folder.toString()));
        }
        return words.toArray(String[]::new);
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static String inCopy(String word) {
        return word.startsWith("cases/") || word.startsWith("target/")
                ? folder.resolve(word).toString()
                : word;
    }

    private static List<String> paths(Path page) {
        Stream<String> named =
                code(page).stream().filter(word -> PATH.matcher(word).matches()).filter(word -> !MAY_BE.contains(word));
        Stream<String> linked = LINK.matcher(read(page)).results().map(found -> found.group(1));
        return Stream.concat(named, linked).toList();
    }

    private static List<String> code(Path page) {
        return CODE.matcher(FENCED.matcher(read(page)).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** From the top, from the page's own folder, or, a bare name, anywhere. */
    private static boolean exists(Path page, String path) {
        // What a build makes is not there before it is made.
        return path.startsWith("target/")
                || path.startsWith(".cache/")
                || Files.exists(Path.of(path))
                || Files.exists(Path.of(shown(page)).resolveSibling(path))
                || !files("", "/" + path.replaceFirst("/$", "")).isEmpty();
    }

    private static boolean known(List<String> types, String word) {
        String outer = word.contains(".") ? word.substring(0, word.indexOf('.')) : word;
        return types.contains(outer) || OF_LIBRARIES.contains(outer);
    }

    private static List<Path> pages() {
        List<Path> pages = files("", ".md").stream()
                .filter(page -> shown(page).matches("README\\.md|docs/.*\\.md|[\\w-]+/README\\.md"))
                .toList();
        assertThat(pages).hasSizeGreaterThan(8);
        return pages;
    }

    /** Files of the project whose path ends so, without what a build or a run makes. */
    private static List<Path> files(String under, String end) {
        try (Stream<Path> files = Files.walk(Path.of(under))) {
            return files.filter(file -> !file.toString().matches("(?:target|\\.git|\\.forthright)(?:/.*)?"))
                    .filter(file -> ("/" + file).endsWith(end))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shown(Path page) {
        return page.toString().replace('\\', '/');
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
