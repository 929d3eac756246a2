package forthright.bank;

import forthright.bank.Learnt.Added;
import forthright.bank.Learnt.Known;
import forthright.bank.Learnt.Refused;
import forthright.law.files.Faults;
import forthright.law.files.Place;
import forthright.law.files.WholeFile;
import forthright.request.Cue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds wordings that a person has confirmed to standard questions, all or none, and leaves the rest of their files. */
public final class Learning {
    private static final Cue BLANKS = Cue.of("\\s+");

    private final Path folder;
    private final Faults faults;
    private final Map<Path, String> before = new LinkedHashMap<>();
    private final Map<Path, String> after = new LinkedHashMap<>();

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
        Learning learning = new Learning(folder, faults);
        return learning.all(List.of(new NewWording("", entry, wording)), false).stream()
                .findFirst()
                .flatMap(learning::single);
    }

    private Optional<Learned> single(Learnt learnt) {
        return switch (learnt) {
            case Added(NewWording of, Path file, String line) -> Optional.of(new Learned(file, line));
            case Known(NewWording of, String what) -> {
                fault("known-wording", what, "There is nothing to add.");
                yield Optional.empty();
            }
            case Refused(NewWording of, String code, String what, String remedy) -> {
                fault(code, what, remedy + " Nothing was changed.");
                yield Optional.empty();
            }
        };
    }

    /**
     * Adds the wordings of one request's questions, in order, unless one of them is refused: then nothing is written.
     *
     * @return what came of each; empty, with every fault noted, where the bank cannot be read or written
     */
    public static List<Learnt> addAll(Path folder, List<NewWording> wordings, Faults faults) {
        return new Learning(folder, faults).all(wordings, true);
    }

    private List<Learnt> all(List<NewWording> wordings, boolean ofARequest) {
        Optional<QuestionBank> bank = QuestionBank.load(folder, faults);
        if (bank.isEmpty()) {
            return List.of();
        }
        WordingCheck check = new WordingCheck(bank.get(), folder, ofARequest);
        List<Learnt> learnt = new ArrayList<>();
        for (NewWording given : wordings) {
            NewWording wording = new NewWording(
                    given.question(),
                    given.entry(),
                    BLANKS.matcher(given.wording().strip()).replaceAll(" "));
            learnt.add(check.objection(wording)
                    .orElseGet(() ->
                            added(wording, bank.get().entry(wording.entry()).orElseThrow())));
        }
        return learnt.stream().anyMatch(Refused.class::isInstance) || written() ? List.copyOf(learnt) : List.of();
    }

    private Learnt added(NewWording wording, BankEntry entry) {
        Path file = folder.resolve(entry.topic()).resolve(entry.id() + ".yaml");
        try {
            String text = after.containsKey(file) ? after.get(file) : Files.readString(file);
            before.putIfAbsent(file, text);
            Optional<String> longer = AsksText.with(text, wording.wording());
            longer.ifPresent(l -> after.put(file, l));
            return longer.<Learnt>map(l -> new Added(wording, file, AsksText.line(wording.wording())))
                    .orElseGet(() -> new Refused(
                            wording,
                            "asks-not-in-lines",
                            "The wordings of \"%s\" do not stand one a line.".formatted(entry.id()),
                            "Write each on its own line, after a dash, under asks:."));
        } catch (IOException e) {
            return new Refused(
                    wording,
                    "unreadable",
                    "%s could not be read.".formatted(entry.place().file()),
                    "Check that you may open it.");
        }
    }

    /** Writes the files; whatever goes wrong, all of them are then as they were. */
    private boolean written() {
        try {
            for (Map.Entry<Path, String> file : after.entrySet()) {
                WholeFile.write(file.getKey(), file.getValue());
            }
            Faults own = new Faults();
            if (QuestionBank.load(folder, own).isPresent()) {
                return true;
            }
            faults.addAll(own.inOrder());
        } catch (IOException e) {
            fault(
                    "unwritable",
                    "A file of the question bank could not be written. Nothing was changed.",
                    "Check that you may change the files of %s."
                            .formatted(after.keySet().stream()
                                    .map(file -> String.valueOf(file.getFileName()))
                                    .toList()));
        }
        restore();
        return false;
    }

    private void restore() {
        before.forEach((file, text) -> {
            try {
                WholeFile.write(file, text);
            } catch (IOException e) {
                fault(
                        "half-written",
                        "%s could not be put back as it was.".formatted(file.getFileName()),
                        "Take out the wording that was added last under asks:.");
            }
        });
    }

    private void fault(String code, String what, String remedy) {
        faults.error(Place.of(String.valueOf(folder.getFileName())), code, what, remedy);
    }
}
