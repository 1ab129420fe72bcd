/** Factor tables of the editions, as data. */
@NullMarked
package xiezhi.hj212.factor;

import org.jspecify.annotations.NullMarked;
