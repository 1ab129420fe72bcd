/** Frames on the wire: check sum, splitting of a byte stream, rejected pieces with their cause. */
@NullMarked
package xiezhi.hj212.frame;

import org.jspecify.annotations.NullMarked;
