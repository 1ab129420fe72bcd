/** Enters what the receiver and the desk know of outlets and devices. */
@NullMarked
package xiezhi.server.monitoring.register;

import org.jspecify.annotations.NullMarked;
