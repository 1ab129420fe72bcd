/** What follows from the packets received. */
@NullMarked
package xiezhi.server.monitoring.receiver;

import org.jspecify.annotations.NullMarked;
