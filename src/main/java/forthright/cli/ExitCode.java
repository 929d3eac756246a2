package forthright.cli;

import forthright.drafting.batch.Ended;

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

    /** How a command ends that made a draft, or none. */
    static ExitCode of(Ended ended) {
        return switch (ended) {
            case READY -> DONE;
            case NEEDS_PERSON -> NEEDS_PERSON;
            case BLOCKED -> BLOCKED;
            case FAILED -> UNUSABLE;
        };
    }

    int number() {
        return number;
    }
}
