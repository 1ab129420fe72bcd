/** Recall and precision on generated cases. */
@NullMarked
package xiezhi.acceptance.measure;

import org.jspecify.annotations.NullMarked;
