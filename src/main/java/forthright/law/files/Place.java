package forthright.law.files;

/**
 * Where something stands in a file, as an editor shows it.
 *
 * @param file the file, relative to the workspace
 * @param line the line, counted from 1; 0 where the whole file is meant
 * @param column the column, counted from 1; 0 where the whole line is meant
 */
public record Place(String file, int line, int column) {
    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
