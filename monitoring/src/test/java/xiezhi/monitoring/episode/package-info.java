/** How detections become episodes. */
@NullMarked
package xiezhi.monitoring.episode;

import org.jspecify.annotations.NullMarked;
