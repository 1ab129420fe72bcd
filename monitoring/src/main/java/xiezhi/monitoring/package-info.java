/**
 * Series of automatic monitoring and what they tell: {@code series} holds readings and closes hours, {@code detector}
 * looks at closed hours, {@code episode} makes few leads of many detections. Pure: no clock, no files, no threads.
 */
@NullMarked
package xiezhi.monitoring;

import org.jspecify.annotations.NullMarked;
