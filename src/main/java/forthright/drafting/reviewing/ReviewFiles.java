package forthright.drafting.reviewing;

import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import forthright.review.Review;
import forthright.review.showing.ReviewPage;
import forthright.review.showing.ReviewSheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** A review as files: a page, a sheet, a workbook; each is written whole or not at all. */
public final class ReviewFiles {
    private ReviewFiles() {}

    /** Writes those that are wanted. */
    public static void write(Review review, Optional<Path> html, Optional<Path> csv, Optional<Path> xlsx) {
        html.ifPresent(file -> write(file, ReviewPage.of(review).getBytes(StandardCharsets.UTF_8)));
        csv.ifPresent(file -> write(file, ReviewSheets.csv(review).getBytes(StandardCharsets.UTF_8)));
        xlsx.ifPresent(file -> write(file, ReviewSheets.workbook(review)));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            WholeFile.write(file.toAbsolutePath(), bytes);
        } catch (IOException e) {
            throw FaultsException.error(
                    Place.of(file.toString()),
                    "unwritable",
                    "This file cannot be written.",
                    "Check that its folder is there and that you may write in it.");
        }
    }
}
