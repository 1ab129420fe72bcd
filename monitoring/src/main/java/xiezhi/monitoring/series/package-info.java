/** Readings as they were sent, own means by the annex of the protocol, and hours closed in event time. */
@NullMarked
package xiezhi.monitoring.series;

import org.jspecify.annotations.NullMarked;
