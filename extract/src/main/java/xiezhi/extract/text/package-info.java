/** Plain text: which encoding it is in, and its lines. */
@NullMarked
package xiezhi.extract.text;

import org.jspecify.annotations.NullMarked;
