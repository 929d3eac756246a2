package forthright.data.reading;

import forthright.law.files.Fault;
import forthright.law.files.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of the rows of a council's files. It names rows by number and never by what stands in them.
 *
 * @param remarks what is odd in the rows that were used, and what was done about it
 */
public record LoadReport(List<FileRead> files, List<Remark> remarks) {
    public LoadReport {
        files = List.copyOf(files);
        remarks = List.copyOf(remarks);
    }

    /**
     * One file.
     *
     * @param read the rows below the header that are not blank
     * @param kept those of them that were used
     * @param passedOver those that {@code only-rows} leaves to others
     * @param rejected those that could not be used, by reason
     */
    public record FileRead(String file, int read, int kept, int passedOver, List<Rejected> rejected) {
        public FileRead {
            rejected = List.copyOf(rejected);
        }
    }

    /** Rows that could not be used, for one reason: a slug such as {@code bad-started_at}. */
    public record Rejected(String reason, List<Integer> rows) {
        public Rejected {
            rows = List.copyOf(rows);
        }
    }

    /** Something odd about rows of a file, under a slug that names it. */
    public record Remark(String file, String code, String what, List<Integer> rows) {
        public Remark {
            rows = List.copyOf(rows);
        }
    }

    /** The same as warnings, one for each file and reason, for the person who keeps the data. */
    public List<Fault> warnings() {
        List<Fault> warnings = new ArrayList<>();
        for (FileRead file : files) {
            for (Rejected rejected : file.rejected()) {
                warnings.add(Fault.warning(
                        Place.of(file.file()),
                        rejected.reason(),
                        "%s not used: %s."
                                .formatted(
                                        rejected.rows().size() == 1
                                                ? "1 row was"
                                                : rejected.rows().size() + " rows were",
                                        rows(rejected.rows())),
                        "Mend them in the case-management system, or say in sources.yaml how to read them."));
            }
        }
        for (Remark remark : remarks) {
            String where = remark.rows().isEmpty() ? "" : " (" + rows(remark.rows()) + ")";
            warnings.add(Fault.warning(Place.of(remark.file()), remark.code(), remark.what() + where + ".", ""));
        }
        return warnings;
    }

    /** Row numbers for a person: the first ten, and how many more. */
    static String rows(List<Integer> rows) {
        String first = rows.stream().limit(10).map(String::valueOf).collect(Collectors.joining(", "));
        String word = rows.size() == 1 ? "row " : "rows ";
        return rows.size() > 10 ? word + first + " and " + (rows.size() - 10) + " more" : word + first;
    }
}
