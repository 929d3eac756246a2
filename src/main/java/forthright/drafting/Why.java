package forthright.drafting;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Match;
import forthright.reply.Answer;
import forthright.reply.Content.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Why one question is answered as it is, for whoever looks at it.
 *
 * @param match the standard question it was taken to be; empty for one that was not looked for
 * @param signed who said so, when and why; empty where the program matched it
 * @param days the days it asks about; empty where the request does not say
 * @param query how it is counted; empty where it is not
 * @param sections what there is to say of it
 */
public record Why(
        Answer answer,
        Optional<Match> match,
        String signed,
        List<Span> days,
        Optional<Query> query,
        List<Section> sections) {
    public Why {
        days = List.copyOf(days);
        sections = List.copyOf(sections);
    }

    /** Things of one kind. */
    public record Section(String title, List<String> texts) {
        public Section {
            texts = List.copyOf(texts);
        }
    }

    /**
     * How something is counted.
     *
     * @param measure its name
     * @param basis which of them belong to a period
     * @param file the query's file, as messages name it; empty where a service counts
     * @param text the query itself; empty where a service counts
     */
    public record Query(String measure, String unit, String basis, String file, String text) {
        /** How a measure is counted. */
        public static Query of(Measure measure) {
            boolean counted = Files.isRegularFile(measure.sql());
            return new Query(
                    measure.name(),
                    measure.unit().inWords(),
                    measure.basis(),
                    counted ? String.valueOf(measure.sql().getFileName()) : "",
                    counted ? text(measure.sql()) : "");
        }

        private static String text(Path file) {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
