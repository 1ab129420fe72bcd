/** Tests of statutes and citations. */
@NullMarked
package xiezhi.core.statute;

import org.jspecify.annotations.NullMarked;
