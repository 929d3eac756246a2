package forthright.law;

/**
 * How a review of the reply is asked for and answered.
 *
 * @param askWithin working days
 * @param from the day from which they count
 * @param answerWithin working days
 * @param appealWithinMonths months to turn to the regulator afterwards; 0 where no time is set
 * @param basis where this stands
 */
public record ReviewRules(
        int askWithin, From from, int answerWithin, int appealWithinMonths, String basis, String reference) {

    /** From when the days to ask for a review count. */
    public enum From {
        /** The date of the letter. */
        LETTER,
        /** The end of the time for a reply, or the day on which a late reply arrived. */
        TIME_FOR_REPLY,
        /** The day on which the applicant believes that the council failed to comply. */
        BREACH
    }
}
