/** Tests of discretion tables. */
@NullMarked
package xiezhi.core.discretion;

import org.jspecify.annotations.NullMarked;
