package forthright.drafting.decided;

import forthright.law.files.Place;

/**
 * A named person's decision that a reply goes although earlier ones have given a figure away.
 *
 * @param figure the figure's name, as the draft shows it
 */
public record Release(String figure, Signed signed, Place place) {}
