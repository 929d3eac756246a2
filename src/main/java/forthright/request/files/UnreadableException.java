package forthright.request.files;

/** No text could be taken out of a file. What the parser said of it is dropped: it may quote the file. */
final class UnreadableException extends RuntimeException {
    private final Refusal refusal;

    UnreadableException(Refusal refusal) {
        super(refusal.said());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
