/** Documents of one file held against each other: {@link xiezhi.core.compare.Comparison} names every clear contradiction with both places. */
@NullMarked
package xiezhi.core.compare;

import org.jspecify.annotations.NullMarked;
