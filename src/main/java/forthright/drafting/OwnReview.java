package forthright.drafting;

import forthright.law.Authorities;
import forthright.law.LawBook;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.reply.Reply;
import forthright.reply.Reply.Task;
import forthright.request.Request;
import forthright.review.reading.ReadReply;
import forthright.review.reading.ReplyReader;
import forthright.review.rules.Finding;
import forthright.review.rules.Grade;
import forthright.review.rules.Reviewed;
import forthright.review.rules.RuleShelf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reviewer over the council's own shoulder: no letter is ready in which it finds an error. */
final class OwnReview {
    // That a letter is late is told with its deadline, and does not keep it from going.
    private static final Set<String> TOLD_ELSEWHERE = Set.of("late");

    private final Optional<Reviewer> reviewer;

    private OwnReview(Optional<Reviewer> reviewer) {
        this.reviewer = reviewer;
    }

    private record Reviewer(RuleShelf rules, ReplyReader reader, LawBook law) {}

    /** The rules of the review, read. */
    record Begun(Optional<RuleShelf> rules, List<Fault> faults) {
        OwnReview with(LawBook law, Authorities authorities) {
            return new OwnReview(
                    rules.map(shelf -> new Reviewer(shelf, new ReplyReader(law, authorities, shelf.units()), law)));
        }
    }

    /** Reads the rules of the review; a pack that was published before there were any has none. */
    static Begun begin(Path rulesFolder) {
        Faults faults = new Faults();
        Optional<RuleShelf> rules = Files.isDirectory(rulesFolder.resolve("review"))
                ? RuleShelf.load(rulesFolder, faults)
                : Optional.empty();
        return new Begun(rules, faults.inOrder());
    }

    /** What the review finds wrong in a letter, as tasks: nothing of it goes before somebody has looked. */
    List<Task> objections(String letter, Reply reply) {
        return findings(letter, reply).stream()
                .filter(finding -> finding.grade() == Grade.ERROR && !TOLD_ELSEWHERE.contains(finding.rule()))
                .map(finding -> task(finding, reply.request()))
                .distinct()
                .toList();
    }

    /** All that the review finds in a letter; nothing where a pack has no rules of review. */
    List<Finding> findings(String letter, Reply reply) {
        return reviewer.stream()
                .flatMap(each -> findings(each, letter, reply).stream())
                .toList();
    }

    private static List<Finding> findings(Reviewer reviewer, String letter, Reply reply) {
        ReadReply read = reviewer.reader().read(letter, "letter.md", Optional.of(reply.request()));
        return reviewer.rules()
                .review(new Reviewed(
                        read,
                        Optional.of(reply.request()),
                        reviewer.law(),
                        reviewer.rules().units(),
                        reply.dated()));
    }

    private static Task task(Finding finding, Request request) {
        boolean question = request.allQuestions().anyMatch(q -> q.id().path().equals(finding.at()));
        String place = finding.line() > 0 ? "line %d of the letter".formatted(finding.line()) : "the letter";
        return new Task(
                question ? finding.at() : "",
                "conflict",
                "The review objects to %s (%s): %s %s"
                        .formatted(place, finding.rule(), finding.what(), finding.suggestion()));
    }
}
