package forthright.drafting.decided;

import forthright.law.files.Place;
import forthright.request.QuestionId;

/**
 * Which standard question a question is, as a person said.
 *
 * @param entry id of the standard question; empty where a person answers this one
 */
public record ConfirmedMatch(QuestionId question, String entry, Signed signed, Place place) {}
