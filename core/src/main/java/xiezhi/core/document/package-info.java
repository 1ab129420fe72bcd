/** The kinds of enforcement documents. */
@NullMarked
package xiezhi.core.document;

import org.jspecify.annotations.NullMarked;
