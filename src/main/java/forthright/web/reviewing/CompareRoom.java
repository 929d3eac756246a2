package forthright.web.reviewing;

import forthright.drafting.reviewing.Reviewing;
import forthright.drafting.reviewing.Reviewing.ReplyText;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.reply.Values;
import forthright.request.Request;
import forthright.request.RequestFile;
import forthright.request.RequestReader;
import forthright.review.Review;
import forthright.web.cases.Clerk;
import forthright.web.http.Asked;
import forthright.web.http.Form;
import forthright.web.http.Form.Upload;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.Lines;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Problems;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Replies are reviewed and compared: files of any authority, or our own drafts of one request for several councils. */
public record CompareRoom(Clerk clerk) {
    /** What to review. */
    public Room form() {
        return asked -> show(asked, Problems.none());
    }

    /** What came of it. Nothing of what was sent is kept. */
    public Room taken() {
        return this::take;
    }

    private Said take(Asked asked) {
        Form form = asked.form();
        Problems problems = Problems.none();
        List<ReplyText> replies = new ArrayList<>();
        Optional<String> request = form.file("request")
                .flatMap(file -> text(file, "request", problems))
                .or(() -> Optional.of(form.whole("request-text")).filter(text -> !text.isBlank()));
        form.allFiles("replies")
                .forEach(file -> text(file, "replies", problems)
                        .ifPresent(text -> replies.add(new ReplyText(file.name(), text))));
        List<String> councils = form.all("councils");
        if (!councils.isEmpty() && request.isEmpty()) {
            problems.at("request-text", "Paste the request, or choose its file: our own drafts answer it");
        }
        if (replies.isEmpty() && councils.isEmpty()) {
            problems.at("replies", "Choose at least one reply, or a council whose draft is to be compared");
        }
        if (problems.any()) {
            return show(asked, problems);
        }
        List<String> left = new ArrayList<>();
        request.ifPresent(text -> new OwnDrafts(clerk).of(text, councils, replies, left));
        if (replies.isEmpty()) {
            return show(asked, problems.at("replies", String.join(" ", left)));
        }
        Review review = Reviewing.of(clerk.desk().workspace(), clerk.today())
                .texts(replies, request.flatMap(CompareRoom::read));
        Values values = new ReviewShown(review)
                .values()
                .flag("has-left", !left.isEmpty())
                .group("left", Lines.of(left));
        return clerk.page(new Page("compared", "Review of replies", Area.COMPARE, values), asked);
    }

    private static Optional<Request> read(String text) {
        return RequestReader.read(text, "the request", new Faults());
    }

    private static Optional<String> text(Upload file, String field, Problems problems) {
        Faults faults = new Faults();
        Optional<String> text =
                RequestFile.read(new ByteArrayInputStream(file.bytes().copy()), file.name(), file.name(), faults);
        if (text.isEmpty() || faults.hasErrors()) {
            problems.all(field, faults.inOrder());
            return Optional.empty();
        }
        return text;
    }

    private Said show(Asked asked, Problems problems) {
        Form form = asked.form();
        Values values = problems.summary()
                .all(problems.field("replies", "replies", ""))
                .all(problems.field("request-text", "request-text", form.whole("request-text")))
                .group("councils", clerk.councils(form.all("councils")));
        return clerk.page(
                new Page("compare", problems.before("Review and compare"), Area.COMPARE, values), asked, problems);
    }

    static String why(FaultsException e) {
        return e.faults().isEmpty() ? "" : e.faults().getFirst().what();
    }
}
