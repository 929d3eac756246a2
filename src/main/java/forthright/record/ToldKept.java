package forthright.record;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Where the lines lie that say what a council's replies have told: by file, and the files by measure. */
public interface ToldKept {
    /** Every measure of which something was told, in order. */
    List<String> measures() throws IOException;

    /** The files of a measure, in order, each with the measure's folder where it lies in one. */
    List<String> files(String measure) throws IOException;

    /** The lines of a file. */
    List<String> lines(String file) throws IOException;

    /** Whether the last line of a file was not written to its end. */
    boolean isCutOff(String file) throws IOException;

    /** Adds lines to files. */
    void add(Map<String, List<String>> lines) throws IOException;
}
