/**
 * Spreadsheets that people hand in, read strictly: values and never formulas, whatever program saved them, and nothing
 * that could do harm.
 */
@NullMarked
package forthright.law.sheets;

import org.jspecify.annotations.NullMarked;
