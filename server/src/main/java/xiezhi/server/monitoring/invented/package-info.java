/** Invented outlets put into the register and their series written as packets, for the demo and for tests. */
@NullMarked
package xiezhi.server.monitoring.invented;

import org.jspecify.annotations.NullMarked;
