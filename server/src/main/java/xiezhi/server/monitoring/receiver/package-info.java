/** Receives packets of automatic monitoring into the store, and does what follows from them: own averages, roots of days. */
@NullMarked
package xiezhi.server.monitoring.receiver;

import org.jspecify.annotations.NullMarked;
