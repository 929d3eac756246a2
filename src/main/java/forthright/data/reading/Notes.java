package forthright.data.reading;

import forthright.data.reading.LoadReport.FileRead;
import forthright.data.reading.LoadReport.Rejected;
import forthright.data.reading.LoadReport.Remark;
import forthright.law.files.Faults;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is noted about the rows of one file while it is read and tidied: row numbers only. */
final class Notes {
    private final String file;
    private final Sources.Covers covers;
    private final Map<String, List<Integer>> rejected = new TreeMap<>();
    private final Map<Oddity, BitSet> remarked = new EnumMap<>(Oddity.class);
    private final Map<String, Unknown> unknown = new TreeMap<>();
    private final Map<String, Dates> dates = new TreeMap<>();
    private final Map<String, Integer> widest = new TreeMap<>();
    private int read;
    private int passedOver;

    Notes(String file, Sources.Covers covers) {
        this.file = file;
        this.covers = covers;
    }

    /** Whether its file says that it tells of a day. */
    boolean isCovered(LocalDate day) {
        return switch (covers) {
            case Sources.Covers.Timeless timeless -> true;
            case Sources.Covers.Days days -> !day.isBefore(days.from()) && !day.isAfter(days.to());
        };
    }

    /** The rows in which a field's date was in a declared form, and those in which it was not. */
    private record Dates(Sources.Field field, BitSet read, BitSet unread) {}

    /** Rows whose word for a field nothing explains. */
    private record Unknown(Sources.Field field, List<Integer> rows) {}

    void read() {
        read++;
    }

    void passedOver() {
        passedOver++;
    }

    void reject(String reason, int row) {
        rejected.computeIfAbsent(reason, r -> new ArrayList<>()).add(row);
    }

    /** Notes something odd about a row. */
    void remark(Oddity oddity, int row) {
        remarked.computeIfAbsent(oddity, o -> new BitSet()).set(row);
    }

    /** Notes something odd about the whole file. */
    void remark(Oddity oddity) {
        remarked.computeIfAbsent(oddity, o -> new BitSet());
    }

    void unknown(Sources.Field field, int row) {
        List<Integer> rows = unknown.computeIfAbsent(field.name(), f -> new Unknown(field, new ArrayList<>()))
                .rows();
        if (rows.isEmpty() || rows.getLast() != row) {
            rows.add(row);
        }
    }

    /** Notes whether a date that a row gives is in a form that is declared. */
    void date(Sources.Field field, boolean isRead, int row) {
        Dates of = dates.computeIfAbsent(field.name(), f -> new Dates(field, new BitSet(), new BitSet()));
        (isRead ? of.read() : of.unread()).set(row);
    }

    /** Notes how long an answer is, for the fields in which "NA" and "N" mean different things. */
    void width(Sources.Field field, int length) {
        if (field.kind() instanceof Kind.Word word && word.words().contains("not_required")) {
            widest.merge(field.name(), length, Math::max);
        }
    }

    FileRead summary() {
        List<Rejected> reasons = rejected.entrySet().stream()
                .map(e -> new Rejected(e.getKey(), e.getValue()))
                .toList();
        int lost = (int)
                rejected.values().stream().flatMap(List::stream).distinct().count();
        return new FileRead(file, read, read - lost - passedOver, passedOver, reasons);
    }

    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (widest.containsValue(1)) {
            remark(Oddity.ONE_LETTER);
        }
        remarked.forEach((oddity, rows) -> remarks.add(new Remark(
                file, oddity.code(), oddity.what(), rows.stream().boxed().toList())));
        unknown.forEach((name, words) -> {
            if (words.field().leaveOutUnknown()) {
                remarks.add(new Remark(
                        file,
                        "left-out",
                        "words that sources.yaml does not explain were left out of %s, as it says".formatted(name),
                        words.rows()));
            }
        });
        return remarks;
    }

    /** A word that nothing explains could belong to any category, so a count without it would be a guess. */
    void refuseUnknownWords(Faults faults) {
        unknown.forEach((name, words) -> {
            if (!words.field().leaveOutUnknown()) {
                faults.error(
                        words.field().place(),
                        "unexplained-words",
                        "%s holds words for %s that nothing explains, in %s."
                                .formatted(file, name, LoadReport.rows(words.rows())),
                        "Explain them under values:, or decide to count without them: unknown: leave-out.");
            }
        });
    }

    /**
     * Where most dates of a column are in no declared form, the form is wrong and not the dates: to go on without those
     * rows would make every count too small.
     */
    void refuseUnreadDates(Faults faults) {
        dates.forEach((name, of) -> {
            if (of.unread().cardinality() > of.read().cardinality()) {
                faults.error(
                        of.field().place(),
                        "dates-unread",
                        "Most dates of %s in %s are in none of the declared forms: %s."
                                .formatted(
                                        name,
                                        file,
                                        LoadReport.rows(
                                                of.unread().stream().boxed().toList())),
                        "Declare their form under dates:, as in dd/MM/yyyy HH:mm, or excel-serials: true.");
            }
        });
    }
}
