package forthright.drafting.publiclog;

import forthright.disclosurelog.KnownWords;
import forthright.disclosurelog.LogEntry;
import forthright.disclosurelog.Redaction;
import forthright.disclosurelog.Settled;
import forthright.drafting.Workspace;
import forthright.law.Authorities;
import forthright.law.Authority;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.record.Entry;
import forthright.record.Register;
import forthright.record.RequestOutcome;
import forthright.record.SealedAnswer;
import forthright.record.SealedFiles;
import forthright.record.SealedFiles.Correction;
import forthright.record.SealedReply;
import forthright.request.QuestionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads issued replies as the public may read them. */
final class LogReading {
    private static final String LETTER = "letter.md";
    // A correction stands below the letter that it corrects, after a line across the page.
    private static final String BETWEEN = "\n\n---\n\n";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final Register register;
    private final Predicate<Entry> erased;
    private final KnownWords words;

    LogReading(Workspace workspace, Register register, Predicate<Entry> erased) {
        Faults faults = new Faults();
        List<String> authorities = Authorities.load(workspace.kept().resolve("rules"), faults)
                .orElseThrow(() -> new FaultsException(faults.inOrder()))
                .all()
                .map(Authority::name)
                .toList();
        this.register = register;
        this.erased = erased;
        this.words = new KnownWords(authorities);
    }

    /**
     * A reply as it was sealed, and as the public may read it.
     *
     * @param answers those that hold: where a later letter corrects one, the right one
     * @param decided the day from which all of it has stood so
     */
    record Read(Entry entry, SealedReply sealed, List<SealedAnswer> answers, Redaction redaction, LocalDate decided) {
        /** Whether a person must look at something first. */
        boolean waits() {
            return !redaction.unsure().isEmpty();
        }

        LogEntry as(String page, String id, LocalDate since) {
            return new LogEntry(
                    page,
                    id,
                    sealed.reference(),
                    sealed.council(),
                    sealed.area(),
                    sealed.regime(),
                    sealed.received(),
                    entry.on(),
                    decided.isAfter(since) ? decided : since,
                    redaction.subject(),
                    redaction.request(),
                    redaction.letter(),
                    RequestOutcome.of(answers),
                    provisions(answers));
        }
    }

    /** Reads a reply; faults of what people wrote about it are noted. */
    Read read(Entry entry, Faults faults) {
        SealedFiles files = SealedFiles.read(register, entry, erased.test(entry), Set.of(LETTER));
        Settled settled = Settled.read(register.caseFolder(entry), entry.folder(), faults);
        List<Correction> corrections = SealedFiles.corrections(register, entry, LETTER);
        String letter = Stream.concat(
                        Stream.of(files.text(LETTER)), corrections.stream().map(Correction::text))
                .collect(Collectors.joining(BETWEEN));
        Redaction.checkSettled(settled, files.request(), letter, faults);
        return new Read(
                entry,
                files.reply(),
                holding(files.reply().answers(), corrections),
                Redaction.of(files.request(), letter, settled, words),
                Stream.concat(
                                Stream.of(settled.last().orElse(entry.on())),
                                corrections.stream()
                                        .map(each -> each.letter().issued().on()))
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static List<SealedAnswer> holding(List<SealedAnswer> answers, List<Correction> corrections) {
        Map<QuestionId, SealedAnswer> holding = new LinkedHashMap<>();
        answers.forEach(answer -> holding.put(answer.question(), answer));
        corrections.stream()
                .flatMap(correction -> correction.letter().answers().stream())
                .forEach(right -> holding.put(right.question(), right));
        return List.copyOf(holding.values());
    }

    /** Section 9 before section 12: by the numbers in them. */
    private static List<String> provisions(List<SealedAnswer> answers) {
        UnaryOperator<String> inOrder = citation -> NUMBER.matcher(citation)
                .replaceAll(m -> "0".repeat(Math.max(0, 5 - m.group().length())) + m.group());
        return answers.stream()
                .map(SealedAnswer::citations)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(inOrder).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
