package forthright.web.cases;

import forthright.document.HtmlLetter;
import forthright.drafting.Advice;
import forthright.drafting.Draft;
import forthright.drafting.desk.OpenCase;
import forthright.drafting.issuing.Issuing;
import forthright.drafting.issuing.Issuing.Result;
import forthright.law.files.FaultsException;
import forthright.reply.Answer;
import forthright.reply.Prose;
import forthright.reply.Values;
import forthright.review.rules.Finding;
import forthright.web.http.Asked;
import forthright.web.http.Bytes;
import forthright.web.http.Form;
import forthright.web.http.Room;
import forthright.web.http.Said;
import forthright.web.look.FindingShown;
import forthright.web.look.Page;
import forthright.web.look.Page.Area;
import forthright.web.look.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The letter beside the questions that it answers; taken home in every form, and issued by whoever has read it. */
public record LetterRoom(Clerk clerk) {
    private static final String LETTER = "letter.md";
    private static final int BELOW = 1;
    private static final Map<String, String> TYPES = Map.of(
            "md", "text/markdown; charset=utf-8",
            "html", "text/html; charset=utf-8",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pdf", "application/pdf",
            "txt", "text/plain; charset=utf-8",
            "eml", "message/rfc822",
            "csv", "text/csv; charset=utf-8",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "json", "application/json");

    private static final Map<String, String> CALLED = Map.of(
            "docx", "Word",
            "pdf", "PDF",
            "html", "web page",
            "md", "Markdown",
            "txt", "text",
            "eml", "mail, to be addressed",
            "csv", "CSV",
            "xlsx", "spreadsheet",
            "json", "JSON");

    /** The letter. */
    public Room look() {
        return asked -> show(asked, Problems.none());
    }

    /** One form of it. */
    public Room download() {
        return asked -> clerk.ofCase(asked, hand -> {
            String name = asked.part("file");
            Draft draft = hand.draft();
            String ending = name.substring(name.lastIndexOf('.') + 1);
            String type = TYPES.getOrDefault(ending, "application/octet-stream");
            String saved = "%s-%s".formatted(hand.open().name(), name);
            Optional<Bytes> file = Optional.ofNullable(draft.files().get(name))
                    .map(Bytes::of)
                    .or(() -> draft.printed(name).map(Bytes::of));
            return file.<Said>map(bytes -> new Said.File(saved, type, bytes))
                    .orElseGet(() -> new Said.SeeOther(hand.address("letter")));
        });
    }

    /** It is issued. */
    public Room issue() {
        return asked -> {
            OpenCase open = clerk.open(asked);
            Form form = asked.form();
            Problems problems = Problems.none()
                    .needs("issued-by", form.text("by"), "Enter your name: somebody must stand behind the reply");
            if (!form.text("read").equals("yes")) {
                problems.at("read", "Confirm that you have read the letter");
            }
            if (problems.any()) {
                return show(asked, problems);
            }
            asked.session().isOf(form.text("by"));
            return switch (new Issuing(clerk.desk().workspace(), clerk.today()).issue(open.source(), form.text("by"))) {
                case Result.Issued issued -> {
                    asked.session()
                            .tell(
                                    issued.before()
                                            ? "This reply was issued before. Nothing was changed."
                                            : "The reply is issued, and on the record.");
                    yield new Said.SeeOther("/cases/%s/issued".formatted(open.name()));
                }
                case Result.Refused(boolean person, var why) -> throw new FaultsException(why);
            };
        };
    }

    Said show(Asked asked, Problems problems) {
        return clerk.ofCase(asked, hand -> show(asked, hand, problems));
    }

    private Said show(Asked asked, InHand hand, Problems problems) {
        Draft draft = hand.draft();
        List<Finding> advice = Advice.on(draft);
        Form form = asked.form();
        boolean ready =
                !draft.needsPerson() && !draft.isBlocked() && !hand.open().isIssued();
        Values values = problems.summary()
                .all(hand.head("letter", clerk.today()))
                .prose(
                        "letter",
                        new Prose(HtmlLetter.within(BELOW).apply(draft.files().getOrDefault(LETTER, ""))))
                .group(
                        "contents",
                        draft.reply().answers().stream().map(LetterRoom::line).toList())
                .flag("has-advice", !advice.isEmpty())
                .group("advice", advice.stream().map(FindingShown::of).toList())
                .group(
                        "files",
                        Stream.concat(draft.printed().keySet().stream(), draft.files().keySet().stream())
                                .map(name -> file(hand, name))
                                .toList())
                .flag("ready", ready)
                .flag("open-tasks", draft.needsPerson())
                .flag("already-issued", hand.open().isIssued())
                .text("issued-address", hand.address("issued"))
                .text("decide-address", hand.address("decide"))
                .text("issue-address", hand.address("issue"))
                .text("draft-address", hand.address("draft"))
                .flag("read-yes", form.text("read").equals("yes"))
                .all(problems.field("read", "read", ""))
                .all(problems.field(
                        "issued-by",
                        "issued-by",
                        form.text("by").isEmpty() ? asked.session().who() : form.text("by")))
                .all(problems.field(
                        "dated",
                        "dated",
                        form.text("dated").isEmpty() ? draft.reply().dated().toString() : form.text("dated")));
        return clerk.page(
                new Page("letter", problems.before("Letter of " + draft.reply().reference()), Area.CASES, values),
                asked,
                problems);
    }

    private static Values file(InHand hand, String name) {
        String form = CALLED.getOrDefault(name.substring(name.lastIndexOf('.') + 1), name);
        String stem = name.substring(0, name.indexOf('.'));
        // letter.cy.docx: the same letter in another language
        String language = name.indexOf('.') == name.lastIndexOf('.')
                ? ""
                : ", "
                        + Locale.of(name.substring(name.indexOf('.') + 1, name.lastIndexOf('.')))
                                .getDisplayLanguage(Locale.UK);
        return new Values()
                .text("file-address", hand.address("letter") + "/" + name)
                .text("file-called", "%s: %s%s".formatted(capital(stem), form, language));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.UK) + word.substring(1);
    }

    private static Values line(Answer answer) {
        return new Values()
                .text("id", answer.question().id().path())
                .text("text", answer.question().text())
                .text("outcome", answer.decision().outcome().word().replace('-', ' '))
                .text("outcome-colour", AnswersRoom.colour(answer.decision().outcome()));
    }
}
