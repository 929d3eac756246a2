/** Workbooks, documents and presentations of Office, read part by part as the archives that they are. */
@NullMarked
package forthright.scan.office;

import org.jspecify.annotations.NullMarked;
