package forthright.drafting;

/** Why a draft is made. */
enum Purpose {
    /** For the letter. */
    LETTER,
    /** To ask the services for what is lacking: a sheet without all its rows is no fault. */
    ASKING,
    /** To put right a reply that was issued: what that one told is held against it like everything else. */
    CORRECTING,
    /** To be looked at, not sent: nothing is written, not even the key that names what was supplied. */
    LOOKING,
    /** The same, laid beside the letter that was sent for the same request: what that told is held against it. */
    LOOKING_BESIDE;

    boolean isToBeSent() {
        return this != LOOKING && this != LOOKING_BESIDE;
    }

    boolean countsItsOwnReply() {
        return this == CORRECTING || this == LOOKING_BESIDE;
    }
}
