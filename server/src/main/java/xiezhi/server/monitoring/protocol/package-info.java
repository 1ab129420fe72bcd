/** How data loggers speak: edition, key and what they call a period, entered by supervisors. */
@NullMarked
package xiezhi.server.monitoring.protocol;

import org.jspecify.annotations.NullMarked;
