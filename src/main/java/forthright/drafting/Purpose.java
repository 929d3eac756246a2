package forthright.drafting;

/** Why a draft is made. */
enum Purpose {
    /** For the letter. */
    LETTER,
    /** To ask the services for what is lacking: a sheet without all its rows is no fault. */
    ASKING,
    /** To say why it was decided so: nothing is written, not even the key that names what was supplied. */
    EXPLAINING,
    /** To put right a reply that was issued: what that one told is held against it like everything else. */
    CORRECTING
}
