/** Objects of the other modules, made once. */
@NullMarked
package xiezhi.server.wiring;

import org.jspecify.annotations.NullMarked;
