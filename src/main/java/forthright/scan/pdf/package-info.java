/** A PDF: its objects, its earlier versions, and what its pages draw but do not show. */
@NullMarked
package forthright.scan.pdf;

import org.jspecify.annotations.NullMarked;
