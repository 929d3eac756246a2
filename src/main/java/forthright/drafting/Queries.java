package forthright.drafting;

import forthright.bank.BankEntry.AnsweredBy.Counting;
import forthright.bank.BankEntry.Measure;
import forthright.drafting.Why.Query;
import forthright.request.QuestionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How each question of a case is counted, as somebody may check it. */
record Queries(Case the) {
    Optional<Query> of(QuestionId id) {
        return the.matched(id)
                .map(matched -> matched.entry().by())
                .filter(Counting.class::isInstance)
                .map(by -> query(((Counting) by).measure()));
    }

    private static Query query(Measure measure) {
        Path file = measure.sql();
        boolean counted = Files.isRegularFile(file);
        return new Query(
                measure.name(),
                measure.unit().inWords(),
                measure.basis(),
                counted ? String.valueOf(file.getFileName()) : "",
                counted ? text(file) : "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
