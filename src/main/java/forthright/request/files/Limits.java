package forthright.request.files;

/** How much is taken in: far above any request that is known to us, far below what would trouble the machine. */
final class Limits {
    /** The largest file that is opened, in bytes. */
    static final int FILE = 10 * 1024 * 1024;
    /** The most text that is taken out of it, in characters. */
    static final int TEXT = 1024 * 1024;

    static final int PAGES = 200;
    static final int ATTACHMENTS = 50;
    static final int DEPTH = 200;
    /** How deep mails may lie in mails. */
    static final int MAILS = 5;

    private Limits() {}
}
