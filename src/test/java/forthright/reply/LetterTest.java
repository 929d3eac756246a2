package forthright.reply;

import static org.assertj.core.api.Assertions.assertThat;

import forthright.law.ShippedLaw;
import forthright.reply.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole letters, as they stand in src/test/resources/letters; -Dgolden=write writes them anew, for reading in a diff. */
class LetterTest {
    private static final Path FOLDER = Path.of("src/test/resources/letters");
    static final Map<String, Example> LETTERS = new TreeMap<>(Map.of(
            "missing-children", Letters.missingChildren(),
            "parental-conflict", Letters.parentalConflict(),
            "everything-else", Letters.everythingElse(),
            "unfinished", Letters.unfinished(),
            "scottish", Letters.scottish(),
            "several-periods", Letters.severalPeriods()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "missing-children",
                "parental-conflict",
                "everything-else",
                "unfinished",
                "scottish",
                "several-periods"
            })
    void a_letter_reads_as_it_did(String name) throws IOException {
        String letter = LETTERS.get(name).letter();
        Path golden = FOLDER.resolve(name + ".md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, letter);
        }
        assertThat(letter).isEqualTo(Files.readString(golden));
    }

    @Test
    void the_letters_of_these_tests_use_every_wording() {
        Set<String> used = LETTERS.values().stream()
                .flatMap(example -> example.asReply().answers().stream())
                .map(answer -> answer.decision().wording())
                .map(wording -> wording.equals("assessment") ? "to-be-decided" : wording)
                .collect(Collectors.toSet());

        assertThat(used).containsAll(Example.wordings());
    }

    @Test
    void a_letter_is_laid_out_plainly() {
        assertThat(LETTERS.values())
                .extracting(Example::letter)
                .allSatisfy(letter -> assertThat(letter)
                        .doesNotContain("\r", "\t", "\n\n\n", "{{", "}}", " \n")
                        .doesNotContainPattern("\\(\\s|\\s\\)|\\s[.,;]\\s")
                        .endsWith("Westmere Council\n"));
    }

    @Test
    void every_value_that_a_template_may_use_is_there() {
        for (Example example : LETTERS.values()) {
            Reply reply = example.asReply();
            var limit = ShippedLaw.book().costLimit(reply.council().regime(), reply.dated());
            var policy = reply.council().smallNumbers().on(reply.dated()).orElseThrow();
            for (Answer answer : reply.answers()) {
                Values values = new AnswerValues(reply, answer, ShippedLaw.book(), limit, policy).values();
                assertHas(
                        values.in(Language.ENGLISH),
                        LetterNames.ANSWER,
                        LetterNames.EVERYWHERE.inside().keySet());
            }
            new Notices(reply, ShippedLaw.book(), limit)
                    .all()
                    .forEach(notice -> assertHas(
                            notice.values().in(Language.ENGLISH),
                            LetterNames.NOTICE,
                            LetterNames.EVERYWHERE.inside().keySet()));
        }
    }

    private static void assertHas(Map<?, ?> values, Names names, Set<String> except) {
        Set<String> wanted = new TreeSet<>(names.inside().keySet());
        wanted.removeAll(except);
        assertThat(values.keySet().stream().map(String::valueOf)).containsExactlyInAnyOrderElementsOf(wanted);
        names.inside().forEach((name, inside) -> {
            if (values.get(name) instanceof List<?> each) {
                each.forEach(one -> assertHas((Map<?, ?>) one, inside, Set.of()));
            }
        });
    }

    @Test
    void the_page_for_the_foi_team_names_every_value() throws IOException {
        String page = Files.readString(Path.of("templates/README.md"));
        Set<String> named = Pattern.compile("`([a-zA-Z]+)`")
                .matcher(page)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toSet());

        assertThat(named)
                .containsAll(all(LetterNames.ANSWER))
                .containsAll(all(LetterNames.NOTICE))
                .containsAll(all(LetterNames.LETTER));
    }

    private static Set<String> all(Names names) {
        Set<String> found = new TreeSet<>(names.inside().keySet());
        names.inside().values().forEach(inside -> found.addAll(all(inside)));
        return found;
    }
}
