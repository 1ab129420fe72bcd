/** What a frame says: header fields, items, factors, editions, tolerances. */
@NullMarked
package xiezhi.hj212.message;

import org.jspecify.annotations.NullMarked;
