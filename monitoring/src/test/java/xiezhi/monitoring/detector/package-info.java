/** Each detector on its fault and on the innocent twin of it. */
@NullMarked
package xiezhi.monitoring.detector;

import org.jspecify.annotations.NullMarked;
