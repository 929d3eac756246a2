package forthright.bank;

import forthright.bank.Council.Publication;
import forthright.bank.Council.Publication.Where;
import forthright.law.files.Fields;
import java.util.List;

/** Reads {@code publications.yaml}: which figures are public already, or settled to become so. */
final class PublicationsFile {
    private PublicationsFile() {}

    static List<Publication> read(Fields file) {
        return file.things("publications", "a publication", PublicationsFile::publication);
    }

    private static Publication publication(Fields fields) {
        return new Publication(
                fields.text("entry"),
                fields.date("from"),
                fields.date("to"),
                where(fields),
                fields.text("checked-by"),
                fields.date("checked-on"));
    }

    // FOIA s.22(1)(b): held with a view to publication "at the time when the request for information was made".
    private static Where where(Fields fields) {
        return fields.has("address")
                ? new Where.Now(fields.text("address"))
                : new Where.Later(fields.date("publish-by"), fields.date("decided-on"), fields.text("because", ""));
    }
}
