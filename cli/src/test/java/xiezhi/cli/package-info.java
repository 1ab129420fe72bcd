/** Tests of xiezhi.cli: every verb as it is called. */
@NullMarked
package xiezhi.cli;

import org.jspecify.annotations.NullMarked;
