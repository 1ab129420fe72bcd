/** Tests of violations and fines. */
@NullMarked
package xiezhi.core.violation;

import org.jspecify.annotations.NullMarked;
