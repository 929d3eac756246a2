/** The command line: one class a command, results on standard output, messages to people on standard error. */
@NullMarked
package forthright.cli;

import org.jspecify.annotations.NullMarked;
