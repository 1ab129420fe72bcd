/** Tests of the law book as a whole. */
@NullMarked
package xiezhi.lawbook;

import org.jspecify.annotations.NullMarked;
