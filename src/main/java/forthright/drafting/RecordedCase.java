package forthright.drafting;

import forthright.decision.Decision;
import forthright.decision.RuleBook;
import forthright.decision.Stems;
import forthright.decision.cases.CaseWriter;
import forthright.decision.cases.RuleCase;
import forthright.decision.cases.RuleCase.Expected;
import forthright.decision.cases.RuleCase.Named;
import forthright.decision.cases.RuleCases;
import forthright.facts.Fact;
import forthright.law.LawBook;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import forthright.reply.Answer;
import forthright.request.QuestionId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A drafted letter as a case of the rules: what they were given, and what came of it. */
public final class RecordedCase {
    private static final Place PLACE = Place.of("the recorded case");
    private static final String SCHEMA = "docs/schemas/rule-cases.schema.json";

    private RecordedCase() {}

    /** The case, as an item of a case file, after it was seen to hold; not a word of the request is in it. */
    public static String of(Workspace workspace, Draft draft, LocalDate dated) {
        Faults faults = new Faults();
        RuleBook book = LawBook.load(workspace.rules(), faults)
                .flatMap(law -> RuleBook.load(workspace.rules(), law::kindOf, faults))
                .orElseThrow(() -> new FaultsException(faults.inOrder()));
        List<Answer> answers = draft.reply().answers();
        NeutralFacts neutral = new NeutralFacts(book.rules());
        List<Fact> given = answers.stream()
                .flatMap(answer -> answer.facts().stream())
                .filter(neutral::matters)
                .map(neutral::of)
                .distinct()
                .toList();
        Map<QuestionId, Expected> then = new LinkedHashMap<>();
        Stems stems = Stems.of(draft.reply().request());
        decisions(answers, book, stems, dated).forEach(decision -> then.put(decision.question(), expected(decision)));
        String written = CaseWriter.write(new RuleCase(name(draft, dated), PLACE, given, stems, dated, then), true);
        check(written, book, dated);
        return written;
    }

    /** What the rules decide: a case is about them, whatever a person has put in their place. */
    private static List<Decision> decisions(List<Answer> answers, RuleBook book, Stems stems, LocalDate dated) {
        List<Decision> drafted = answers.stream().map(Answer::decision).toList();
        if (drafted.stream().noneMatch(Decision::byPerson)) {
            return drafted;
        }
        List<Fact> known = answers.stream()
                .flatMap(answer -> answer.facts().stream())
                .distinct()
                .toList();
        return book.decide(drafted.stream().map(Decision::question).toList(), stems, known, dated)
                .inOrder();
    }

    // The request's own reference is left out too: an applicant may have put a name into it.
    private static String name(Draft draft, LocalDate dated) {
        Map<String, Long> outcomes = draft.reply().answers().stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.decision().outcome().word(), TreeMap::new, Collectors.counting()));
        return "a letter of %s as drafted on %s with %s"
                .formatted(
                        draft.reply().council().id(),
                        dated,
                        outcomes.entrySet().stream()
                                .map(e -> e.getValue() + " " + e.getKey())
                                .collect(Collectors.joining(" and ")));
    }

    private static Expected expected(Decision decision) {
        return new Expected(
                decision.outcome(),
                decision.wording(),
                RuleCase.heldInWords(decision.held()),
                decision.citations().stream().sorted().toList(),
                new Named.Unsaid(),
                new Named.Unsaid());
    }

    /** Stops unless the case reads back and holds. */
    private static void check(String written, RuleBook book, LocalDate dated) {
        Faults faults = new Faults();
        RuleCases.read(written, PLACE.file(), dated, faults).stream()
                .flatMap(one -> one.differences(book).stream())
                .forEach(difference -> faults.error(
                        PLACE,
                        "not-recorded",
                        "Without the words of the request this comes out otherwise: " + difference,
                        "A rule compares texts of the request. Write this case by hand: rules/README.md."));
        faults.stopIfAny();
    }

    /** Adds the case to a case file, or begins one; the file is written whole or not at all. */
    public static void addTo(Path file, Workspace workspace, String written, LocalDate today) {
        Faults faults = new Faults();
        String shownAs = workspace.shown(file);
        Place place = Place.of(shownAs);
        if (!file.toString().endsWith(".cases.yaml")) {
            faults.error(
                    place,
                    "not-a-case-file",
                    "A file of this name is not taken for cases.",
                    "End it in .cases.yaml, and put it beside the rules: rules/<topic>/<topic>.cases.yaml.");
            faults.stopIfAny();
        }
        try {
            String before = Files.exists(file) ? Files.readString(file).stripTrailing() : "";
            String after = before.isEmpty() ? firstLine(file, workspace) + written : before + "\n\n" + written;
            List<RuleCase> cases = RuleCases.read(after, shownAs, today, faults);
            faults.stopIfAny();
            String name = cases.getLast().name();
            if (cases.stream().filter(c -> c.name().equals(name)).count() > 1) {
                faults.error(
                        place, "same-case", "A case of this name is here already.", "Remove it or rename it first.");
                faults.stopIfAny();
            }
            WholeFile.write(file, after);
        } catch (IOException e) {
            throw FaultsException.error(
                    place,
                    "not-written",
                    "This file could not be read or written.",
                    "Check that the folder is there, that you may write in it and that the disk is not full.");
        }
    }

    /** Tells an editor which schema explains the file; nothing where the workspace came without schemas. */
    private static String firstLine(Path file, Workspace workspace) {
        Path schema = workspace.root().resolve(SCHEMA);
        Path here = file.toAbsolutePath().normalize();
        return Files.exists(schema) && here.startsWith(workspace.root())
                ? "# yaml-language-server: $schema=%s\n"
                        .formatted(here.resolveSibling("")
                                .relativize(schema)
                                .toString()
                                .replace('\\', '/'))
                : "";
    }
}
