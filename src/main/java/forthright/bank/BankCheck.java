package forthright.bank;

import forthright.law.files.Faults;
import forthright.law.files.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What must hold between the words of a standard question and what it counts, and between one question and the others. */
final class BankCheck {
    private BankCheck() {}

    static void check(List<Standard> standards, Faults faults) {
        Map<String, BankEntry> byId = new HashMap<>();
        for (Standard standard : standards) {
            BankEntry entry = standard.entry();
            BankEntry earlier = byId.putIfAbsent(entry.id(), entry);
            if (earlier != null) {
                faults.error(
                        entry.place(),
                        "duplicate-id",
                        "The id \"%s\" is also that of %s."
                                .formatted(entry.id(), earlier.place().file()),
                        "Rename one of the two questions and its files.");
            }
        }
        Set<String> ids = new TreeSet<>(byId.keySet());
        for (Standard standard : standards) {
            units(standard, faults);
            standard.entry().follows().stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> faults.error(
                            standard.entry().place(),
                            "unknown-entry",
                            "\"%s\", which this question follows, is no question of the bank.".formatted(id),
                            Spelling.hint(id, ids)));
        }
        within(standards, faults);
        sharedAsks(standards, faults);
    }

    /** A measure that lies within another names one that there is, and not itself. */
    private static void within(List<Standard> standards, Faults faults) {
        Set<String> measures = new TreeSet<>();
        standards.forEach(standard -> standard.measure().ifPresent(measure -> measures.add(measure.name())));
        for (Standard standard : standards) {
            standard.measure()
                    .ifPresent(measure -> measure.within().of().stream()
                            .filter(name -> !measures.contains(name) || name.equals(measure.name()))
                            .forEach(name -> faults.error(
                                    standard.entry().place(),
                                    "unknown-measure",
                                    "\"%s\", within which this measure is said to lie, is no other measure of the bank."
                                            .formatted(name),
                                    Spelling.hint(name, measures))));
        }
    }

    /** A question about interviews is never answered with a count of incidents. */
    private static void units(Standard standard, Faults faults) {
        standard.measure().ifPresent(measure -> {
            for (int i = 0; i < standard.asks().size(); i++) {
                String ask = standard.entry().asks().get(i);
                standard.asks()
                        .get(i)
                        .terms()
                        .unit()
                        .filter(unit -> unit != measure.unit())
                        .ifPresent(unit -> faults.error(
                                standard.entry().place(),
                                "unit-differs",
                                "\"%s\" asks for %s, and the measure counts %s."
                                        .formatted(
                                                ask,
                                                unit.inWords(),
                                                measure.unit().inWords()),
                                "Move the wording to the question that counts %s, or change the measure."
                                        .formatted(unit.inWords())));
            }
        });
    }

    private static void sharedAsks(List<Standard> standards, Faults faults) {
        Map<String, BankEntry> seen = new HashMap<>();
        for (Standard standard : standards) {
            BankEntry entry = standard.entry();
            for (int i = 0; i < entry.asks().size(); i++) {
                Terms terms = standard.asks().get(i).terms();
                String said = terms.unit().map(Unit::word).orElse("") + " " + String.join(" ", terms.inOrder());
                String place = said
                        + (entry.follows().isEmpty() ? "" : " after " + entry.follows())
                        + (standard.at() == BankEntry.At.DATE ? " on a day" : "")
                        + (standard.namesItsConcepts() ? terms.conceptIds() : "");
                BankEntry earlier = seen.putIfAbsent(place, entry);
                if (earlier != null && !earlier.id().equals(entry.id())) {
                    faults.error(
                            entry.place(),
                            "shared-wording",
                            "\"%s\" is, but for small words, also a wording of \"%s\"."
                                    .formatted(entry.asks().get(i), earlier.id()),
                            "Keep it in one of the two, or say what tells them apart.");
                }
            }
        }
    }
}
