package forthright.scan;

import java.util.List;

/** What became of one file. */
public sealed interface Scanned {
    /** The file, as it is named in messages. */
    String file();

    /** What was found in it. */
    List<Finding> findings();

    /** It was looked through; nothing is hidden in it where nothing was found. */
    record Looked(String file, List<Finding> findings) implements Scanned {
        public Looked {
            findings = List.copyOf(findings);
        }
    }

    /** It could not be looked through, or not wholly; what was found before that is told too. */
    record NotScanned(String file, List<Failure> failures, List<Finding> findings) implements Scanned {
        public NotScanned {
            failures = List.copyOf(failures);
            findings = List.copyOf(findings);
        }
    }

    /**
     * Why something could not be looked through.
     *
     * @param place the file in the file; empty where the whole file is meant
     */
    record Failure(String place, Reason reason) {}
}
