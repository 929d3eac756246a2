package forthright.drafting;

import forthright.bank.Match;
import forthright.bank.Match.Candidate;
import forthright.decision.Decision;
import forthright.decision.Ground;
import forthright.decision.Held;
import forthright.decision.NearRule;
import forthright.decision.Outcome;
import forthright.decision.analysis.Unmet;
import forthright.drafting.Explained.Known;
import forthright.drafting.Explained.Licence;
import forthright.drafting.Why.Section;
import forthright.reply.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An explanation as a person reads it: a block for each question, a line for each thing. */
final class ExplainedText {
    private static final String END = System.lineSeparator();

    private ExplainedText() {}

    static String of(Reply reply, List<Explained> questions, List<Reply.Task> ofLetter) {
        List<String> lines = new ArrayList<>();
        lines.add("%s for %s, dated %s"
                .formatted(reply.reference(), reply.council().name(), reply.dated()));
        questions.forEach(question -> lines.addAll(block(question)));
        if (!ofLetter.isEmpty()) {
            lines.add("");
            lines.add("The letter as a whole");
            ofLetter.forEach(task -> lines.add(line("To do", task.kind() + ": " + task.what())));
        }
        return String.join(END, lines) + END;
    }

    private static List<String> block(Explained question) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(question.id() + "  “" + question.question().text() + "”");
        sections(question).forEach(section -> {
            String head = section.title();
            for (String text : section.texts()) {
                lines.add(line(head, text));
                head = "";
            }
        });
        return lines;
    }

    /** What there is to say of a question, each thing under its title. */
    static List<Section> sections(Explained question) {
        Decision decision = question.decision();
        return Stream.of(
                        section("Taken to be", Stream.of(taken(question))),
                        section("Known", question.known().stream().map(ExplainedText::known)),
                        section("Outcome", Stream.of(outcome(question))),
                        section("Because", decision.grounds().stream().map(ExplainedText::ground)),
                        section("Overruled", decision.overruled().stream().map(lost -> overruled(lost, decision))),
                        section("Assessed", question.licences().stream().map(ExplainedText::licence)),
                        section("Nearly", nearly(question)),
                        section("To do", question.tasks().stream().map(task -> task.kind() + ": " + task.what())))
                .filter(section -> !section.texts().isEmpty())
                .toList();
    }

    private static Section section(String title, Stream<String> texts) {
        return new Section(title, texts.toList());
    }

    private static String overruled(Ground lost, Decision decision) {
        return "%s, by %s; %s"
                .formatted(lost.proposal().outcome().word(), ground(lost), Overruling.why(lost, decision));
    }

    private static String line(String title, String text) {
        return "  %-12s %s".formatted(title, text);
    }

    private static String taken(Explained question) {
        if (question.match().isEmpty()) {
            return question.question().container() ? "the introduction of its parts" : "no standard question";
        }
        return switch (question.match().get()) {
            case Match.Matched(var entry, double score, String because, var concepts) ->
                "%s (%s): %s".formatted(entry.id(), Address.of(entry.place()), because);
            case Match.Unclear(var candidates) -> "one of several: " + near(candidates);
            case Match.Unknown(var nearest) -> {
                String none = question.signed().isEmpty()
                        ? "no standard question"
                        : "no standard question, confirmed by " + question.signed();
                yield nearest.isEmpty() ? none : none + "; nearest: " + near(nearest);
            }
        };
    }

    private static String near(List<Candidate> candidates) {
        return candidates.stream()
                .limit(3)
                .map(c -> String.format(Locale.UK, "%s (%.2f)", c.entry().id(), c.score()))
                .collect(Collectors.joining(", "));
    }

    private static String known(Known known) {
        String said = FactWords.of(known.fact());
        return known.file().isEmpty() ? said : "%s (%s)".formatted(said, known.file());
    }

    private static String outcome(Explained question) {
        Decision decision = question.decision();
        List<String> parts = new ArrayList<>();
        parts.add(decision.outcome().word());
        if (decision.held() != Held.UNSAID) {
            parts.add("held: " + decision.held().word());
        }
        parts.add(
                decision.outcome() == Outcome.NEEDS_PERSON
                        ? "a task of kind " + decision.wording()
                        : "in the words of templates/answers/%s.md.mustache".formatted(decision.wording()));
        if (question.isSum()) {
            parts.add("the sum of its parts");
        }
        return String.join(", ", parts);
    }

    private static String ground(Ground ground) {
        String stands = Stream.of(
                        ground.citations().isEmpty() ? "" : "under " + String.join(" and ", ground.citations()),
                        ground.because())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
        return "“%s” (%s): %s".formatted(ground.rule(), Address.of(ground.place()), stands.replaceFirst("\\.$", ""));
    }

    private static String licence(Licence licence) {
        var assessment = licence.assessment();
        return "%s: by %s on %s, to be looked at again by %s: %s"
                .formatted(
                        Address.of(licence.place()),
                        assessment.by(),
                        assessment.on(),
                        assessment.reviewBy(),
                        assessment.why());
    }

    private static Stream<String> nearly(Explained question) {
        return question.nearest().isEmpty() && !question.isSum()
                ? Stream.of("no other rule: none asks for anything else that is known of it, or might be")
                : question.nearest().stream().map(ExplainedText::near);
    }

    private static String near(NearRule near) {
        return "%s, by “%s” (%s): %s"
                .formatted(
                        near.outcome().word(),
                        near.ground().rule(),
                        Address.of(near.ground().place()),
                        near.unmet().stream().map(Unmet::what).collect(Collectors.joining("; ")));
    }
}
