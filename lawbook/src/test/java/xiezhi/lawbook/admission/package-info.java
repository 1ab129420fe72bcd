/** Tests of xiezhi.lawbook.admission. */
@NullMarked
package xiezhi.lawbook.admission;

import org.jspecify.annotations.NullMarked;
