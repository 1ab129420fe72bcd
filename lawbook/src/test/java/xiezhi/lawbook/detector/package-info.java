/** Figures of detectors. */
@NullMarked
package xiezhi.lawbook.detector;

import org.jspecify.annotations.NullMarked;
