/** Rules, their outcomes and the findings they make. */
@NullMarked
package xiezhi.core.rule;

import org.jspecify.annotations.NullMarked;
