/** Outlets of automatic monitoring: what the register says of them, their series, and how they fare. */
@NullMarked
package xiezhi.server.monitoring.outlet;

import org.jspecify.annotations.NullMarked;
