/** Tests of xiezhi.lawbook.check. */
@NullMarked
package xiezhi.lawbook.check;

import org.jspecify.annotations.NullMarked;
