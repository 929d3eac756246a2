package forthright.scan.office;

import java.util.regex.Pattern;

/** Folders and files of a machine, as they get into files. */
public final class FilePaths {
    private static final Pattern PATH = Pattern.compile(
            "(?i)(?:\\b[a-z]:[\\\\/]|\\\\\\\\[\\w.$-]+\\\\|file:/|/(?:home|users|mnt|var|tmp|volumes)/)|/personal/[^/]+/");

    private FilePaths() {}

    /** Whether a text names one. */
    public static boolean isIn(String text) {
        return PATH.matcher(text).find();
    }
}
