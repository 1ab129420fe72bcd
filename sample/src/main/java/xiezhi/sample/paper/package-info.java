/** The documents of a case and their rendering into neutral blocks. */
@NullMarked
package xiezhi.sample.paper;

import org.jspecify.annotations.NullMarked;
