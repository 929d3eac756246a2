package forthright.reply;

import forthright.decision.Outcome;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.util.Collection;
import java.util.List;

/** The wordings there are, one file of {@code answers/} each, and which of them an answer takes. */
record Wordings(Templates templates) {
    static final String FOLDER = "answers/";
    static final String TO_BE_DECIDED = "to-be-decided";
    static final String SEE_PARTS = "see-parts";

    List<String> all() {
        return templates.in("answers");
    }

    void check(Collection<String> proposed, Faults faults) {
        proposed.stream()
                .distinct()
                .sorted()
                .filter(wording -> !all().contains(wording))
                .forEach(wording -> faults.add(missing(wording)));
    }

    /** The wording of an answer; it has a file, and shows all that the answer gives. */
    String of(Reply reply, Answer answer) {
        if (answer.decision().outcome() == Outcome.NEEDS_PERSON) {
            boolean own = reply.tasks().stream()
                    .anyMatch(t -> t.question().equals(answer.question().id().path()));
            return own || Summary.asksSomething(answer) ? TO_BE_DECIDED : SEE_PARTS;
        }
        String wording = answer.decision().wording();
        if (!templates.has(FOLDER + wording)) {
            throw new FaultsException(List.of(missing(wording)));
        }
        answer.contents().stream()
                .flatMap(content -> Contents.groups(content).stream())
                .filter(group -> !templates.shows(FOLDER + wording, group))
                .findFirst()
                .ifPresent(group -> {
                    throw leavesOut(answer, wording, group);
                });
        return wording;
    }

    private Fault missing(String wording) {
        return Fault.error(
                file(wording),
                "no-wording",
                "No sentence is written for the wording \"%s\".".formatted(wording),
                Spelling.nearest(wording, all())
                        .map("Did you mean \"%s\"? Else write the file; templates/README.md says how."::formatted)
                        .orElse("Write the file; templates/README.md says how."));
    }

    private FaultsException leavesOut(Answer answer, String wording, String group) {
        return FaultsException.error(
                file(wording),
                "content-not-shown",
                "Question %s has something to give that this wording leaves out: {{#%s}} is missing."
                        .formatted(answer.question().id(), group),
                "Add it to the wording, or let the rule propose another wording.");
    }

    private Place file(String wording) {
        return templates.place(FOLDER + wording);
    }
}
