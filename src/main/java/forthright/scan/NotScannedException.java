package forthright.scan;

/** A file could not be scanned. What its parser said of it is dropped: it may quote the file. */
public final class NotScannedException extends RuntimeException {
    private final Reason reason;

    /** Stops for this reason. */
    public NotScannedException(Reason reason) {
        super(reason.said());
        this.reason = reason;
    }

    /** The reason. */
    public Reason reason() {
        return reason;
    }
}
