@NullMarked
package xiezhi.server.wiring;

import org.jspecify.annotations.NullMarked;
