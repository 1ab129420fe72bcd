/** Rules as data: read from {@code law/rules/}, compiled, asked of cases, answered with findings. */
@NullMarked
package xiezhi.lawbook.rule;

import org.jspecify.annotations.NullMarked;
