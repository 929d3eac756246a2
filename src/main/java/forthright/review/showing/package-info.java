/** What a review found, as a page, a sheet and a workbook. */
@NullMarked
package forthright.review.showing;

import org.jspecify.annotations.NullMarked;
