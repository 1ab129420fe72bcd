/** Sending packets to a receiver and matching its answers. */
@NullMarked
package xiezhi.hj212.send;

import org.jspecify.annotations.NullMarked;
