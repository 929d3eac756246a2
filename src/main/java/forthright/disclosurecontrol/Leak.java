package forthright.disclosurecontrol;

/**
 * A figure that nobody may learn, and that earlier replies have given away. It cannot be taken back.
 *
 * @param figure its name: everything but the value
 * @param what which replies gave it away, in a sentence without a hidden number
 */
public record Leak(String figure, String what) {}
