package forthright.request.files;

/** No text could be taken out of a file. What the parser said of it is dropped: it may quote the file. */
public final class UnreadableException extends RuntimeException {
    private final Refusal refusal;

    /** Stops for this reason. */
    public UnreadableException(Refusal refusal) {
        super(refusal.said());
        this.refusal = refusal;
    }

    /** The reason. */
    public Refusal refusal() {
        return refusal;
    }
}
