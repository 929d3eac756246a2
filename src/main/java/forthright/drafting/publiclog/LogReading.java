package forthright.drafting.publiclog;

import forthright.disclosurelog.Ending;
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
import forthright.record.SealedAnswer;
import forthright.record.SealedFiles;
import forthright.record.SealedReply;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads issued replies as the public may read them. */
final class LogReading {
    private static final String LETTER = "letter.md";
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

    /** A reply as it was sealed, and as the public may read it. */
    record Read(Entry entry, SealedReply sealed, Redaction redaction, LocalDate decided) {
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
                    Ending.of(sealed.answers()),
                    provisions(sealed));
        }
    }

    /** Reads a reply; faults of what people wrote about it are noted. */
    Read read(Entry entry, Faults faults) {
        SealedFiles files = SealedFiles.read(register, entry, erased.test(entry), Set.of(LETTER));
        Settled settled = Settled.read(register.caseFolder(entry), entry.folder(), faults);
        String letter = files.text(LETTER);
        Redaction.checkSettled(settled, files.request(), letter, faults);
        return new Read(
                entry,
                files.reply(),
                Redaction.of(files.request(), letter, settled, words),
                settled.last().orElse(entry.on()));
    }

    /** Section 9 before section 12: by the numbers in them. */
    private static List<String> provisions(SealedReply sealed) {
        UnaryOperator<String> inOrder = citation -> NUMBER.matcher(citation)
                .replaceAll(m -> "0".repeat(Math.max(0, 5 - m.group().length())) + m.group());
        return sealed.answers().stream()
                .map(SealedAnswer::citations)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(inOrder).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
