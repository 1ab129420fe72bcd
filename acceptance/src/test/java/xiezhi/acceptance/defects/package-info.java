/** Defects planted by hand into lawful invented cases. */
@NullMarked
package xiezhi.acceptance.defects;

import org.jspecify.annotations.NullMarked;
