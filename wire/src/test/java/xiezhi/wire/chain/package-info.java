@NullMarked
package xiezhi.wire.chain;

import org.jspecify.annotations.NullMarked;
