package forthright.record;

import forthright.law.files.Fault;
import forthright.law.files.Faults;
import forthright.law.files.FaultsException;
import forthright.law.files.KeptFiles;
import forthright.law.files.Place;
import forthright.law.files.Sha256;
import forthright.reply.Mark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the record is what was written: no line and no sealed file changed, added, taken out or moved. What was cut off
 * the end shows by any letter, or any sealed folder, that came after.
 */
public final class Audit {
    private static final String PUT_BACK = "Put it back from a copy, and find out who changed it.";

    private static final int READ_AHEAD = 200;

    private final Register register;
    private final Set<String> kept = new HashSet<>();
    private final Faults faults = new Faults();
    private final Map<String, Entry> issued = new LinkedHashMap<>();
    private final Set<String> erased = new LinkedHashSet<>();
    private final Map<String, Entry> erasures = new LinkedHashMap<>();

    private Audit(Register register) {
        this.register = register;
    }

    /** How many entries were looked at, and what is wrong. */
    public record Found(int entries, String head, List<Fault> faults) {}

    /** Looks at everything. */
    public static Found of(Register register) {
        return of(register, folder -> true);
    }

    /** Looks at the whole chain, and at the sealed files of some cases. */
    static Found of(Register register, Predicate<String> wanted) {
        Audit audit = new Audit(register);
        try {
            List<String> lines = register.lines();
            audit.chain(lines);
            audit.sealed(audit.issued.values().stream()
                    .filter(entry -> wanted.test(entry.folder()))
                    .toList());
            audit.erasures.values().stream()
                    .filter(entry -> wanted.test(entry.folder()))
                    .forEach(audit::erasure);
            audit.unknown();
            String head = lines.isEmpty() ? "" : Entry.hash(lines.getLast());
            return new Found(lines.size(), head, audit.faults.inOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void chain(List<String> lines) {
        String previous = "";
        int number = 0;
        for (String line : lines) {
            number++;
            Place place = new Place(register.chainShownAs(), number, 1);
            Entry entry = Entry.of(line, register.chainShownAs()).orElse(null);
            if (entry == null) {
                fault(place, "changed-entry", "This line is not what was written.");
                return;
            }
            if (!entry.previous().equals(previous)) {
                fault(
                        place,
                        "broken-chain",
                        "Line %d, or one before it, was changed, added, taken out or moved."
                                .formatted(Math.max(1, number - 1)));
                return;
            }
            if (entry.number() != number) {
                fault(place, "moved-entry", "This is entry %d, on line %d.".formatted(entry.number(), number));
                return;
            }
            switch (entry.deed()) {
                // A case that was erased and answered anew has words again, and they are sealed.
                case ISSUED, SENT -> {
                    erased.remove(entry.folder());
                    issued.put(entry.folder(), entry);
                }
                case ERASED -> {
                    erased.add(entry.folder());
                    erasures.put(entry.folder(), entry);
                }
                case WITHDRAWN, PUBLISHED -> paper(entry, place);
            }
            previous = Entry.hash(line);
        }
    }

    /** What nothing after it vouches for in the last line, its paper does. */
    private void paper(Entry entry, Place place) {
        try {
            if (!LogPaper.read(register.councilFiles(), entry).says(entry) || !issued.containsKey(entry.folder())) {
                fault(place, "changed-entry", "This line does not say what the paper says that it names.");
            }
        } catch (FaultsException damaged) {
            faults.addAll(damaged.faults());
        }
    }

    private void sealed(List<Entry> entries) throws IOException {
        for (int from = 0; from < entries.size(); from += READ_AHEAD) {
            List<Entry> some = entries.subList(from, Math.min(entries.size(), from + READ_AHEAD));
            register.store().willBeRead(some.stream().map(Entry::folder).toList(), Set.of());
            some.forEach(this::sealed);
        }
        register.store().willBeRead(List.of(), Set.of());
    }

    private void sealed(Entry entry) {
        String shownAs = entry.folder() + "/" + Register.ISSUED;
        Place record = Place.of(shownAs + "/" + Register.RECORD);
        String text = read(entry, Register.RECORD);
        if (text == null) {
            fault(record, "record-gone", "The record of %s is gone.".formatted(called(entry)));
            return;
        }
        if (!Sha256.hex(text).equals(entry.record())) {
            fault(record, "changed-record", "The record of %s is not what was sealed.".formatted(called(entry)));
            return;
        }
        OnRecord reply = entry.read(text, record.file());
        if (!says(entry, reply)) {
            fault(
                    new Place(register.chainShownAs(), entry.number(), 1),
                    "changed-entry",
                    "This line does not say what the record of %s says.".formatted(called(entry)));
        }
        reply.files().forEach((name, hash) -> {
            String said = read(entry, name);
            if (said == null || !Sha256.hex(said).equals(hash)) {
                fault(
                        Place.of(shownAs + "/" + name),
                        said == null ? "file-gone" : "changed-file",
                        "This file of %s is %s."
                                .formatted(called(entry), said == null ? "gone" : "not what was sealed"));
            }
        });
        asWritten(entry, reply, shownAs);
        kept(reply);
        unsealed(entry, reply, shownAs);
    }

    private static String called(Entry entry) {
        return (entry.deed() == Entry.Deed.SENT ? "a letter about request " : "reply ") + entry.reference();
    }

    /** What nothing after it vouches for in the last line, its own record does. */
    private static boolean says(Entry entry, OnRecord reply) {
        return entry.reference().equals(reply.reference())
                && entry.council().equals(reply.council())
                && entry.by().equals(reply.issued().by())
                && entry.on().equals(reply.issued().on())
                && entry.number() == reply.mark().number()
                && entry.previous().startsWith(reply.mark().before());
    }

    /** On whose word a case was erased: it says what its line says. */
    private void erasure(Entry entry) {
        String shownAs = entry.folder() + "/" + Erasure.FILE;
        String text = word(entry);
        if (text == null || !Sha256.hex(text).equals(entry.record())) {
            fault(
                    Place.of(shownAs),
                    text == null ? "record-gone" : "changed-record",
                    "What was written when case %s was erased is %s."
                            .formatted(entry.reference(), text == null ? "gone" : "not this"));
        } else if (!Erasure.read(text, shownAs).isSaidBy(entry)) {
            fault(
                    new Place(register.chainShownAs(), entry.number(), 1),
                    "changed-entry",
                    "This line does not say what %s says.".formatted(shownAs));
        }
    }

    private void asWritten(Entry entry, OnRecord reply, String shownAs) {
        boolean isErased = erased.stream()
                .anyMatch(gone ->
                        entry.folder().equals(gone) || entry.folder().startsWith(gone + "/" + Register.LETTERS + "/"));
        if (isErased) {
            Stream.concat(reply.asWritten().keySet().stream(), Stream.of(Seals.SECRET))
                    .filter(names(entry)::contains)
                    .forEach(name -> faults.error(
                            Place.of(shownAs + "/" + name),
                            "erased-and-here",
                            "This file of reply %s was erased on the record, and is here.".formatted(entry.reference()),
                            "Take it away: a copy that was put back must leave out what was erased since."));
            return;
        }
        String secret = read(entry, Seals.SECRET);
        reply.asWritten().forEach((name, hash) -> {
            String said = read(entry, name);
            boolean same = said != null
                    && secret != null
                    && Seals.withSecret(secret.strip(), said).equals(hash);
            if (!same) {
                fault(
                        Place.of(shownAs + "/" + name),
                        said == null ? "file-gone" : "changed-file",
                        "This file of %s is %s, and nobody has erased it on the record."
                                .formatted(called(entry), said == null ? "gone" : "not what was sealed"));
            }
        });
        if (secret != null && !secret.equals(secret.strip() + "\n")) {
            fault(Place.of(shownAs + "/" + Seals.SECRET), "changed-file", "This file is not what was sealed.");
        }
    }

    private void kept(OnRecord reply) {
        KeptFiles store = register.councilFiles();
        for (String hash : new LinkedHashSet<>(reply.councilFiles().values())) {
            if (!kept.add(hash)) {
                continue;
            }
            try {
                store.get(hash);
            } catch (FaultsException damaged) {
                faults.addAll(damaged.faults());
            }
        }
    }

    /** A file that lies among the sealed ones and was not sealed with them. */
    private void unsealed(Entry entry, OnRecord reply, String shownAs) {
        try {
            register.store().names(entry.folder()).stream()
                    .filter(name -> !name.equals(Register.RECORD))
                    .filter(name ->
                            !name.equals(Seals.SECRET) || reply.asWritten().isEmpty())
                    .filter(name -> !reply.files().containsKey(name)
                            && !reply.asWritten().containsKey(name))
                    .forEach(name -> fault(
                            Place.of(shownAs + "/" + name), "added-file", "This file was not sealed with the others."));
        } catch (IOException e) {
            fault(Place.of(shownAs), "unreadable", "This folder cannot be read.");
        }
    }

    /** Sealed folders of which the chain knows nothing: put in from elsewhere, or the chain's end was cut off. */
    private void unknown() throws IOException {
        Store.Known known = register.store().known();
        known.sealed().stream()
                .filter(folder -> !issued.containsKey(folder))
                .forEach(
                        folder -> fault(
                                Place.of(folder + "/" + Register.ISSUED),
                                "not-on-the-record",
                                "This was sealed, and the record does not know it: it was put here, or the record's end was cut off."));
        known.erased().stream()
                .filter(folder -> !erasures.containsKey(folder))
                .forEach(folder -> fault(
                        Place.of(folder + "/" + Erasure.FILE),
                        "not-on-the-record",
                        "This case was erased, and the record does not know it: the record's end was cut off."));
    }

    /** Whether the chain still holds what a letter says of it; stops where the letter says nothing of it. */
    public static List<Fault> ofLetter(Register register, String letter, String shownAs) {
        Mark mark = MarkInLetter.of(letter)
                .orElseThrow(() -> FaultsException.error(
                        Place.of(shownAs),
                        "no-mark",
                        "This letter does not say where it stands on the record.",
                        "Name a letter that was issued."));
        List<Entry> entries = register.entries();
        boolean there = entries.size() >= mark.number()
                && entries.get(mark.number() - 1).previous().startsWith(mark.before());
        return there
                ? List.of()
                : List.of(Fault.error(
                        Place.of(shownAs),
                        "letter-not-on-the-record",
                        "This letter is number %d on a record that was another before it.".formatted(mark.number()),
                        "The record was cut off or changed. " + PUT_BACK));
    }

    private void fault(Place place, String code, String what) {
        faults.error(place, code, what, PUT_BACK);
    }

    private @Nullable String read(Entry entry, String name) {
        return register.text(entry.folder(), name).orElse(null);
    }

    private Set<String> names(Entry entry) {
        try {
            return Set.copyOf(register.store().names(entry.folder()));
        } catch (IOException e) {
            return Set.of();
        }
    }

    private @Nullable String word(Entry entry) {
        try {
            return register.store().word(entry.folder()).orElse(null);
        } catch (IOException e) {
            return null;
        }
    }
}
