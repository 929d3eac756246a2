package forthright.reply;

import forthright.bank.BankEntry.Measure;
import forthright.bank.Council;
import forthright.bank.Council.SmallNumbers;
import forthright.law.CostLimit;
import forthright.law.LawBook;
import forthright.law.Regime;
import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.reply.language.Language;
import forthright.reply.language.Phrase;
import forthright.reply.language.Saying;
import forthright.request.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the letter that says a reply. */
public final class LetterWriter {
    static final String SUFFIX = ".md.mustache";
    static final String LETTER = "letter";
    private static final String NOTICE = "notice-";
    private static final String FIGURES = "requests/figures";

    /** The folder of the letters around a reply. */
    public static final String AROUND = "letters/";

    private final Templates templates;
    private final Wordings wordings;
    private final LawBook law;
    private final Language language;

    private LetterWriter(Templates templates, LawBook law, Language language) {
        this.templates = templates;
        this.wordings = new Wordings(templates);
        this.law = law;
        this.language = language;
    }

    /** Reads and checks the shared templates and a council's own; empty, with the reasons noted, where they have faults. */
    public static Optional<LetterWriter> load(Path shared, Path ofCouncil, LawBook law, Faults faults) {
        Faults here = new Faults();
        Templates templates = Templates.load(List.of(shared, ofCouncil), SUFFIX, Escape.MARKDOWN, here);
        checkReply(templates, law);
        templates.check(FIGURES, DataRequestValues.NAMES);
        templates.in("letters").forEach(letter -> templates.check(AROUND + letter, AroundValues.NAMES));
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : Optional.of(new LetterWriter(templates, law, Language.ENGLISH));
    }

    /**
     * The same of another language, whose wordings lie in folders of their own: for the reply, not for the letters around it.
     */
    public static Optional<LetterWriter> load(
            Path shared, Path ofCouncil, LawBook law, Language language, Faults faults) {
        Faults here = new Faults();
        Templates templates = Templates.load(List.of(shared, ofCouncil), SUFFIX, Escape.MARKDOWN, language, here);
        checkReply(templates, law);
        faults.addAll(here.inOrder());
        return here.hasErrors() ? Optional.empty() : Optional.of(new LetterWriter(templates, law, language));
    }

    private static void checkReply(Templates templates, LawBook law) {
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
    }

    /** The language that it writes. */
    public Language language() {
        return language;
    }

    /** What the letter is called, where a form of it has a title. */
    public String title(Reply reply) {
        return language.say(Saying.worded(
                Phrase.TITLE,
                "reference",
                new Saying.Plain(reply.reference()),
                "council",
                new Saying.Term(reply.council().name())));
    }

    /** The templates that the program itself asks for; every other is named by a rule, a provision, a setting or a template. */
    public static List<String> namedByTheProgram() {
        return List.of(LETTER, FIGURES, Wordings.FOLDER + Wordings.TO_BE_DECIDED, Wordings.FOLDER + Wordings.SEE_PARTS);
    }

    /** The name of every value that some template may print. */
    public static Set<String> valueNames() {
        return Stream.of(
                        LetterNames.LETTER,
                        LetterNames.ANSWER,
                        LetterNames.NOTICE,
                        AroundValues.NAMES,
                        DataRequestValues.NAMES)
                .flatMap(Names::texts)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every wording there is for an answer. */
    public List<String> wordings() {
        return wordings.all();
    }

    /** Notes every wording that rules propose and that has no file. */
    public void checkWordings(Collection<String> proposed, Faults faults) {
        wordings.check(proposed, faults);
    }

    /** Notes every letter around a reply that rules name and that has no file. */
    public void checkLetters(Stream<String> named, Faults faults) {
        named.filter(wording -> !templates.has(AROUND + wording))
                .map(this::noLetter)
                .forEach(faults::add);
    }

    private Fault noLetter(String wording) {
        return Fault.error(
                Place.of("templates/" + AROUND + wording + SUFFIX),
                "no-wording",
                "Nothing is written for the letter \"%s\".".formatted(wording),
                Spelling.nearest(wording, templates.in("letters"))
                        .map("Did you mean \"%s\"? Else write the file; templates/README.md says how."::formatted)
                        .orElse("Write the file; templates/README.md says how."));
    }

    /** A letter around a reply, in Markdown. */
    public String write(Around letter, Council council, Mark mark) {
        if (!templates.has(AROUND + letter.wording())) {
            throw new FaultsException(List.of(noLetter(letter.wording())));
        }
        return Layout.tidy(templates
                .write(AROUND + letter.wording(), new AroundValues(letter, council, law).values(mark))
                .text());
    }

    /** The message that asks a team for figures, in Markdown. */
    public String write(DataRequest request) {
        return Layout.tidy(templates
                .write(FIGURES, new DataRequestValues(request).values())
                .text());
    }

    /** The letter, in Markdown, before it has been sent. */
    public String write(Reply reply) {
        return write(reply, Mark.NONE);
    }

    /** The letter, in Markdown, with its place on the council's record. */
    public String write(Reply reply, Mark mark) {
        return written(reply, mark).letter();
    }

    /**
     * A letter, and its answers by themselves.
     *
     * @param letter in Markdown
     * @param answers as the letter words them, by the question's id
     */
    public record Written(String letter, Map<String, String> answers) {
        public Written {
            answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /** The letter with its place on the council's record, and its answers by themselves. */
    public Written written(Reply reply, Mark mark) {
        Values everywhere = everywhere(reply);
        List<Prose> worded = worded(reply, everywhere);
        List<Values> answers = new ArrayList<>();
        for (int i = 0; i < worded.size(); i++) {
            Question question = reply.answers().get(i).question();
            answers.add(new Values()
                    .text("label", InWords.question(question.id()))
                    .text("asked", question.text())
                    .prose("answer", worded.get(i)));
        }
        Values letter = new Values()
                .all(everywhere)
                .all(Heading.of(reply, law, regime(reply)))
                .all(Closing.of(reply, regime(reply), law))
                .group("summary", List.of(Summary.of(reply)))
                .group("answers", answers)
                .group(
                        "notices",
                        notices(reply).stream()
                                .map(notice -> new Values().prose("notice", new Prose(notice)))
                                .toList())
                .group("advice", Advice.of(reply))
                .group("readings", readings(reply))
                .group("sealed", mark.isSealed() ? List.of(new Values().text("mark", mark.inWords())) : List.of());
        letter.prose("reuse", reUse(reply, letter));
        return new Written(Layout.tidy(templates.write(LETTER, letter).text()), byQuestion(reply, worded));
    }

    /** The answers as the letter words them, by the question's id. */
    public Map<String, String> answers(Reply reply) {
        return byQuestion(reply, worded(reply, everywhere(reply)));
    }

    private List<Prose> worded(Reply reply, Values everywhere) {
        CostLimit limit = law.costLimit(regime(reply).act(), reply.dated());
        return reply.answers().stream()
                .map(answer -> worded(reply, answer, limit, everywhere))
                .toList();
    }

    private static Map<String, String> byQuestion(Reply reply, List<Prose> worded) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int i = 0; i < worded.size(); i++) {
            answers.put(
                    reply.answers().get(i).question().id().path(), worded.get(i).text());
        }
        return answers;
    }

    /** What the letter must say of the provisions that it relies on. */
    public List<String> notices(Reply reply) {
        Values everywhere = everywhere(reply);
        CostLimit limit = law.costLimit(regime(reply).act(), reply.dated());
        return new Notices(reply, law, limit)
                .all().stream()
                        .map(n -> trimmed(write("paragraphs/" + NOTICE + n.name(), n.values(), everywhere))
                                .text())
                        .toList();
    }

    private Values everywhere(Reply reply) {
        Council council = reply.council();
        Regime regime = regime(reply);
        return new Values()
                .term("council", council.name())
                .term("team", council.contacts().team())
                .prose("email", Escape.link(council.contacts().email()))
                .text("date", InWords.date(reply.dated()))
                .term("actName", law.act(regime.act()).name())
                .text("threshold", InWords.threshold(withheld(reply)))
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

    /** What a withheld number of this letter may be: one phrase for all of them. */
    private static SmallNumbers withheld(Reply reply) {
        return smallNumbers(reply)
                .together(reply.answers().stream()
                        .flatMap(answer -> answer.contents().stream())
                        .flatMap(Contents::withheld)
                        .map(Measure::name)
                        .toList());
    }

    private static FaultsException inProfile(Reply reply, String what, String remedy) {
        return FaultsException.error(
                Place.of("councils/%s/profile.yaml".formatted(reply.council().id())), "no-value", what, remedy);
    }

    private Prose worded(Reply reply, Answer answer, CostLimit limit, Values everywhere) {
        String wording = wordings.of(reply, answer);
        Values values = new AnswerValues(reply, answer, law, limit, smallNumbers(reply)).values();
        return trimmed(write("answers/" + wording, values, everywhere));
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

    private Prose write(String template, Values values, Values everywhere) {
        return templates.write(template, new Values().all(everywhere).all(values));
    }

    private static Prose trimmed(Prose prose) {
        return new Prose(prose.text().strip());
    }
}
