/**
 * The files that people keep: read strictly, every fault named with its place and its remedy, and written whole or not
 * at all. The one reader and writer of YAML and JSON, used by every chapter.
 */
@NullMarked
package forthright.law.files;

import org.jspecify.annotations.NullMarked;
