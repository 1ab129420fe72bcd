/** Lawful case files written by hand in the styles of many offices. */
@NullMarked
package xiezhi.acceptance.clean;

import org.jspecify.annotations.NullMarked;
