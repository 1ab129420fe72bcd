/** Checks of {@code law/templates/} as a whole, run by {@code law check}. */
@NullMarked
package xiezhi.compose.check;

import org.jspecify.annotations.NullMarked;
