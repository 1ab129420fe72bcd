/** Tests of xiezhi.core.admission. */
@NullMarked
package xiezhi.core.admission;

import org.jspecify.annotations.NullMarked;
