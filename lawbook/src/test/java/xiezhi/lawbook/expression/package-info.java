/** Tests of xiezhi.lawbook.expression. */
@NullMarked
package xiezhi.lawbook.expression;

import org.jspecify.annotations.NullMarked;
