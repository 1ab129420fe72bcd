/** One small class a detector: a pure step from state and closed hour to state and detections. */
@NullMarked
package xiezhi.monitoring.detector;

import org.jspecify.annotations.NullMarked;
