package forthright.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cue's cheap test never keeps its words from being found: tried with every cue there is, on every text there is. */
class CueTest {
    @Test
    void what_a_cue_needs_stands_in_every_text_that_has_its_words() throws Exception {
        Map<String, Cue> cues = cues();
        Set<String> texts = texts();
        assertThat(cues).hasSizeGreaterThan(150);
        assertThat(texts).hasSizeGreaterThan(3_000);

        List<String> missed = new ArrayList<>();
        int found = 0;
        for (Map.Entry<String, Cue> cue : cues.entrySet()) {
            for (String text : texts) {
                if (!cue.getValue().mayBeIn(text)
                        && cue.getValue().matcher(text).find()) {
                    missed.add(cue.getKey() + " in: " + text);
                }
                found += cue.getValue().in(text) ? 1 : 0;
            }
        }

        assertThat(missed).isEmpty();
        assertThat(found).isGreaterThan(10_000);
    }

    @Test
    void looks_in_no_text_that_lacks_what_it_needs() {
        Cue cue = Cue.of("\\bper cent\\b|\\bx\\b", "per cent");

        assertThat(cue.in("ten per cent")).isTrue();
        assertThat(cue.in("ten x")).isFalse();
        assertThat(cue.opens("per cent of them")).isTrue();
        assertThat(cue.opens("ten per cent")).isFalse();
        assertThat(cue.replacedIn("ten per cent", "%")).isEqualTo("ten %");
    }

    /** Every cue that a class keeps, by the place it is kept in. */
    private static Map<String, Cue> cues() throws ReflectiveOperationException {
        Map<String, Cue> cues = new LinkedHashMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("forthright.request", "forthright.bank")) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    collect(type.getSimpleName() + "." + field.getName(), field.get(null), cues);
                }
            }
        }
        return cues;
    }

    private static void collect(String place, Object value, Map<String, Cue> cues) throws ReflectiveOperationException {
        if (value instanceof Cue cue) {
            cues.put(place, cue);
        } else if (value instanceof Collection<?> many) {
            int i = 0;
            for (Object one : many) {
                collect(place + " " + ++i, one, cues);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                if (part.getType() == Cue.class) {
                    part.getAccessor().setAccessible(true);
                    collect(place, part.getAccessor().invoke(record), cues);
                }
            }
        }
    }

    /** The lines of every request and wording among the examples and tests, as written and as they are compared. */
    private static Set<String> texts() throws IOException {
        Set<String> texts = new TreeSet<>();
        for (String root : List.of("cases", "question-bank", "src/test/resources")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|yaml|tsv)"))
                        .toList()) {
                    for (String line : Files.readString(file).split("\n", -1)) {
                        String text = line.strip();
                        // Few fields of the files speak as a request does; a sentence has a space, and ends.
                        if (text.length() > 25 && text.length() < 600 && text.matches(".* .*[.?)!,:]")) {
                            texts.add(Characters.comparable(text).toLowerCase(Locale.UK));
                        }
                    }
                }
            }
        }
        return texts;
    }
}
