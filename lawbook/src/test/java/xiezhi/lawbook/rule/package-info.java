/** Tests of xiezhi.lawbook.rule. */
@NullMarked
package xiezhi.lawbook.rule;

import org.jspecify.annotations.NullMarked;
