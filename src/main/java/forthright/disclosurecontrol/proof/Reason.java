package forthright.disclosurecontrol.proof;

import forthright.disclosurecontrol.problem.Link;
import java.util.Map;

/** Why no world fits some bounds. */
public sealed interface Reason {
    /**
     * What is known, so many times each and added up, contradicts the bounds of the figures in it.
     *
     * @param multiples how many times each thing known is added
     */
    record Sum(Map<Link, Long> multiples) implements Reason {
        public Sum {
            multiples = Map.copyOf(multiples);
        }
    }

    /**
     * A figure is a whole number: at most this, or more; neither fits.
     *
     * @param figure its name
     * @param upTo the number
     * @param below why it is not at most this
     * @param above why it is not more
     */
    record Either(String figure, long upTo, Reason below, Reason above) implements Reason {}
}
