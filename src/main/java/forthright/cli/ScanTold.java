package forthright.cli;

import forthright.law.files.Fault;
import forthright.law.files.Place;
import forthright.scan.Finding;
import forthright.scan.Scanned;
import forthright.scan.Scanned.Failure;
import forthright.scan.Scanned.Looked;
import forthright.scan.Scanned.NotScanned;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a scan found, for a person. */
final class ScanTold {
    private static final String END = System.lineSeparator();

    private ScanTold() {}

    static String text(List<Scanned> all) {
        StringBuilder told = new StringBuilder();
        for (Scanned scanned : all) {
            told.append(scanned.file()).append(": ").append(sum(scanned)).append(END);
            scanned.findings().forEach(finding -> told.append(finding(finding)));
        }
        return told.toString();
    }

    private static String sum(Scanned scanned) {
        int found = scanned.findings().size();
        String said = found == 1 ? "1 finding" : found + " findings";
        return switch (scanned) {
            case Looked looked -> found == 0 ? "nothing hidden was found" : said;
            case NotScanned not -> found == 0 ? "NOT SCANNED" : "NOT SCANNED AS A WHOLE, " + said;
        };
    }

    private static String finding(Finding finding) {
        String place = finding.place().isEmpty() ? "whole file" : finding.place();
        String count = finding.count() == 1 ? "" : ", %,d".formatted(finding.count());
        return "  %s %s (%s%s)%n"
                        .formatted(
                                finding.kind().severity().word().toUpperCase(Locale.UK),
                                finding.kind().slug(),
                                place,
                                count)
                + "      " + finding.kind().what() + END
                + "      " + finding.kind().remedy() + END;
    }

    /** What could not be scanned and why; nothing where all could. */
    static String notScanned(List<Scanned> all) {
        List<Fault> faults = all.stream().flatMap(ScanTold::faults).toList();
        return faults.isEmpty() ? "" : Report.faults(faults, "what could not be scanned must not be taken for clean");
    }

    private static Stream<Fault> faults(Scanned scanned) {
        return switch (scanned) {
            case Looked looked -> Stream.of();
            case NotScanned(String file, List<Failure> failures, List<Finding> findings) ->
                failures.stream().map(failure -> fault(file, failure));
        };
    }

    private static Fault fault(String file, Failure failure) {
        String what = failure.place().isEmpty() ? "This file" : "In this file, " + failure.place();
        return Fault.error(
                Place.of(file),
                "not-scanned",
                "%s could not be read: it is %s."
                        .formatted(what, failure.reason().said()),
                failure.reason().remedy());
    }
}
