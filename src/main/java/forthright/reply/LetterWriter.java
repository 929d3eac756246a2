package forthright.reply;

import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.decision.Held;
import forthright.decision.Outcome;
import forthright.facts.Fact;
import forthright.law.CostLimit;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Writes the letter that says a reply. */
public final class LetterWriter {
    private static final String SUFFIX = ".md.mustache";
    private static final String LETTER = "letter";
    private static final String NOTICE = "notice-";

    private final Templates templates;
    private final LawBook law;

    private LetterWriter(Templates templates, LawBook law) {
        this.templates = templates;
        this.law = law;
    }

    /** Reads and checks the shared templates and a council's own; empty, with the reasons noted, where they have faults. */
    public static Optional<LetterWriter> load(Path shared, Path ofCouncil, LawBook law, Faults faults) {
        Faults here = new Faults();
        Templates templates = Templates.load(List.of(shared, ofCouncil), SUFFIX, Escape.MARKDOWN, here);
        templates.check(LETTER, LetterNames.LETTER);
        templates.in("answers").forEach(wording -> templates.check("answers/" + wording, LetterNames.ANSWER));
        templates
                .in("paragraphs")
                .forEach(paragraph -> templates.check(
                        "paragraphs/" + paragraph,
                        paragraph.startsWith(NOTICE) ? LetterNames.NOTICE : LetterNames.LETTER));
        law.provisions().stream()
                .map(provision -> provision.notice())
                .filter(notice -> !notice.isEmpty())
                .distinct()
                .sorted()
                .forEach(notice -> templates.check("paragraphs/" + NOTICE + notice, LetterNames.NOTICE));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : Optional.of(new LetterWriter(templates, law));
    }

    /** The wordings there are: the stems of the files in {@code answers/}. */
    public List<String> wordings() {
        return templates.in("answers");
    }

    /** Notes every wording that rules propose and that has no file. */
    public void checkWordings(Collection<String> proposed, Faults faults) {
        proposed.stream()
                .distinct()
                .sorted()
                .filter(w -> !wordings().contains(w))
                .forEach(w -> faults.add(noWording(w)));
    }

    private forthright.law.files.Fault noWording(String wording) {
        return forthright.law.files.Fault.error(
                Place.of("templates/answers/" + wording + SUFFIX),
                "no-wording",
                "No sentence is written for the wording \"%s\".".formatted(wording),
                Spelling.nearest(wording, wordings())
                        .map("Did you mean \"%s\"? Else write the file; templates/README.md says how."::formatted)
                        .orElse("Write the file; templates/README.md says how."));
    }

    /** The letter, in Markdown. */
    public String write(Reply reply) {
        Values everywhere = everywhere(reply);
        CostLimit limit = law.costLimit(regime(reply).act(), reply.dated());
        List<Notices.Notice> notices = new Notices(reply, law, limit).all();
        Values letter = new Values()
                .all(everywhere)
                .all(Heading.of(reply, law, regime(reply)))
                .all(Closing.of(reply, regime(reply), law))
                .group("summary", List.of(Summary.of(reply)))
                .group(
                        "answers",
                        reply.answers().stream()
                                .map(answer -> answer(reply, answer, limit, everywhere))
                                .toList())
                .group(
                        "notices",
                        notices.stream()
                                .map(n -> new Values()
                                        .prose(
                                                "notice",
                                                trimmed(write(
                                                        "paragraphs/" + NOTICE + n.name(), n.values(), everywhere))))
                                .toList())
                .group("advice", advice(reply))
                .group("readings", readings(reply));
        letter.prose("reuse", reUse(reply, letter));
        return Layout.tidy(templates.write(LETTER, letter).text());
    }

    private Values everywhere(Reply reply) {
        Council council = reply.council();
        Regime regime = regime(reply);
        return new Values()
                .text("council", council.name())
                .text("team", council.contacts().team())
                .prose("email", Escape.link(council.contacts().email()))
                .text("date", InWords.date(reply.dated()))
                .text("actName", law.act(regime.act()).name())
                .text("threshold", smallNumbers(reply).inWords())
                .flag("foia", regime.act().equals("FOIA"))
                .flag("foisa", regime.act().equals("FOISA"));
    }

    private static Regime regime(Reply reply) {
        return Regime.of(reply.council().regime())
                .orElseThrow(() -> inProfile(
                        reply, "\"%s\" is no regime.".formatted(reply.council().regime()), "Write FOIA or FOISA."));
    }

    private static SmallNumbers smallNumbers(Reply reply) {
        return reply.council()
                .smallNumbers()
                .on(reply.dated())
                .orElseThrow(() -> inProfile(
                        reply,
                        "No small-number policy holds on %s.".formatted(reply.dated()),
                        "Add a line to small-numbers with an earlier date."));
    }

    private static FaultsException inProfile(Reply reply, String what, String remedy) {
        return FaultsException.error(
                Place.of("councils/%s/profile.yaml".formatted(reply.council().id())), "no-value", what, remedy);
    }

    private Values answer(Reply reply, Answer answer, CostLimit limit, Values everywhere) {
        String wording = wording(reply, answer);
        Values values = new AnswerValues(reply, answer, law, limit, smallNumbers(reply)).values();
        return new Values()
                .text("label", InWords.question(answer.question().id()))
                .text("asked", answer.question().text())
                .prose("answer", trimmed(write("answers/" + wording, values, everywhere)));
    }

    private String wording(Reply reply, Answer answer) {
        String wording = answer.decision().wording();
        if (answer.decision().outcome() == Outcome.NEEDS_PERSON) {
            boolean own = reply.tasks().stream()
                    .anyMatch(t -> t.question().equals(answer.question().id().path()));
            return own || Summary.asksSomething(answer) ? "to-be-decided" : "see-parts";
        }
        if (!templates.has("answers/" + wording)) {
            throw new FaultsException(List.of(noWording(wording)));
        }
        answer.contents().stream()
                .flatMap(content -> Contents.groups(content).stream())
                .filter(group -> !templates.shows("answers/" + wording, group))
                .findFirst()
                .ifPresent(group -> {
                    throw FaultsException.error(
                            Place.of("templates/answers/" + wording + SUFFIX),
                            "content-not-shown",
                            "Question %s has something to give that this wording leaves out: {{#%s}} is missing."
                                    .formatted(answer.question().id(), group),
                            "Add it to the wording, or let the rule propose another wording.");
                });
        return wording;
    }

    private Prose reUse(Reply reply, Values letter) {
        Council.ReUse setting = reply.council()
                .reUse()
                .on(reply.dated())
                .orElseThrow(() -> inProfile(
                        reply,
                        "No re-use setting holds on %s.".formatted(reply.dated()),
                        "Add a line to re-use with an earlier date."));
        String name = "paragraphs/" + setting.wording();
        if (!templates.has(name)) {
            throw inProfile(
                    reply,
                    "There is no re-use wording \"%s\".".formatted(setting.wording()),
                    Spelling.hint(setting.wording(), templates.in("paragraphs")));
        }
        return trimmed(templates.write(name, letter));
    }

    private static List<Values> readings(Reply reply) {
        return reply.assumptions().isEmpty()
                ? List.of()
                : List.of(new Values()
                        .group(
                                "assumptions",
                                reply.assumptions().stream()
                                        .map(a -> new Values().text("assumption", InWords.sentence(a)))
                                        .toList()));
    }

    /** What help a letter must offer. */
    private static List<Values> advice(Reply reply) {
        // FOIA s.16(1): advice and assistance, so far as it would be reasonable
        boolean withheld =
                reply.answers().stream().anyMatch(a -> Withheld.any(reply, a).isPresent());
        boolean cost = any(reply, a -> a.decision().outcome() == Outcome.COST_LIMIT);
        boolean notHeld = any(reply, a -> a.decision().held() == Held.NO);
        boolean freeText = any(reply, a -> a.facts().stream().anyMatch(f -> f instanceof Fact.ReadingWouldTake));
        return withheld || cost || notHeld || freeText
                ? List.of(new Values()
                        .flag("withheld", withheld)
                        .flag("cost", cost)
                        .flag("notHeld", notHeld)
                        .flag("freeText", freeText))
                : List.of();
    }

    private static boolean any(Reply reply, java.util.function.Predicate<Answer> which) {
        return reply.answers().stream().anyMatch(which);
    }

    private Prose write(String template, Values values, Values everywhere) {
        return templates.write(template, new Values().all(everywhere).all(values));
    }

    private static Prose trimmed(Prose prose) {
        return new Prose(prose.text().strip());
    }
}
