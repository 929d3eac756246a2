/** A zipped file, unpacked in memory and within limits, with what stands in it beside its entries. */
@NullMarked
package forthright.scan.archive;

import org.jspecify.annotations.NullMarked;
