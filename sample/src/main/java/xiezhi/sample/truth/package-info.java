/** The list of planted defects read back, and how findings of a review compare with it. */
@NullMarked
package xiezhi.sample.truth;

import org.jspecify.annotations.NullMarked;
