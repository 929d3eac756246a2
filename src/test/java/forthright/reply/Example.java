package forthright.reply;

import forthright.bank.Assessment;
import forthright.bank.BankEntry.Measure;
import forthright.bank.BankEntry.Within;
import forthright.bank.Council;
import forthright.bank.Recording;
import forthright.bank.Recording.Way;
import forthright.bank.Unit;
import forthright.decision.Decision;
import forthright.decision.Ground;
import forthright.decision.Held;
import forthright.decision.Outcome;
import forthright.decision.Proposal;
import forthright.disclosurecontrol.Cell;
import forthright.facts.Fact;
import forthright.law.ShippedLaw;
import forthright.law.files.Dated;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.request.Condition;
import forthright.request.Question;
import forthright.request.QuestionId;
import forthright.request.QuestionKind;
import forthright.request.Received;
import forthright.request.Relation;
import forthright.request.Request;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Replies made by hand, for the tests of the letter. */
public final class Example {
    static final Content.Span YEAR = new Content.Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));
    static final Assessment ASSESSMENT = new Assessment(
            "incidents-with-marker",
            List.of("crime"),
            YEAR.from(),
            YEAR.to(),
            Assessment.Conclusion.IDENTIFIES,
            "The incidents concern very few children, and their friends know when they went missing",
            "It would be neither fair nor lawful under Article 5(1)(a) of the UK GDPR, as no condition of Article 9 is met",
            "Head of Performance",
            LocalDate.of(2025, 10, 6),
            LocalDate.of(2030, 10, 6));

    private final List<Answer> answers = new ArrayList<>();
    private final List<Reply.Task> tasks = new ArrayList<>();
    private final List<String> assumptions = new ArrayList<>();
    private String subject = "Missing children";
    private Council council = council("FOIA", true);
    private LocalDate dated = LocalDate.of(2025, 10, 21);
    private Received received = new Received.On(LocalDate.of(2025, 9, 23));

    private Example() {}

    public static Example reply() {
        return new Example();
    }

    Example dated(String day) {
        dated = LocalDate.parse(day);
        return this;
    }

    Example about(String line) {
        subject = line;
        return this;
    }

    Example received(String day) {
        received = new Received.On(LocalDate.parse(day));
        return this;
    }

    Example neverReceived() {
        received = new Received.NotSaid();
        return this;
    }

    Example by(Council other) {
        council = other;
        return this;
    }

    Example task(String question, String what) {
        tasks.add(new Reply.Task(question, "figures", what));
        return this;
    }

    Example assuming(String sentence) {
        assumptions.add(sentence);
        return this;
    }

    Example with(Answer... more) {
        answers.addAll(Arrays.asList(more));
        return this;
    }

    public Reply asReply() {
        Request request = new Request(
                "FOI746230783", "", subject, received, received, "", "", List.of(), List.of(), List.of(), List.of());
        return new Reply(request, "FOI746230783", council, received, dated, answers, assumptions, tasks);
    }

    public String letter() {
        return writer().write(asReply());
    }

    static LetterWriter writer() {
        Faults faults = new Faults();
        var writer = LetterWriter.load(Path.of("templates"), Path.of("no-such-council"), ShippedLaw.book(), faults);
        faults.stopIfAny();
        return writer.orElseThrow();
    }

    /** The wordings that are shipped. */
    static List<String> wordings() {
        Templates templates =
                Templates.load(List.of(Path.of("templates")), ".md.mustache", Escape.MARKDOWN, new Faults());
        return new Wordings(templates).all();
    }

    static Council council(String regime, boolean zerosPublished) {
        var smallNumbers = new Council.SmallNumbers(
                5, zerosPublished, Council.SmallNumbers.Level.STANDARD, "Disclosure control policy");
        var narrative = new Way.InFreeText(
                "the narrative of the return home interview",
                "",
                Relation.RELATED,
                "interviews-completed",
                5,
                "20 interviews timed in January 2026");
        return new Council(
                "westmere",
                "Westmere Council",
                List.of(),
                regime,
                List.of(),
                new Council.Contacts(
                        "Information Team",
                        List.of("Westmere Council", "1 Civic Square", "Westmere WM1 1AA"),
                        "information@westmere.example",
                        "01632 960000",
                        "https://www.westmere.example",
                        ""),
                since(smallNumbers),
                since(new Council.ReUse("re-use-permission", "policy")),
                since(java.util.Map.of()),
                new Dated<>(new java.util.TreeMap<>()),
                new Recording("", Map.of(), Map.of("parental-conflict", narrative), Map.of()),
                List.of(ASSESSMENT),
                List.of(new Council.Publication(
                        "children-missing",
                        YEAR.from(),
                        YEAR.to(),
                        new Council.Publication.Where.Later(
                                LocalDate.of(2025, 12, 1),
                                LocalDate.of(2025, 6, 1),
                                "Publishing all figures of the year together lets readers compare them"),
                        "Head of Performance",
                        LocalDate.of(2025, 6, 1))),
                List.of(),
                Path.of("councils/westmere"));
    }

    private static <T> Dated<T> since(T value) {
        return new Dated<>(new TreeMap<>(Map.of(LocalDate.of(2015, 7, 18), value)));
    }

    static QuestionId id(String path) {
        return new QuestionId(path);
    }

    static Question question(String path, String text, boolean container) {
        String mark = path.substring(path.lastIndexOf('.') + 1);
        return new Question(
                id(path),
                mark,
                text,
                QuestionKind.COUNT,
                "",
                container,
                List.of(),
                List.of(),
                Condition.always(),
                List.of(),
                List.of());
    }

    static Measure measure(Unit unit, String basis) {
        return new Measure("some-measure", unit, basis, List.of(), false, Within.NOTHING, Path.of("some-measure.sql"));
    }

    static Content.Figure figure(Unit unit, String basis, Cell cell) {
        return new Content.Figure(measure(unit, basis), YEAR, cell);
    }

    static Content.Table table(Content.Row... rows) {
        return new Content.Table(
                measure(Unit.INCIDENTS, "incidents that started in the period"),
                List.of(YEAR),
                "risk factor categories",
                "the missing episode form",
                true,
                List.of(rows));
    }

    static Content.Row row(String label, Cell cell, Content.Answers... answers) {
        return new Content.Row(label.toLowerCase(java.util.Locale.UK), label, List.of(cell), List.of(answers));
    }

    static Content.Row rowOver(String label, Cell... cells) {
        return new Content.Row(label.toLowerCase(java.util.Locale.UK), label, List.of(cells), List.of());
    }

    static Content.Table tableOver(List<Integer> years, Content.Row... rows) {
        return new Content.Table(
                measure(Unit.INCIDENTS, "incidents that started in the period"),
                years.stream().map(Example::year).toList(),
                "risk factor categories",
                "the missing episode form",
                true,
                List.of(rows));
    }

    static Content.Figure figure(int year, Cell cell) {
        return new Content.Figure(measure(Unit.INCIDENTS, "incidents that started in the period"), year(year), cell);
    }

    private static Content.Span year(int year) {
        return new Content.Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Content.Answers answers(String question, String askedAs, Relation relation) {
        return new Content.Answers(id(question), askedAs, relation);
    }

    static Cell shown(long value) {
        return new Cell.Shown(value);
    }

    static Cell identifying() {
        return new Cell.Identifying(ASSESSMENT);
    }

    /** An answer, built up. */
    static Said say(String path, String text, Outcome outcome, String wording, String... citations) {
        return new Said(path, text, outcome, wording, List.of(citations));
    }

    static final class Said {
        private final String path;
        private final String text;
        private final Outcome outcome;
        private final String wording;
        private final List<String> citations;
        private final List<Content> contents = new ArrayList<>();
        private final List<Answer.Mapping> mappings = new ArrayList<>();
        private final List<Fact> facts = new ArrayList<>();
        private final List<QuestionId> seeAlso = new ArrayList<>();
        private String entry = "";
        private Held held = Held.YES;
        private boolean container;

        private Said(String path, String text, Outcome outcome, String wording, List<String> citations) {
            this.path = path;
            this.text = text;
            this.outcome = outcome;
            this.wording = wording;
            this.citations = citations;
        }

        Said giving(Content... given) {
            contents.addAll(Arrays.asList(given));
            return this;
        }

        Said mapped(String asked, String label, Relation relation) {
            mappings.add(new Answer.Mapping(asked, Answer.Kept.CATEGORY, label, relation));
            return this;
        }

        Said because(Fact... more) {
            facts.addAll(Arrays.asList(more));
            return this;
        }

        Said see(String other) {
            seeAlso.add(id(other));
            return this;
        }

        Said held(Held whether) {
            held = whether;
            return this;
        }

        Said entry(String name) {
            entry = name;
            return this;
        }

        Said stem() {
            container = true;
            return this;
        }

        Answer done() {
            Proposal proposal = new Proposal(id(path), outcome, wording);
            Ground ground = new Ground(
                    "A rule for " + wording,
                    new Place("rules/some.drl", 7, 1),
                    citations,
                    citations.isEmpty() ? "so" : "",
                    proposal);
            Decision decision = new Decision(id(path), outcome, wording, held, List.of(ground), List.of());
            return new Answer(question(path, text, container), entry, decision, contents, mappings, facts, seeAlso);
        }
    }
}
