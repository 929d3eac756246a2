package forthright.disclosurecontrol.proof;

/**
 * That a figure has none of these values, though everything new were withheld; with the reason, which anybody can check.
 *
 * @param figure its name
 * @param from the first of the values
 * @param to the last of them
 * @param reason why
 */
public record Impossible(String figure, long from, long to, Reason reason) {}
