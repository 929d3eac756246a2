/** What is made of text: CSV files, web pages, mails and plain text. */
@NullMarked
package forthright.scan.text;

import org.jspecify.annotations.NullMarked;
