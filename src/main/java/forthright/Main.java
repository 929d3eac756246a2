package forthright;

import forthright.cli.Foi;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends with its exit code. A command that did its work just returns: {@link System#exit} looks for
     * a logger first, and thereby through the whole program, which takes a tenth of a short command's time.
     */
    public static void main(String[] args) {
        int code = Foi.run(System.in, System.out, System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
