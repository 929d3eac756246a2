package forthright.bank;

/**
 * A wording that a person says is one of a standard question's.
 *
 * @param question the question of a request that it is; empty where it was given by itself
 * @param entry id of the standard question
 */
public record NewWording(String question, String entry, String wording) {}
