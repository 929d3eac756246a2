package forthright.data.synthetic;

import forthright.law.files.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Writes the shipped data of the example councils again. Run it after a change to one of the generators. */
public final class Synthetic {
    private Synthetic() {}

    /** Every file, by its path below {@code councils/}. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        Coventry.files().forEach((name, bytes) -> files.put("coventry/data/" + name, bytes));
        Marlshire.files().forEach((name, bytes) -> files.put("marlshire/data/" + name, bytes));
        Eastmere.files().forEach((name, bytes) -> files.put("eastmere/data/" + name, bytes));
        Dyfrgoed.files().forEach((name, bytes) -> files.put("dyfrgoed/data/" + name, bytes));
        return files;
    }

    /** Writes them below the folder given, or {@code councils}. */
    public static void main(String[] args) throws IOException {
        Path councils = Path.of(args.length == 0 ? "councils" : args[0]);
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            WholeFile.write(councils.resolve(file.getKey()), file.getValue());
        }
    }
}
