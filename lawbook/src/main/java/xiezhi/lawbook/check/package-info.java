/** Checks the law folder as a whole: citations, versions, examples and how strong they are, coverage. */
@NullMarked
package xiezhi.lawbook.check;

import org.jspecify.annotations.NullMarked;
