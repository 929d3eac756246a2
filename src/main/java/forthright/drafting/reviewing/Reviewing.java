package forthright.drafting.reviewing;

import forthright.drafting.Workspace;
import forthright.law.Authorities;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.request.Request;
import forthright.request.RequestFile;
import forthright.request.RequestReader;
import forthright.review.Review;
import forthright.review.reading.ReadReply;
import forthright.review.reading.ReplyReader;
import forthright.review.rules.Finding;
import forthright.review.rules.Reviewed;
import forthright.review.rules.RuleShelf;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reviews finished replies. */
public final class Reviewing {
    private final LawBook law;
    private final RuleShelf rules;
    private final ReplyReader reader;
    private final LocalDate today;

    private Reviewing(LawBook law, Authorities authorities, RuleShelf rules, LocalDate today) {
        this.law = law;
        this.rules = rules;
        this.reader = new ReplyReader(law, authorities, rules.units());
        this.today = today;
    }

    /** What a workspace reviews with; stops with every fault of its files. */
    public static Reviewing of(Workspace workspace, LocalDate today) {
        Faults faults = new Faults();
        Optional<LawBook> law = LawBook.load(workspace.rules(), faults);
        Optional<Authorities> authorities = Authorities.load(workspace.rules(), faults);
        Optional<RuleShelf> rules = RuleShelf.load(workspace.rules(), faults);
        faults.stopIfAny();
        return new Reviewing(
                law.orElseThrow(() -> new FaultsException(faults.inOrder())),
                authorities.orElseThrow(() -> new FaultsException(faults.inOrder())),
                rules.orElseThrow(() -> new FaultsException(faults.inOrder())),
                today);
    }

    /** Reviews the replies in some files. */
    public Review files(List<Path> files, Optional<Path> request, Workspace workspace) {
        Faults faults = new Faults();
        Optional<Request> asked = request.flatMap(file -> RequestFile.read(file, workspace.shown(file), faults)
                .flatMap(text -> RequestReader.read(text, workspace.shown(file), faults)));
        List<ReadReply> replies = new ArrayList<>();
        for (Path file : files) {
            RequestFile.read(file, workspace.shown(file), faults)
                    .ifPresent(text -> replies.add(reader.read(text, workspace.shown(file), asked)));
        }
        faults.stopIfAny();
        return review(replies, asked);
    }

    /** Reviews a reply's text. */
    public Review text(String text, String shownAs, Optional<Request> request) {
        return review(List.of(reader.read(text, shownAs, request)), request);
    }

    private Review review(List<ReadReply> replies, Optional<Request> asked) {
        List<Finding> findings = new ArrayList<>();
        replies.forEach(reply -> findings.addAll(rules.review(new Reviewed(reply, asked, law, rules.units(), today))));
        return new Review(replies, findings);
    }
}
