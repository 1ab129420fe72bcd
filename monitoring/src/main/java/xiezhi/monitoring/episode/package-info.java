/** Few episodes of many detections: merged by outlet and cause, combined, scored, suppressed, within a quota. */
@NullMarked
package xiezhi.monitoring.episode;

import org.jspecify.annotations.NullMarked;
