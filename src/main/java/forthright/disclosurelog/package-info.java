/**
 * What is published of replies: each with its request, without whoever asked. What surely tells of the applicant is taken
 * out; where that is unsure, a person says so first.
 */
@NullMarked
package forthright.disclosurelog;

import org.jspecify.annotations.NullMarked;
