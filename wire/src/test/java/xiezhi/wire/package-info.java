@NullMarked
package xiezhi.wire;

import org.jspecify.annotations.NullMarked;
