/** Automatic monitoring in the platform. */
@NullMarked
package xiezhi.server.monitoring;

import org.jspecify.annotations.NullMarked;
