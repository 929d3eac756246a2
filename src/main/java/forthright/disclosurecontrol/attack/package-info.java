/**
 * What a reader can work out: for a withheld figure, the values that fit everything known, in whole numbers. Each value
 * comes with a world, one value for every figure, that somebody else can check.
 */
@NullMarked
package forthright.disclosurecontrol.attack;

import org.jspecify.annotations.NullMarked;
