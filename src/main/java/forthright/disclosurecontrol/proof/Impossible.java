package forthright.disclosurecontrol.proof;

/**
 * That a figure has none of these values, though everything new were withheld; with the reason, which anybody can check.
 *
 * @param figure its name
 * @param from the first of the values
 * @param to the last of them
 * @param reason why
 * @param knowing the figure that somebody must know besides, since it counts nobody else; empty where nobody need
 */
public record Impossible(String figure, long from, long to, Reason reason, String knowing) {
    /** What is impossible to whoever knows no more than every reader. */
    public Impossible(String figure, long from, long to, Reason reason) {
        this(figure, from, to, reason, "");
    }
}
