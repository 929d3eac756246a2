/**
 * Which standard question each asked question is, and how this council records it. The question bank is shared; the
 * council's folder says everything that differs.
 */
@NullMarked
package forthright.bank;

import org.jspecify.annotations.NullMarked;
