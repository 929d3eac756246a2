package forthright.bank;

import forthright.bank.BankEntry.Measure;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.Spelling;
import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Adds a wording that a person has confirmed to a standard question, and leaves the rest of its file as it is. */
public final class Learning {
    private static final int LONGEST = 400;
    private static final Pattern ITEM = Pattern.compile("^(\\s*)- .*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_PLAIN = Pattern.compile("^[-?:,\\[\\]{}#&*!|>'\"%@`].*|.*(: | #).*|.*:$");

    private final Path folder;
    private final Faults faults;

    private Learning(Path folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /**
     * A wording that was added.
     *
     * @param file the file it was written to
     * @param line the line, as written
     */
    public record Learned(Path file, String line) {}

    /** Adds a wording to a standard question of the bank in a folder; empty, with the reason noted, where it may not be. */
    public static Optional<Learned> add(Path folder, String entry, String wording, Faults faults) {
        return new Learning(folder, faults)
                .add(entry, BLANKS.matcher(wording.strip()).replaceAll(" "));
    }

    private Optional<Learned> add(String id, String wording) {
        Optional<QuestionBank> bank = QuestionBank.load(folder, faults);
        if (bank.isEmpty()) {
            return Optional.empty();
        }
        Optional<BankEntry> entry = bank.get().entry(id);
        if (entry.isEmpty()) {
            List<String> known =
                    bank.get().entries().stream().map(BankEntry::id).toList();
            refuse("unknown-entry", "\"%s\" is no question of the bank.".formatted(id), Spelling.hint(id, known));
            return Optional.empty();
        }
        if (!mayBeAdded(bank.get(), entry.get(), wording)) {
            return Optional.empty();
        }
        Path file = folder.resolve(entry.get().topic()).resolve(id + ".yaml");
        try {
            return write(file, entry.get(), wording);
        } catch (IOException e) {
            refuse(
                    "unwritable",
                    "%s could not be read or written."
                            .formatted(entry.get().place().file()),
                    "Check that you may change it.");
            return Optional.empty();
        }
    }

    private boolean mayBeAdded(QuestionBank bank, BankEntry entry, String wording) {
        if (wording.isEmpty() || wording.length() > LONGEST) {
            refuse(
                    "no-wording",
                    "A wording has from 1 to %d characters.".formatted(LONGEST),
                    "Give one question, in quotes.");
            return false;
        }
        for (BankEntry other : bank.entries()) {
            if (other.asks().stream().anyMatch(ask -> Lexicon.words(ask).equals(Lexicon.words(wording)))) {
                refuse(
                        other.id().equals(entry.id()) ? "known-wording" : "shared-wording",
                        "\"%s\" is already a wording of \"%s\".".formatted(wording, other.id()),
                        other.id().equals(entry.id())
                                ? "There is nothing to add."
                                : "Take it away there first, if it was put there by mistake.");
                return false;
            }
        }
        Optional<Unit> asked = bank.unitOf(wording);
        Optional<Unit> counted = entry.by().measured().map(Measure::unit);
        if (asked.isPresent() && counted.isPresent() && !asked.equals(counted)) {
            refuse(
                    "unit-differs",
                    "\"%s\" asks for %s, and \"%s\" counts %s."
                            .formatted(
                                    wording,
                                    asked.get().inWords(),
                                    entry.id(),
                                    counted.get().inWords()),
                    "Name the question that counts %s.".formatted(asked.get().inWords()));
            return false;
        }
        return true;
    }

    private Optional<Learned> write(Path file, BankEntry entry, String wording) throws IOException {
        String before = Files.readString(file);
        List<String> lines = before.lines().toList();
        int last = lastAsk(lines);
        if (last < 0) {
            refuse(
                    "asks-not-in-lines",
                    "The wordings of \"%s\" do not stand one a line.".formatted(entry.id()),
                    "Write each on its own line, after a dash, under asks:.");
            return Optional.empty();
        }
        java.util.regex.Matcher item = ITEM.matcher(lines.get(last));
        String indent = item.matches() ? item.group(1) : "  ";
        String line = indent + "- " + quoted(wording);
        List<String> after = new ArrayList<>(lines);
        after.add(last + 1, line);
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        WholeFile.write(file, String.join(end, after) + end);
        if (stillSound(entry, wording)) {
            return Optional.of(new Learned(file, line.strip()));
        }
        WholeFile.write(file, before);
        return Optional.empty();
    }

    /** Whether the bank loads as before, and the wording is matched to this question or, standing alone, to none. */
    private boolean stillSound(BankEntry entry, String wording) {
        Faults own = new Faults();
        Optional<QuestionBank> bank = QuestionBank.load(folder, own);
        if (bank.isEmpty()) {
            faults.addAll(own.inOrder());
            return false;
        }
        Match match = bank.get().match(wording);
        boolean found =
                match instanceof Match.Matched matched && matched.entry().id().equals(entry.id());
        boolean refersBack = !entry.follows().isEmpty() && !(match instanceof Match.Matched);
        if (!found && !refersBack) {
            String instead = switch (match) {
                case Match.Matched matched -> "\"" + matched.entry().id() + "\" would still be nearer.";
                case Match.Unclear unclear -> "two or more questions would be as near.";
                case Match.Unknown unknown -> "it would still be matched to nothing: its kind of answer differs.";
            };
            refuse(
                    "no-use",
                    "With \"%s\" under \"%s\", %s Nothing was changed.".formatted(wording, entry.id(), instead),
                    "Look at ./foi match with this wording, and at the words in vocabulary.yaml.");
        }
        return found || refersBack;
    }

    private static int lastAsk(List<String> lines) {
        int asks = lines.indexOf("asks:");
        int last = -1;
        for (int i = asks + 1; asks >= 0 && i < lines.size(); i++) {
            String line = lines.get(i);
            if (ITEM.matcher(line).matches()) {
                last = i;
            } else if (!line.isBlank() && !Character.isWhitespace(line.charAt(0)) && line.charAt(0) != '#') {
                break;
            } else if (last >= 0 && !line.isBlank() && !line.strip().startsWith("#")) {
                last = i; // a wording that goes on in the next line
            }
        }
        return last;
    }

    private static String quoted(String wording) {
        return NOT_PLAIN.matcher(wording).matches()
                ? "\"" + wording.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : wording;
    }

    private void refuse(String code, String what, String remedy) {
        faults.error(Place.of(String.valueOf(folder.getFileName())), code, what, remedy);
    }
}
