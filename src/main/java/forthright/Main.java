package forthright;

import forthright.cli.Foi;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(Foi.run(System.in, System.out, System.err, args));
    }
}
