package forthright.cli;

/** How a command ends; scripts rely on these numbers. */
enum ExitCode {
    DONE(0),
    FINDINGS(1),
    UNUSABLE(2),
    BLOCKED(3),
    NEEDS_PERSON(4),
    OUR_FAULT(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
